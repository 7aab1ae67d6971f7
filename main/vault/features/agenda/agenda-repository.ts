import type { Knex } from 'knex'
import type { RepresentativeId } from '../../../../shared/domain/group/group'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItem, AgendaItemId, AgendaItemState, MeetingId, RaisedHow } from '../../../../shared/domain/meeting/meeting'
import type { ReviewState } from '../../../../shared/domain/outcome/outcome'
import type { AgendaPart } from '../../../../shared/domain/profile/profile'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { deleteLinesOf } from '../bring-along/bring-along-repository'
import { deleteTyped } from '../typed-text/typed-text-repository'

interface ItemRow {
  id: AgendaItemId
  meetingId: MeetingId
  kind: AgendaItem['kind']
  title: string | null
  matterId: MatterId | null
  codeName: CodeName | null
  minutes: number
  state: AgendaItemState
  openedAt: IsoInstant | null
  spentSeconds: number
  carriedFrom: MeetingId | null
  part: AgendaPart
  presenter: string
  raisedBy: RepresentativeId | null
  raisedHow: RaisedHow | null
  leftOff: string
  outcomeLater: number
}

const ROW = {
  id: 'item.id',
  meetingId: 'item.meeting_id',
  kind: 'item.kind',
  title: 'item.title',
  matterId: 'item.matter_id',
  codeName: 'matter.code_name',
  minutes: 'item.minutes',
  state: 'item.state',
  openedAt: 'item.opened_at',
  spentSeconds: 'item.spent_seconds',
  carriedFrom: 'item.carried_from',
  part: 'item.part',
  presenter: 'item.presenter',
  raisedBy: 'item.raised_by',
  raisedHow: 'item.raised_how',
  leftOff: 'item.left_off',
  outcomeLater: 'item.outcome_later',
} as const

const items = (db: Knex) => db('agenda_item as item').leftJoin('matter', 'matter.id', 'item.matter_id').select(ROW)

function fromRow(row: ItemRow): AgendaItem {
  const { id, minutes, state, openedAt, spentSeconds, carriedFrom } = row
  const shape = { id, minutes, state, openedAt, spentSeconds, carriedFrom }
  if (row.matterId !== null && row.codeName !== null)
    return {
      kind: 'matter',
      ...shape,
      matterId: row.matterId,
      codeName: row.codeName,
      raisedBy: row.raisedBy,
      raisedHow: row.raisedHow,
      leftOff: JSON.parse(row.leftOff),
      outcomeLater: row.outcomeLater === 1,
    }
  return { kind: 'general', ...shape, title: row.title ?? '', part: row.part, presenter: row.presenter }
}

export async function listItems(db: Knex, meetingId: MeetingId): Promise<AgendaItem[]> {
  const rows: ItemRow[] = await items(db).where('item.meeting_id', meetingId).orderBy('item.position')
  return rows.map(fromRow)
}

/** @throws DomainError `item/unknown` */
export async function requireItem(db: Knex, itemId: AgendaItemId): Promise<{ item: AgendaItem; meetingId: MeetingId }> {
  const row: ItemRow | undefined = await items(db).where('item.id', itemId).first()
  requireThat(row, 'item/unknown')
  return { item: fromRow(row), meetingId: row.meetingId }
}

/** The one item that is open, in whatever meeting. */
export async function findOpenItem(db: Knex): Promise<{ item: AgendaItem; meetingId: MeetingId } | undefined> {
  const row: ItemRow | undefined = await items(db).where('item.state', 'open').first()
  return row && { item: fromRow(row), meetingId: row.meetingId }
}

type NewItem = {
  id: AgendaItemId
  meetingId: MeetingId
  position: number
  minutes: number
  carriedFrom?: MeetingId | null
} & (
  | { kind: 'general'; title: string; titleReview: ReviewState; part?: AgendaPart; presenter?: string }
  | { kind: 'matter'; matterId: MatterId; raisedBy?: RepresentativeId | null; raisedHow?: RaisedHow | null }
)

export async function insertItem(trx: Knex.Transaction, item: NewItem): Promise<void> {
  await trx('agenda_item').insert({
    id: item.id,
    meeting_id: item.meetingId,
    position: item.position,
    kind: item.kind,
    minutes: item.minutes,
    state: 'waiting',
    spent_seconds: 0,
    carried_from: item.carriedFrom ?? null,
    ...(item.kind === 'general'
      ? { title: item.title, title_review: item.titleReview, part: item.part ?? 'other', presenter: item.presenter ?? '' }
      : { matter_id: item.matterId, raised_by: item.raisedBy ?? null, raised_how: item.raisedHow ?? null }),
  })
}

