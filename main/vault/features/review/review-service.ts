import type { InnerHandlers } from '../../ports/inner'
import type { CaseRoom } from '../case-room'
import { requireMeeting } from '../meeting/meeting-repository'
import { settleAll } from './review-repository'
import { listMatterIds, listUnreviewed } from './unreviewed-repository'

/**
 * What the sweep asks for: every text typed at a meeting, and the persons each must be held against.
 * INVARIANT: nothing is marked reviewed, and nothing forgotten, but the very words that were handed out and checked.
 */
export function innerReviewHandlers(room: CaseRoom): Pick<InnerHandlers, 'inner/unreviewed-texts' | 'inner/settle-review'> {
  const { cases } = room
  return {
    async 'inner/unreviewed-texts'({ meetingId }) {
      return cases.read(async (db) => {
        await requireMeeting(db, meetingId)
        // A name said about one matter can have been typed under another.
        const matterIds = await listMatterIds(db, meetingId)
        return (await listUnreviewed(db, meetingId)).map((text) => ({ ...text, matterIds }))
      })
    },

    async 'inner/settle-review'({ userId, meetingId, checked }) {
      const changed = await cases.transact(userId, async (trx, record) => {
        const settled = await settleAll(trx, meetingId, checked)
        record('notes/reviewed', meetingId)
        for (const { act, target } of settled.acts) record(act, target)
        return settled.changed
      })
      // Also what was written over before the sweep came is in the journal until now.
      await cases.forgetOverwritten()
      room.announce({ kind: 'changed', nouns: ['notes', 'outcome', 'recommendation', 'decision', 'agenda'] })
      return { changed }
    },
  }
}
