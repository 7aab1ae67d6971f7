import type { Knex } from 'knex'
import { z } from 'zod'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import type { ReviewState } from '../../../../shared/domain/outcome/outcome'
import type { Recommendation, RecordedRecommendation } from '../../../../shared/domain/recommendation/recommendation'
import type { IsoInstant } from '../../../../shared/lib/dates'

interface RecommendationRow {
  id: string
  matterId: MatterId
  itemId: AgendaItemId
  recommendation: string
  reason: string
  stopReason: string
  alternatives: string
  recordedAt: IsoInstant
  review: ReviewState
}

const ROW = {
  id: 'id',
  matterId: 'matter_id',
  itemId: 'item_id',
  recommendation: 'recommendation',
  reason: 'reason',
  stopReason: 'stop_reason',
  alternatives: 'alternatives',
  recordedAt: 'recorded_at',
  review: 'review',
} as const

export const storedKeys = z.array(z.string())

export type FoundRecommendation = { id: string; recorded: RecordedRecommendation }

const foundOf = ({ id, alternatives, ...row }: RecommendationRow): FoundRecommendation => ({
  id,
  recorded: { ...row, alternatives: storedKeys.parse(JSON.parse(alternatives)) },
})

/** The one valid recommendation of a matter (A11). */
export async function findRecommendation(db: Knex, matterId: MatterId): Promise<FoundRecommendation | undefined> {
  const row: RecommendationRow | undefined = await db('recommendation')
    .where({ matter_id: matterId })
    .whereNull('replaced_at')
    .first(ROW)
  return row && foundOf(row)
}

/** What was recommended at an item: the newest, also when a later meeting has recommended something else since. */
export async function findRecommendationOfItem(db: Knex, itemId: AgendaItemId): Promise<FoundRecommendation | undefined> {
  const row: RecommendationRow | undefined = await db('recommendation')
    .where({ item_id: itemId })
    .orderBy('rowid', 'desc')
    .first(ROW)
  return row && foundOf(row)
}

/** The same advice in other words; the row, which a decision stands on, stays. */
export async function rewordRecommendation(
  trx: Knex.Transaction,
  id: string,
  { reason, stopReason }: Pick<Recommendation, 'reason' | 'stopReason'>,
): Promise<void> {
  await trx('recommendation').where({ id }).update({ reason, stop_reason: stopReason, review: 'unreviewed' })
}

/** The new one is valid from now on; the one before keeps its row. */
export async function replaceRecommendation(
  trx: Knex.Transaction,
  made: Recommendation & { id: string; at: IsoInstant; userId: string; review: ReviewState },
): Promise<void> {
  await trx('recommendation').where({ matter_id: made.matterId }).whereNull('replaced_at').update({ replaced_at: made.at })
  await trx('recommendation').insert({
    id: made.id,
    matter_id: made.matterId,
    item_id: made.itemId,
    recommendation: made.recommendation,
    reason: made.reason,
    stop_reason: made.stopReason,
    alternatives: JSON.stringify(made.alternatives),
    recorded_at: made.at,
    recorded_by: made.userId,
    review: made.review,
  })
}
