import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'

/** Lockings of a meeting's notes, and what goes when notes are locked. */
export interface StoredLock {
  version: number
  sha256: string
  lockedAt: IsoInstant
  lockedBy: string
  reopenedAt: IsoInstant | null
  reopenedBy: string | null
}

/** Newest first. */
export async function listLocks(db: Knex, meetingId: MeetingId): Promise<StoredLock[]> {
  return db('notes_lock').where({ meeting_id: meetingId }).orderBy('version', 'desc').select({
    version: 'version',
    sha256: 'sha256',
    lockedAt: 'locked_at',
    lockedBy: 'locked_by',
    reopenedAt: 'reopened_at',
    reopenedBy: 'reopened_by',
  })
}

/** The locking that holds. */
export async function findLock(db: Knex, meetingId: MeetingId): Promise<StoredLock | undefined> {
  return (await listLocks(db, meetingId)).find(({ reopenedAt }) => reopenedAt === null)
}

export async function hasLockedNotes(db: Knex, meetingId: MeetingId): Promise<boolean> {
  return Boolean(await db('notes_lock').where({ meeting_id: meetingId }).whereNull('reopened_at').first('version'))
}

/** For whatever changes something of a meeting. @throws DomainError `notes/locked` */
export async function requireNotesOpen(db: Knex, meetingId: MeetingId): Promise<void> {
  requireThat(!(await hasLockedNotes(db, meetingId)), 'notes/locked')
}

/** The same by a point of the meeting. @throws DomainError `notes/locked` */
export async function requireItemNotLocked(db: Knex, itemId: AgendaItemId): Promise<void> {
  const row = await db('notes_lock')
    .join('agenda_item', 'agenda_item.meeting_id', 'notes_lock.meeting_id')
    .where('agenda_item.id', itemId)
    .whereNull('notes_lock.reopened_at')
    .first('notes_lock.version')
  requireThat(row === undefined, 'notes/locked')
}

/** The meeting of a group that is locked and was held last. */
export async function findLatestLocked(db: Knex, groupId: GroupId): Promise<MeetingId | undefined> {
  const row: { id: MeetingId } | undefined = await db('notes_lock')
    .join('meeting', 'meeting.id', 'notes_lock.meeting_id')
    .where('meeting.group_id', groupId)
    .whereNull('notes_lock.reopened_at')
    .orderBy([
      { column: 'meeting.starts_at', order: 'desc' },
      { column: 'notes_lock.locked_at', order: 'desc' },
    ])
    .first({ id: 'meeting.id' })
  return row?.id
}

export async function insertLock(
  trx: Knex.Transaction,
  meetingId: MeetingId,
  lock: Pick<StoredLock, 'version' | 'sha256' | 'lockedAt' | 'lockedBy'>,
): Promise<void> {
  await trx('notes_lock').insert({
    meeting_id: meetingId,
    version: lock.version,
    sha256: lock.sha256,
    locked_at: lock.lockedAt,
    locked_by: lock.lockedBy,
  })
}

export async function markReopened(
  trx: Knex.Transaction,
  meetingId: MeetingId,
  by: { userId: string; at: IsoInstant },
): Promise<void> {
  await trx('notes_lock')
    .where({ meeting_id: meetingId })
    .whereNull('reopened_at')
    .update({ reopened_at: by.at, reopened_by: by.userId })
}

/** Everybody's private notes of a meeting, and forms of it that somebody has begun and can send no more (X10). */
export async function deletePrivate(trx: Knex.Transaction, meetingId: MeetingId): Promise<void> {
  const items: string[] = await trx('agenda_item').where({ meeting_id: meetingId }).pluck('id')
  await trx('private_note').whereIn('item_id', items).delete()
  const commitments: string[] = await trx('commitment').where({ meeting_id: meetingId }).pluck('id')
  await trx('draft')
    .whereIn('field', [
      ...items.flatMap((id) => [`outcome:${id}`, `recommendation:${id}`]),
      ...[meetingId, ...commitments].map((id) => `commitment:${id}`),
    ])
    .delete()
}
