import { requireSoundDecision } from '../../../../shared/domain/decision/rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { findRecommendation } from '../recommendation/recommendation-repository'
import { doingNow, moveByAct } from '../step/step-repository'
import { hasUnreviewedDecision, replaceDecision } from './decision-repository'

/** ALC's own decision on the group's recommendation, apart from it (A12, A14, X7). */
export function decisionHandlers(room: CaseRoom): HandlersOf<'decision'> {
  const { cases, world } = room
  return {
    async 'decision/record'(decision, { user }) {
      requireThat(decision.decidedOn <= today(world), 'decision/decided-in-future')
      await cases.transact(user.id, async (trx, record) => {
        const matter = await requireMatter(trx, decision.matterId)
        const { profileId, kind } = await requireGroup(trx, matter.groupId)
        const recommendation = await findRecommendation(trx, decision.matterId)
        requireSoundDecision(decision, recommendation?.recorded.recommendation ?? null, groupKindOf(profileId, kind))
        requireThat(recommendation, 'decision/recommendation-missing')
        const id = world.newId()
        const unreviewed = decision.reason.trim() !== '' || (await hasUnreviewedDecision(trx, recommendation.id))
        await replaceDecision(trx, {
          ...decision,
          id,
          recommendationId: recommendation.id,
          at: instantNow(world),
          userId: user.id,
          review: unreviewed ? 'unreviewed' : 'reviewed',
        })
        await moveByAct(trx, { matterId: matter.id, act: 'decided' }, doingNow(world, user.id, decision.decidedOn))
        record('decision/recorded', id)
      })
      room.announce({ kind: 'changed', nouns: ['decision'] })
      return {}
    },
  }
}
