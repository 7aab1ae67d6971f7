import { lockRefusal, type NotesLock, type ReopenedLock } from '../../../../shared/domain/notes/notes-lock'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { requireMeeting } from '../meeting/meeting-repository'
import { keepTyped, readTyped } from '../typed-text/typed-text-repository'
import {
  deletePrivate,
  findLatestLocked,
  findLock,
  hasLockedNotes,
  insertLock,
  listLocks,
  markReopened,
  type StoredLock,
} from './notes-lock-repository'
import { hashNotes, readLacking } from './notes-record-repository'

/** Why a locking was opened again, as a typed text of the meeting: one for each version. */
const reasonField = (version: number) => `version:${version}`

/**
 * "Lås anteckningarna": the last act of a meeting.
 * INVARIANT 1: what is locked has been held against the persons, and every treated matter has its outcome.
 * INVARIANT 2: while a locking holds, nothing it was hashed over changes: every service that could asks `requireNotesOpen`.
 * INVARIANT 3: when it is answered, no page of the file and none of its journal holds a private note of the meeting.
 */
export function notesLockHandlers(room: CaseRoom): Pick<HandlersOf<'notes'>, 'notes/lock-state' | 'notes/lock' | 'notes/reopen'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['notes', 'meeting', 'private-note'] })
  const lockOf = ({ version, sha256, lockedAt, lockedBy }: StoredLock): NotesLock => ({
    version,
    sha256,
    lockedAt,
    lockedBy: room.nameOf(lockedBy),
  })

  return {
    /** @see G19 X16 */
    async 'notes/lock-state'({ meetingId }) {
      return cases.read(async (db) => {
        const meeting = await requireMeeting(db, meetingId)
        const locks = await listLocks(db, meetingId)
        const reasons = await readTyped(db, 'reopening', meetingId)
        const held = locks.find(({ reopenedAt }) => reopenedAt === null)
        const reopened = locks.flatMap((lock): ReopenedLock[] =>
          lock.reopenedAt === null
            ? []
            : [
                {
                  ...lockOf(lock),
                  reopenedAt: lock.reopenedAt,
                  reopenedBy: room.nameOf(lock.reopenedBy ?? ''),
                  reason: reasons.get(reasonField(lock.version))?.text ?? '',
                },
              ],
        )
        return {
          locked: held ? lockOf(held) : null,
          reopened: reopened.slice(0, 100),
          lacking: await readLacking(db, meetingId),
          mayReopen: held !== undefined && (await findLatestLocked(db, meeting.groupId)) === meetingId,
        }
      })
    },

    /** @throws DomainError `notes/locked` `notes/not-ended` `notes/outcome-missing` `notes/not-reviewed` @see X10 X16 */
    async 'notes/lock'({ meetingId }, { user }) {
      const lock = await cases.transact(user.id, async (trx, record) => {
        requireThat(!(await hasLockedNotes(trx, meetingId)), 'notes/locked')
        const lacking = await readLacking(trx, meetingId)
        const refused = lockRefusal(lacking)
        if (refused !== null)
          throw new DomainError(refused, { texts: lacking.unreviewed, matters: lacking.withoutOutcome.length })
        const [last] = await listLocks(trx, meetingId)
        const made = {
          version: (last?.version ?? 0) + 1,
          sha256: await hashNotes(trx, meetingId),
          lockedAt: instantNow(world),
          lockedBy: user.id,
        }
        await insertLock(trx, meetingId, made)
        await deletePrivate(trx, meetingId)
        record('notes/locked', meetingId)
        return made
      })
      await cases.forgetOverwritten()
      // An older file that is put back later lacks this line, and is known by it.
      await cases.keepHead()
      changed()
      return { ...lock, lockedBy: user.name }
    },

    /** @throws DomainError `notes/not-locked` `notes/later-locked` `text/personal-data` */
    async 'notes/reopen'({ meetingId, reason }, { user }) {
      requireNoPersonalData(reason, 'text/personal-data')
      await cases.transact(user.id, async (trx, record) => {
        const { groupId } = await requireMeeting(trx, meetingId)
        const lock = await findLock(trx, meetingId)
        requireThat(lock, 'notes/not-locked')
        requireThat((await findLatestLocked(trx, groupId)) === meetingId, 'notes/later-locked')
        const at = instantNow(world)
        await markReopened(trx, meetingId, { userId: user.id, at })
        await keepTyped(
          trx,
          { kind: 'reopening', aboutId: meetingId, field: reasonField(lock.version), groupId, meetingId, matterId: null },
          { text: reason, at, userId: user.id, newId: world.newId },
        )
        record('notes/reopened', meetingId)
      })
      changed()
      return {}
    },
  }
}
