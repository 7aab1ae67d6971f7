import type { InnerHandlers } from '../../ports/inner'
import type { CaseRoom } from '../case-room'
import { requireMeeting } from '../meeting/meeting-repository'
import { listMatterIds, listStanding, listUnreviewed, markReviewed } from './review-repository'

/** What the sweep asks for: every text typed at a meeting, and the persons each must be held against. */
export function innerReviewHandlers(room: CaseRoom): Pick<InnerHandlers, 'inner/unreviewed-texts' | 'inner/mark-reviewed'> {
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

    async 'inner/mark-reviewed'({ userId, targets }) {
      const standing = await cases.read((db) => listStanding(db, targets))
      if (standing.length === 0) return null
      await cases.transact(userId, async (trx, record) => {
        for (const target of standing) {
          await markReviewed(trx, target)
          record('privacy/reviewed', target)
        }
      })
      room.announce({ kind: 'changed', nouns: ['notes', 'outcome', 'recommendation', 'decision', 'agenda'] })
      return null
    },
  }
}