/** How long a point takes, and of a general one its part and who presents it. */
export async function describeItem(
  trx: Knex.Transaction,
  itemId: AgendaItemId,
  described: { minutes: number; part?: AgendaPart; presenter?: string },
): Promise<void> {
  await trx('agenda_item').where({ id: itemId }).update(described)
}

/** Whether the titles of a meeting's general points have been held against the persons. */
export async function readTitleReviews(db: Knex, meetingId: MeetingId): Promise<ReadonlyMap<AgendaItemId, ReviewState>> {
  const rows: { id: AgendaItemId; review: ReviewState | null }[] = await db('agenda_item')
    .where({ meeting_id: meetingId, kind: 'general' })
    .select({ id: 'id', review: 'title_review' })
  return new Map(rows.map(({ id, review }) => [id, review ?? 'unreviewed']))
}

export async function setTitle(trx: Knex.Transaction, itemId: AgendaItemId, title: string): Promise<void> {
  await trx('agenda_item').where({ id: itemId }).update({ title, title_review: 'unreviewed' })
}

/** Keys of the headings a matter's item leaves off the wall. */
export async function setLeftOff(trx: Knex.Transaction, itemId: AgendaItemId, headings: readonly string[]): Promise<void> {
  await trx('agenda_item')
    .where({ id: itemId })
    .update({ left_off: JSON.stringify(headings) })
}

export async function setAdjournedReason(trx: Knex.Transaction, itemId: AgendaItemId, reason: string): Promise<void> {
  await trx('agenda_item').where({ id: itemId }).update({ adjourned_reason: reason, adjourned_review: 'unreviewed' })
}

export async function findAdjournedReason(db: Knex, itemId: AgendaItemId): Promise<string | null> {
  const row: { reason: string | null } | undefined = await db('agenda_item')
    .where({ id: itemId })
    .first({ reason: 'adjourned_reason' })
  return row?.reason ?? null
}

/** The day an adjourned matter is taken up again (A11). */
export async function findResumeDay(db: Knex, itemId: AgendaItemId): Promise<IsoDate | null> {
  const row: { on: IsoDate | null } | undefined = await db('agenda_item').where({ id: itemId }).first({ on: 'resume_on' })
  return row?.on ?? null
}

/** Writes the places anew: an agenda is short. */
export async function writeOrder(trx: Knex.Transaction, order: readonly AgendaItemId[]): Promise<void> {
  for (const [position, id] of order.entries()) await trx('agenda_item').where({ id }).update({ position })
}

/** A waiting item with what was noted at it. */
export async function deleteItem(trx: Knex.Transaction, itemId: AgendaItemId): Promise<void> {
  for (const table of ['item_note', 'item_note_version', 'private_note']) await trx(table).where({ item_id: itemId }).delete()
  await deleteTyped(trx, 'learning', itemId)
  await deleteLinesOf(trx, itemId)
  await trx('agenda_item').where({ id: itemId }).delete()
}

export async function markOpen(trx: Knex.Transaction, itemId: AgendaItemId, at: IsoInstant): Promise<void> {
  await trx('agenda_item')
    .where({ id: itemId })
    .update({ state: 'open', opened_at: at, adjourned_reason: null, adjourned_review: null, resume_on: null })
}

export async function markDone(
  trx: Knex.Transaction,
  itemId: AgendaItemId,
  done: { spentSeconds: number; outcomeLater: boolean },
): Promise<void> {
  await trx('agenda_item')
    .where({ id: itemId })
    .update({ state: 'done', opened_at: null, spent_seconds: done.spentSeconds, outcome_later: done.outcomeLater ? 1 : 0 })
}

export async function markAdjourned(
  trx: Knex.Transaction,
  itemId: AgendaItemId,
  adjourned: { spentSeconds: number; reason: string; resumeOn: IsoDate | null },
): Promise<void> {
  await trx('agenda_item').where({ id: itemId }).update({
    state: 'adjourned',
    opened_at: null,
    spent_seconds: adjourned.spentSeconds,
    adjourned_reason: adjourned.reason,
    adjourned_review: 'unreviewed',
    resume_on: adjourned.resumeOn,
  })
}
