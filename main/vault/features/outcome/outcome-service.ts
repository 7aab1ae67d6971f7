import { requireRecordable } from '../../../../shared/domain/meeting/agenda-rules'
import { furtherPlanningOf, requireSoundOutcome } from '../../../../shared/domain/outcome/rules'
import { requireItem } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { followOutcome } from '../commitment/commitment-repository'
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
        await requireItemNotLocked(trx, outcome.itemId)
        const { item, meeting, groupKind, group } = await readDoor(trx, outcome.itemId, today(world))
        requireRecordable(item, outcome.matterId)
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
          furtherPlanning: furtherPlanningOf(outcome, groupKind),
        })
        await followOutcome(trx, outcome, {
          groupId: group.id,
          meetingId: meeting.id,
          at: instantNow(world),
          userId: user.id,
          newId: () => world.newId(),
        })
        record('outcome/recorded', id)
      })
      room.announce({ kind: 'changed', nouns: ['outcome', 'commitment'] })
      return {}
    },

    async 'outcome/present'({ itemId }) {
      return cases.read(async (db) => {
        const { meetingId } = await requireItem(db, itemId)
        const here = (await listAttendees(db, meetingId)).filter(({ present }) => present)
        return {
          present: here.map(({ id, name, function: title, organisationId, unitId }) => ({
            id,
            name,
            function: title,
            organisationId,
            unitId,
          })),
        }
      })
    },
  }
}
