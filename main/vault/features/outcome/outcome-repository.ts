import type { Knex } from 'knex'
import { z } from 'zod'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import {
  type ConsultationOutcome,
  meetingParty,
  type RecordedOutcome,
  type ReviewState,
} from '../../../../shared/domain/outcome/outcome'
import type { IsoDate, IsoInstant, LocalTime } from '../../../../shared/lib/dates'

interface OutcomeRow {
  id: string
  matterId: MatterId
  itemId: AgendaItemId
  outcome: string
  meets: string
  sipCaller: string
  reason: string
  recordedAt: IsoInstant
  review: ReviewState
}

const ROW = {
  id: 'outcome.id',
  matterId: 'outcome.matter_id',
  itemId: 'outcome.item_id',
  outcome: 'outcome.outcome',
  meets: 'outcome.meets',
  sipCaller: 'outcome.sip_caller',
  reason: 'outcome.reason',
  recordedAt: 'outcome.recorded_at',
  review: 'outcome.review',
} as const

const storedMeets = z.array(meetingParty)

const recordedOf = ({ id: _id, meets, ...row }: OutcomeRow): RecordedOutcome => ({
  ...row,
  meets: storedMeets.parse(JSON.parse(meets)),
})

/** The outcome that stands for an item. */
export async function findOutcomeOfItem(
  db: Knex,
  itemId: AgendaItemId,
): Promise<{ id: string; recorded: RecordedOutcome } | undefined> {
  const row: OutcomeRow | undefined = await db('outcome').where({ item_id: itemId }).whereNull('replaced_at').first(ROW)
  return row && { id: row.id, recorded: recordedOf(row) }
}

export async function listOutcomesOfMatter(
  db: Knex,
  matterId: MatterId,
): Promise<(RecordedOutcome & { meetingId: MeetingId; meetingOn: IsoDate })[]> {
  const rows: (OutcomeRow & { meetingId: MeetingId; startsAt: LocalTime; startedAt: IsoInstant | null })[] = await db('outcome')
    .join('agenda_item', 'agenda_item.id', 'outcome.item_id')
    .join('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .where('outcome.matter_id', matterId)
    .whereNull('outcome.replaced_at')
    .select({ ...ROW, meetingId: 'meeting.id', startsAt: 'meeting.starts_at', startedAt: 'meeting.started_at' })
    .orderBy('meeting.starts_at', 'desc')
    .limit(50)
  return rows.map(({ meetingId, startsAt, startedAt, ...row }) => ({
    ...recordedOf(row),
    meetingId,
    meetingOn: meetingDay({ startsAt, startedAt }),
  }))
}

/** Whether something that was typed for this item before has not been reviewed yet. */
export async function hasUnreviewedOutcome(db: Knex, itemId: AgendaItemId): Promise<boolean> {
  return Boolean(await db('outcome').where({ item_id: itemId, review: 'unreviewed' }).first(db.raw('1 as found')))
}

/** What was recorded before keeps its row, but no longer stands. */
export async function replaceOutcome(
  trx: Knex.Transaction,
  outcome: ConsultationOutcome & { id: string; at: IsoInstant; userId: string; review: ReviewState },
): Promise<void> {
  await trx('outcome').where({ item_id: outcome.itemId }).whereNull('replaced_at').update({ replaced_at: outcome.at })
  await trx('outcome').insert({
    id: outcome.id,
    matter_id: outcome.matterId,
    item_id: outcome.itemId,
    outcome: outcome.outcome,
    sip_caller: outcome.sipCaller,
    reason: outcome.reason,
    meets: JSON.stringify(outcome.meets),
    recorded_at: outcome.at,
    recorded_by: outcome.userId,
    review: outcome.review,
  })
  for (const organisationId of new Set(outcome.meets.map((party) => party.organisationId)))
    await trx('outcome_party').insert({ outcome_id: outcome.id, organisation_id: organisationId })
}
