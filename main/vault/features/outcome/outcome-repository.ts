import type { Knex } from 'knex'
import { z } from 'zod'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import {
  type ConsultationOutcome,
  meetingParty,
  type RecordedOutcome,
  type ReviewState,
  type Sustainable,
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
  furtherPlanning: number | null
  domains: string
  sustainable: Sustainable | null
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
  furtherPlanning: 'outcome.further_planning',
  domains: 'outcome.domains',
  sustainable: 'outcome.sustainable',
  recordedAt: 'outcome.recorded_at',
  review: 'outcome.review',
} as const

const storedMeets = z.array(meetingParty)

const recordedOf = ({ id: _id, meets, domains, furtherPlanning, ...row }: OutcomeRow): RecordedOutcome => ({
  ...row,
  domains: JSON.parse(domains),
  furtherPlanning: furtherPlanning === null ? null : furtherPlanning === 1,
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

/**
 * Matters of a meeting that were closed before their outcome was written: the notes cannot be locked until it is there. A
 * group that ends a matter in a recommendation closes none without it.
 */
export async function mattersWithoutOutcome(
  db: Knex,
  meetingId: MeetingId,
): Promise<{ itemId: AgendaItemId; matterId: MatterId; codeName: CodeName }[]> {
  return db('agenda_item as item')
    .join('matter', 'matter.id', 'item.matter_id')
    .where({ 'item.meeting_id': meetingId, 'item.state': 'done' })
    .whereNotExists(db('outcome').whereRaw('outcome.item_id = item.id').whereNull('replaced_at'))
    .whereNotExists(db('recommendation').whereRaw('recommendation.item_id = item.id'))
    .select({ itemId: 'item.id', matterId: 'matter.id', codeName: 'matter.code_name' })
    .orderBy('item.position')
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
    domains: JSON.stringify(outcome.domains),
    sustainable: outcome.sustainable,
    further_planning: outcome.furtherPlanning === null ? null : outcome.furtherPlanning ? 1 : 0,
    recorded_at: outcome.at,
    recorded_by: outcome.userId,
    review: outcome.review,
  })
  for (const organisationId of new Set(outcome.meets.map((party) => party.organisationId)))
    await trx('outcome_party').insert({ outcome_id: outcome.id, organisation_id: organisationId })
}
