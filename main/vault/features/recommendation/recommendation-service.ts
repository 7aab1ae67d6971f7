import { stopCriteria } from '../../../../shared/domain/criteria/rules'
import { requireRecordable } from '../../../../shared/domain/meeting/agenda-rules'
import type { Recommendation, RecordedRecommendation } from '../../../../shared/domain/recommendation/recommendation'
import { requireSoundRecommendation, requireStopReason } from '../../../../shared/domain/recommendation/rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { readStanding } from '../answers/standing-repository'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { findDecision } from '../decision/decision-repository'
import { readDoor } from '../meeting/door-repository'
import { requireItemNotLocked } from '../notes/notes-lock-repository'
import { findRecommendation, replaceRecommendation, rewordRecommendation } from './recommendation-repository'

/**
 * What the preparation group advises ALC (A11). Not a decision (X7).
 * INVARIANT: one recommendation of a matter is valid. What ALC has decided on stays, but for the wording of a reason that has not
 * been reviewed yet: somebody may be named in it. A new meeting may advise anew.
 */
export function recommendationHandlers(room: CaseRoom): HandlersOf<'recommendation'> {
  const { cases, world } = room
  return {
    async 'recommendation/record'(made, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, groupKind } = await readDoor(trx, made.itemId, today(world))
        requireRecordable(item, made.matterId)
        await requireItemNotLocked(trx, made.itemId)
        requireSoundRecommendation(made, groupKind)
        const { judged } = await readStanding(trx, made.matterId)
        requireStopReason(made, { groupKind, stopped: stopCriteria(judged).length > 0 })
        const valid = await findRecommendation(trx, made.matterId)
        if (valid?.recorded.itemId === made.itemId && (await findDecision(trx, valid.id, room.nameOf))) {
          requireThat(isOnlyReworded(valid.recorded, made), 'recommendation/already-decided')
          await rewordRecommendation(trx, valid.id, {
            reason: made.reason,
            // What stood against a criterion that stops is reworded, never taken away.
            stopReason: made.stopReason.trim() === '' ? valid.recorded.stopReason : made.stopReason,
          })
          record('recommendation/reworded', valid.id)
          return
        }
        const id = world.newId()
        await replaceRecommendation(trx, { ...made, id, at: instantNow(world), userId: user.id, review: 'unreviewed' })
        record('recommendation/recorded', id)
      })
      room.announce({ kind: 'changed', nouns: ['recommendation'] })
      return {}
    },
  }
}

const isOnlyReworded = (now: RecordedRecommendation, made: Recommendation): boolean =>
  now.review === 'unreviewed' &&
  now.recommendation === made.recommendation &&
  now.alternatives.join() === made.alternatives.join()
