import { requireRecordable } from '../../../../shared/domain/meeting/agenda-rules'
import { requireSoundOutcome } from '../../../../shared/domain/outcome/rules'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listParties, requireParty } from '../group/group-repository'
import { readDoor } from '../meeting/door-repository'
import { requireItemNotLocked } from '../notes/notes-lock-repository'
import { hasUnreviewedOutcome, replaceOutcome } from './outcome-repository'

/** Utfall av samråd: who meets the individual, and by when (G24). Nothing is planned here (G26). */
export function outcomeHandlers(room: CaseRoom): HandlersOf<'outcome'> {
  const { cases, world } = room
  return {
    async 'outcome/record'(outcome, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, groupKind, group } = await readDoor(trx, outcome.itemId, today(world))
        requireRecordable(item, outcome.matterId)
        await requireItemNotLocked(trx, outcome.itemId)
        requireSoundOutcome(outcome, groupKind)
        const parties = await listParties(trx, group.id)
        for (const party of outcome.meets) requireParty(parties, party, 'outcome/unknown-party')
        const typed = [outcome.reason, outcome.sipCaller, ...outcome.meets.map(({ responsible }) => responsible)].join('').trim()
        // A text that was only taken away is in an earlier row, and is reviewed with this one.
        const unreviewed = typed !== '' || (await hasUnreviewedOutcome(trx, outcome.itemId))
        const id = world.newId()
        await replaceOutcome(trx, {
          ...outcome,
          id,
          at: instantNow(world),
          userId: user.id,
          review: unreviewed ? 'unreviewed' : 'reviewed',
        })
        record('outcome/recorded', id)
      })
      room.announce({ kind: 'changed', nouns: ['outcome'] })
      return {}
    },
  }
}
