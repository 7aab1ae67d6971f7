import type { Knex } from 'knex'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { IsoInstant } from '../../../../shared/lib/dates'

/** Whether somebody has looked through what was taken on at a meeting. */
export async function hasSeenCommitments(db: Knex, meetingId: MeetingId): Promise<boolean> {
  return Boolean(await db('meeting_after').where({ meeting_id: meetingId }).first('commitments_seen_at'))
}

export async function confirmCommitments(
  trx: Knex.Transaction,
  meetingId: MeetingId,
  by: { at: IsoInstant; userId: string },
): Promise<void> {
  await trx('meeting_after')
    .insert({ meeting_id: meetingId, commitments_seen_at: by.at, seen_by: by.userId })
    .onConflict('meeting_id')
    .merge()
}

/** Whether the notes have left the program on paper or as a file. */
export async function hasNotesOut(db: Knex, meetingId: MeetingId): Promise<boolean> {
  const row = await db('paper')
    .where({ meeting_id: meetingId, kind: 'meetingNotes' })
    .where((out) => void out.whereNotNull('printed_at').orWhereNotNull('saved_at'))
    .first('id')
  return row !== undefined
}
