import { requireItem } from '../agenda/agenda-repository'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { requireMeeting } from '../meeting/meeting-repository'
import { findNote, findPrivateNote, keepNote, keepPrivateNote, listNotes } from './notes-repository'

/**
 * Minnesanteckningar that save themselves, a version every five minutes of one person's writing, and each user's own
 * notes. What is typed here is never checked while it is typed (X16): the sweep does that afterwards.
 */
export function notesHandlers(room: CaseRoom): HandlersOf<'notes' | 'private-note'> {
  const { cases, world } = room
  return {
    async 'notes/read'({ meetingId }) {
      return cases.read(async (db) => {
        await requireMeeting(db, meetingId)
        return { notes: await listNotes(db, meetingId) }
      })
    },

    async 'notes/save'({ itemId, text }, { user }) {
      const before = await cases.read(async (db) => {
        await requireItem(db, itemId)
        return findNote(db, itemId)
      })
      if (before?.text === text) return { savedAt: before.savedAt }
      const savedAt = instantNow(world)
      await cases.transact(user.id, async (trx, record) => {
        await keepNote(trx, { itemId, text, at: savedAt, userId: user.id })
        record('notes/saved', itemId)
      })
      room.announce({ kind: 'changed', nouns: ['notes'] })
      return { savedAt }
    },

    async 'private-note/read'({ itemId }, { user }) {
      return { text: await cases.read((db) => findPrivateNote(db, user.id, itemId)) }
    },

    async 'private-note/save'({ itemId, text }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireItem(trx, itemId)
        await keepPrivateNote(trx, { userId: user.id, itemId, text, at: instantNow(world) })
        record('private-note/saved', itemId)
      })
      return {}
    },
  }
}
