import type { Knex } from 'knex'
import { z } from 'zod'
import type { Commitment, CommitmentId, CommitmentKind } from '../../../../shared/domain/commitment/commitment'
import { meetingParty, type ReviewState } from '../../../../shared/domain/outcome/outcome'

type Followed = Pick<Commitment, 'itemId' | 'organisationId' | 'unitId'> & { id: CommitmentId; kind: CommitmentKind }

const storedMeets = z.array(meetingParty)

/** Who is responsible for meeting the individual, as the outcome that stands for the item says it now. */
export async function readResponsible(
  db: Knex,
  rows: readonly Followed[],
): Promise<ReadonlyMap<CommitmentId, { responsible: string; review: ReviewState }>> {
  const found = new Map<CommitmentId, { responsible: string; review: ReviewState }>()
  const following = rows.filter(({ kind }) => kind === 'meets')
  for (const itemId of new Set(following.map((row) => row.itemId))) {
    if (itemId === null) continue
    const outcome: { meets: string; review: ReviewState } | undefined = await db('outcome')
      .where({ item_id: itemId })
      .whereNull('replaced_at')
      .first('meets', 'review')
    const left = outcome ? storedMeets.parse(JSON.parse(outcome.meets)) : []
    for (const row of following.filter((one) => one.itemId === itemId)) {
      const at = left.findIndex(({ organisationId, unitId }) => organisationId === row.organisationId && unitId === row.unitId)
      const [party] = at < 0 ? [] : left.splice(at, 1)
      if (party && outcome) found.set(row.id, { responsible: party.responsible, review: outcome.review })
    }
  }
  return found
}
