import type { InnerHandlers } from '../../ports/inner'
import type { CaseRoom } from '../case-room'
import { requireMeeting } from '../meeting/meeting-repository'
import { requireNotesOpen } from '../notes/notes-lock-repository'
import { reopenReviews, settleAll } from './review-repository'
import { readSweepGround } from './sweep-ground-repository'
import { listMatterIds, listUnreviewed } from './unreviewed-repository'

/**
 * What the sweep asks for: every text typed at a meeting, and the persons each must be held against.
 * INVARIANT: nothing is marked reviewed, and nothing forgotten, but the very words that were handed out and checked.
 */
export function innerReviewHandlers(
  room: CaseRoom,
): Pick<InnerHandlers, 'inner/unreviewed-texts' | 'inner/sweep-ground' | 'inner/settle-review' | 'inner/reopen-review'> {
  const { cases } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['notes', 'outcome', 'recommendation', 'decision', 'agenda'] })
  return {
    async 'inner/sweep-ground'({ meetingId }) {
      return cases.read(async (db) => ({
        ...(await readSweepGround(db, await requireMeeting(db, meetingId))),
        matterIds: await listMatterIds(db, meetingId),
      }))
    },

    async 'inner/reopen-review'({ userId, meetingId, targets }) {
      await cases.transact(userId, async (trx, record) => {
        await requireNotesOpen(trx, meetingId)
        for (const target of await reopenReviews(trx, targets)) record('privacy/reopened', target)
      })
      changed()
      return null
    },

    async 'inner/unreviewed-texts'({ meetingId }) {
      return cases.read(async (db) => {
        await requireMeeting(db, meetingId)
        // A name said about one matter can have been typed under another.
        const matterIds = await listMatterIds(db, meetingId)
        return (await listUnreviewed(db, meetingId)).map((text) => ({ ...text, matterIds }))
      })
    },

    async 'inner/settle-review'({ userId, meetingId, checked }) {
      const left = await cases.transact(userId, async (trx, record) => {
        const settled = await settleAll(trx, meetingId, checked)
        record('notes/reviewed', meetingId)
        for (const { act, target } of settled.acts) record(act, target)
        return settled.changed
      })
      // Also what was written over before the sweep came is in the journal until now.
      await cases.forgetOverwritten()
      changed()
      return { changed: left }
    },
  }
}
