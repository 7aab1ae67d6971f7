import type { Knex } from 'knex'
import type { Decision, RecordedDecision } from '../../../../shared/domain/decision/decision'
import type { ReviewState } from '../../../../shared/domain/outcome/outcome'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { storedKeys } from '../recommendation/recommendation-repository'

interface DecisionRow extends Omit<RecordedDecision, 'alternatives' | 'decider'> {
  alternatives: string
  recordedBy: string
}

const ROW = {
  matterId: 'matter_id',
  verdict: 'verdict',
  decidedOn: 'decided_on',
  reason: 'reason',
  alternatives: 'alternatives',
  recordedAt: 'recorded_at',
  recordedBy: 'recorded_by',
  review: 'review',
} as const

/** What ALC decided on a recommendation. @param nameOf display name of a user */
export async function findDecision(
  db: Knex,
  recommendationId: string,
  nameOf: (userId: string) => string,
): Promise<RecordedDecision | undefined> {
  const row: DecisionRow | undefined = await db('decision')
    .where({ recommendation_id: recommendationId })
    .whereNull('replaced_at')
    .first(ROW)
  if (!row) return undefined
  const { alternatives, recordedBy, ...rest } = row
  return { ...rest, alternatives: storedKeys.parse(JSON.parse(alternatives)), decider: nameOf(recordedBy) }
}

/** Whether something that was typed for this recommendation's decision before has not been reviewed yet. */
export async function hasUnreviewedDecision(db: Knex, recommendationId: string): Promise<boolean> {
  const row = db('decision').where({ recommendation_id: recommendationId, review: 'unreviewed' })
  return Boolean(await row.first(db.raw('1 as found')))
}

/** A corrected decision stands in a row of its own; the one before is kept. */
export async function replaceDecision(
  trx: Knex.Transaction,
  made: Decision & { id: string; recommendationId: string; at: IsoInstant; userId: string; review: ReviewState },
): Promise<void> {
  await trx('decision')
    .where({ recommendation_id: made.recommendationId })
    .whereNull('replaced_at')
    .update({ replaced_at: made.at })
  await trx('decision').insert({
    id: made.id,
    matter_id: made.matterId,
    recommendation_id: made.recommendationId,
    verdict: made.verdict,
    decided_on: made.decidedOn,
    reason: made.reason,
    alternatives: JSON.stringify(made.alternatives),
    recorded_at: made.at,
    recorded_by: made.userId,
    review: made.review,
  })
}
