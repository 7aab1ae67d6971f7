import { groupKindOf } from '../../../../shared/profiles'
import { listItems } from '../agenda/agenda-repository'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { listFollowedUp } from '../follow-up/follow-up-repository'
import { requireGroup } from '../group/group-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { hasLockedNotes } from '../notes/notes-lock-repository'
import { listUnreviewed } from '../review/unreviewed-repository'
import { confirmCommitments, hasNotesOut, hasSeenCommitments } from './after-repository'
import { mattersWithoutOutcome } from './outcome-repository'

/** What is left to do with a meeting that has been held, as the page after it goes through it. */
export function afterHandlers(room: CaseRoom): HandlersOf<'after'> {
  const { cases, world } = room
  return {
    /** @see G34 */
    async 'after/read'({ meetingId }) {
      return cases.read(async (db) => {
        const { groupId } = await requireMeeting(db, meetingId)
        const group = await requireGroup(db, groupId)
        const treated = (await listItems(db, meetingId)).flatMap((item) =>
          item.kind === 'matter' && item.state === 'done' ? [{ matterId: item.matterId, codeName: item.codeName }] : [],
        )
        const ids = treated.map(({ matterId }) => matterId)
        const followed = await listFollowedUp(db, ids)
        const follows = groupKindOf(group.profileId, group.kind).followsUp
        return {
          withoutOutcome: (await mattersWithoutOutcome(db, meetingId)).map(({ itemId }) => itemId),
          unreviewed: (await listUnreviewed(db, meetingId)).filter(({ target }) => !target.startsWith('draft:')).length,
          commitmentsSeen: await hasSeenCommitments(db, meetingId),
          followUps: follows ? treated.map((matter) => ({ ...matter, settled: followed.has(matter.matterId) })) : [],
          notesLocked: await hasLockedNotes(db, meetingId),
          notesOut: await hasNotesOut(db, meetingId),
        }
      })
    },

    async 'after/confirm-commitments'({ meetingId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireMeeting(trx, meetingId)
        await confirmCommitments(trx, meetingId, { at: instantNow(world), userId: user.id })
        record('commitment/confirmed', meetingId)
      })
      room.announce({ kind: 'changed', nouns: ['commitment'] })
      return {}
    },
  }
}
