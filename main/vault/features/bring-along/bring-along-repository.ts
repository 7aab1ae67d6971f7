import type { Knex } from 'knex'
import type { BringAlong, BringAlongId } from '../../../../shared/domain/bring-along/bring-along'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { OrganisationId } from '../../../../shared/domain/organisation/organisation'
import type { ReviewState } from '../../../../shared/domain/outcome/outcome'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { deleteTyped, readTypedOf } from '../typed-text/typed-text-repository'

interface Row {
  id: BringAlongId
  itemId: AgendaItemId
  matterId: MatterId
  organisationId: OrganisationId
  tickedAt: IsoInstant | null
}

const lines = (db: Knex) =>
  db('bring_along as line')
    .join('agenda_item as item', 'item.id', 'line.item_id')
    .join('organisation', 'organisation.id', 'line.organisation_id')
    .select({
      id: 'line.id',
      itemId: 'line.item_id',
      matterId: 'item.matter_id',
      organisationId: 'line.organisation_id',
      tickedAt: 'line.ticked_at',
    })
    .orderBy(['organisation.position', 'item.position'])

/** What each organisation is asked to have with it, in the order of the organisations and then of the agenda (G35). */
export async function listBringAlong(db: Knex, meetingId: MeetingId): Promise<(BringAlong & { review: ReviewState })[]> {
  const rows: Row[] = await lines(db).where('item.meeting_id', meetingId)
  const words = await readTypedOf(
    db,
    'bringAlong',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const typed = words.get(row.id)?.get('text')
    return { ...row, text: typed?.text ?? '', review: typed?.review ?? 'reviewed' }
  })
}

/** The line of an organisation and a point; undefined where nothing is asked of it. */
export async function findLine(db: Knex, itemId: AgendaItemId, organisationId: OrganisationId): Promise<Row | undefined> {
  return lines(db).where({ 'line.item_id': itemId, 'line.organisation_id': organisationId }).first()
}

/** @throws DomainError `bring-along/unknown` */
export async function requireLine(db: Knex, id: BringAlongId): Promise<Row & { meetingId: MeetingId }> {
  const row: (Row & { meetingId: MeetingId }) | undefined = await lines(db)
    .where('line.id', id)
    .first({ meetingId: 'item.meeting_id' })
  requireThat(row, 'bring-along/unknown')
  return row
}

export async function insertLine(
  trx: Knex.Transaction,
  line: { id: BringAlongId; itemId: AgendaItemId; organisationId: OrganisationId },
): Promise<void> {
  await trx('bring_along').insert({ id: line.id, item_id: line.itemId, organisation_id: line.organisationId })
}

export async function tickLine(trx: Knex.Transaction, id: BringAlongId, at: IsoInstant | null): Promise<void> {
  await trx('bring_along').where({ id }).update({ ticked_at: at })
}

/** A line with its words. */
export async function deleteLine(trx: Knex.Transaction, id: BringAlongId): Promise<void> {
  await deleteTyped(trx, 'bringAlong', id)
  await trx('bring_along').where({ id }).delete()
}

/** Every line of a point that is taken off the agenda. */
export async function deleteLinesOf(trx: Knex.Transaction, itemId: AgendaItemId): Promise<void> {
  const ids: BringAlongId[] = await trx('bring_along').where({ item_id: itemId }).pluck('id')
  for (const id of ids) await deleteLine(trx, id)
}
