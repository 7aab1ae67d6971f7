import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import { requireThat } from '../../../../shared/lib/domain-error'
import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import { knowledgeOf } from '../../../../shared/privacy/knowledge'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { requireItem } from '../agenda/agenda-repository'
import { requireAttendee } from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { readCheckGround } from '../own-word/check-ground-repository'
import { hasLockedNotes, requireItemNotLocked, requireNotesOpen } from './notes-lock-repository'
import { notesLockHandlers } from './notes-lock-service'
import {
  findNote,
  findPrivateNote,
  findVersion,
  keepNote,
  keepPrivateNote,
  listNotes,
  listVersions,
  setTaker,
} from './notes-repository'

const MOST_FINDINGS = 200

/**
 * Minnesanteckningar that save themselves, a version every five minutes of one person's writing, and each user's own
 * notes. What is typed here is marked at most, never refused (X16): the sweep checks it afterwards.
 */
export function notesHandlers(room: CaseRoom): HandlersOf<'notes' | 'private-note'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['notes'] })

  async function write(note: { itemId: AgendaItemId; text: string; userId: string; asNewVersion?: boolean }) {
    const savedAt = instantNow(world)
    await cases.transact(note.userId, async (trx, record) => {
      await requireItemNotLocked(trx, note.itemId)
      await keepNote(trx, { ...note, at: savedAt })
      record(note.asNewVersion ? 'notes/brought-back' : 'notes/saved', note.itemId)
    })
    changed()
    return { savedAt }
  }

  return {
    ...notesLockHandlers(room),

    async 'notes/read'({ meetingId }) {
      return cases.read(async (db) => {
        await requireMeeting(db, meetingId)
        return { notes: await listNotes(db, meetingId) }
      })
    },

    /** @throws DomainError `item/unknown` `notes/locked` @see X16 */
    async 'notes/save'({ itemId, text }, { user }) {
      const before = await cases.read(async (db) => {
        await requireItem(db, itemId)
        return findNote(db, itemId)
      })
      if (before?.text === text) return { savedAt: before.savedAt }
      return write({ itemId, text, userId: user.id })
    },

    async 'notes/field'({ itemId }) {
      return cases.read(async (db) => {
        const { meetingId } = await requireItem(db, itemId)
        const { id: groupId, profileId, kind } = await requireGroup(db, (await requireMeeting(db, meetingId)).groupId)
        return {
          phrases: groupKindOf(profileId, kind).phrases,
          language: profileOf(profileId).language,
          locked: await hasLockedNotes(db, meetingId),
          groupId,
        }
      })
    },

    async 'notes/versions'({ itemId }) {
      return cases.read(async (db) => {
        await requireItem(db, itemId)
        const versions = await listVersions(db, itemId)
        return { versions: versions.map((version) => ({ ...version, savedBy: room.nameOf(version.savedBy) })) }
      })
    },

    /** @throws DomainError `notes/version-unknown` `notes/locked` */
    async 'notes/bring-back'({ itemId, version }, { user }) {
      const text = await cases.read((db) => findVersion(db, itemId, version))
      requireThat(text !== undefined, 'notes/version-unknown')
      return write({ itemId, text, userId: user.id, asNewVersion: true })
    },

    /** @throws DomainError `attendee/unknown` `notes/taker-not-present` `notes/locked` @see G19 */
    async 'notes/set-taker'({ meetingId, attendeeId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireMeeting(trx, meetingId)
        await requireNotesOpen(trx, meetingId)
        if (attendeeId !== null) {
          const found = await requireAttendee(trx, attendeeId)
          requireThat(found.meetingId === meetingId && found.attendee.present, 'notes/taker-not-present')
        }
        await setTaker(trx, meetingId, attendeeId)
        record('notes/taker-set', meetingId)
      })
      room.announce({ kind: 'changed', nouns: ['meeting'] })
      return {}
    },

    /** @see X9 X16 */
    async 'notes/check'({ itemId, text }) {
      const ground = await cases.read(async (db) => {
        const { meetingId, item } = await requireItem(db, itemId)
        const { groupId } = await requireMeeting(db, meetingId)
        return readCheckGround(db, { groupId, meetingId, matterId: item.kind === 'matter' ? item.matterId : null })
      })
      return { findings: findPersonalData(text, knowledgeOf(ground)).slice(0, MOST_FINDINGS), withoutOwnNames: true }
    },

    async 'private-note/read'({ itemId }, { user }) {
      return { text: await cases.read((db) => findPrivateNote(db, user.id, itemId)) }
    },

    /** @throws DomainError `item/unknown` `notes/locked`: they go when the notes are locked, and none comes after (X10) */
    async 'private-note/save'({ itemId, text }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireItem(trx, itemId)
        await requireItemNotLocked(trx, itemId)
        await keepPrivateNote(trx, { userId: user.id, itemId, text, at: instantNow(world) })
        record('private-note/saved', itemId)
      })
      return {}
    },
  }
}
