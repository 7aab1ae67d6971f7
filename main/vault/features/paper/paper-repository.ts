import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { OrganisationId, UnitId } from '../../../../shared/domain/organisation/organisation'
import type { ReviewState } from '../../../../shared/domain/outcome/outcome'
import type { PaperId, PaperRow } from '../../../../shared/domain/paper/paper'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'

export async function insertPaper(
  trx: Knex.Transaction,
  paper: {
    id: PaperId
    kind: PaperRow['kind']
    matterId: MatterId | null
    meetingId: MeetingId | null
    at: IsoInstant
    userId: string
    unreviewed: boolean
    /** Of a paper about neither a matter nor a meeting. */
    groupId?: GroupId | undefined
    /** Whose it is, where it is one reader's. */
    organisationId?: OrganisationId | null | undefined
    unitId?: UnitId | null | undefined
  },
): Promise<void> {
  await trx('paper').insert({
    id: paper.id,
    kind: paper.kind,
    matter_id: paper.matterId,
    meeting_id: paper.meetingId,
    made_at: paper.at,
    made_by: paper.userId,
    unreviewed: paper.unreviewed ? 1 : 0,
    group_id: paper.groupId ?? (await groupOf(trx, paper)) ?? null,
    organisation_id: paper.organisationId ?? null,
    unit_id: paper.unitId ?? null,
  })
}

async function groupOf(
  db: Knex,
  { matterId, meetingId }: { matterId: MatterId | null; meetingId: MeetingId | null },
): Promise<GroupId | undefined> {
  const of = (table: 'meeting' | 'matter', id: string) => db(table).where({ id }).first({ groupId: 'group_id' })
  const row: { groupId: GroupId } | undefined =
    meetingId !== null ? await of('meeting', meetingId) : matterId !== null ? await of('matter', matterId) : undefined
  return row?.groupId
}

/** Papers made of a matter, newest first. @param nameOf display name of a user */
export async function listPapersOf(db: Knex, matterId: MatterId, nameOf: (userId: string) => string): Promise<PaperRow[]> {
  const rows: (Omit<PaperRow, 'unreviewed'> & { unreviewed: number })[] = await db('paper')
    .where({ matter_id: matterId })
    .select({
      id: 'id',
      kind: 'kind',
      madeAt: 'made_at',
      madeBy: 'made_by',
      unreviewed: 'unreviewed',
      printedAt: 'printed_at',
      savedAt: 'saved_at',
    })
    .orderBy('made_at', 'desc')
    .limit(200)
  return rows.map((row) => ({ ...row, unreviewed: row.unreviewed === 1, madeBy: nameOf(row.madeBy) }))
}

export interface KnownPaper {
  readonly kind: PaperRow['kind']
  readonly matterId: MatterId | null
}

/** @throws DomainError `paper/unknown` */
export async function requirePaper(db: Knex, id: PaperId): Promise<KnownPaper> {
  const row: KnownPaper | undefined = await db('paper').where({ id }).first({ kind: 'kind', matterId: 'matter_id' })
  requireThat(row, 'paper/unknown')
  return row
}

export async function markPaper(trx: Knex.Transaction, id: PaperId, way: 'printed' | 'saved', at: IsoInstant): Promise<void> {
  await trx('paper')
    .where({ id })
    .update(way === 'printed' ? { printed_at: at } : { saved_at: at })
}

/** The item a matter had in a meeting. */
export async function findItemOf(db: Knex, matterId: MatterId, meetingId: MeetingId): Promise<AgendaItemId | undefined> {
  const row: { id: AgendaItemId } | undefined = await db('agenda_item')
    .where({ matter_id: matterId, meeting_id: meetingId })
    .first('id')
  return row?.id
}

interface AtItem {
  readonly adjournedReason: string | null
  readonly adjourned: ReviewState
  readonly title: ReviewState
  readonly unreviewed: boolean
}

/** Why items were put off, and whether those words and the titles that were typed have been reviewed. */
export async function readTypedAtItems(db: Knex, meetingId: MeetingId): Promise<ReadonlyMap<AgendaItemId, AtItem>> {
  const rows: { id: AgendaItemId; reason: string | null; title: ReviewState | null; adjourned: ReviewState | null }[] = await db(
    'agenda_item',
  )
    .where({ meeting_id: meetingId })
    .select({ id: 'id', reason: 'adjourned_reason', title: 'title_review', adjourned: 'adjourned_review' })
  return new Map(
    rows.map(({ id, reason, title, adjourned }) => [
      id,
      {
        adjournedReason: reason,
        adjourned: adjourned ?? 'unreviewed',
        title: title ?? 'unreviewed',
        unreviewed: title === 'unreviewed' || adjourned === 'unreviewed',
      },
    ]),
  )
}
