import type { Knex } from 'knex'
import { CHECKED_DAYS_BEFORE } from '../../../../shared/domain/meeting/foreseen'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { addDays, type IsoDate, type LocalTime } from '../../../../shared/lib/dates'
import { readForeseen } from '../meeting/foreseen-repository'

const MOST = 50

export interface MeetingToCheck {
  meetingId: MeetingId
  groupName: string
  startsAt: LocalTime
  /** How many of its matters something would stop. */
  stopped: number
}

/** Meetings of the next days with matters that something would stop at the door: it is known now, and can still be mended (X16). */
export async function listChecks(db: Knex, day: IsoDate): Promise<MeetingToCheck[]> {
  const coming: Omit<MeetingToCheck, 'stopped'>[] = await db('meeting')
    .join('meeting_group', 'meeting_group.id', 'meeting.group_id')
    .where('meeting.state', 'planned')
    .where('meeting.starts_at', '>=', day)
    .where('meeting.starts_at', '<', `${addDays(day, CHECKED_DAYS_BEFORE)}T24`)
    .select({ meetingId: 'meeting.id', groupName: 'meeting_group.name', startsAt: 'meeting.starts_at' })
    .orderBy('meeting.starts_at')
    .limit(MOST)
  const found: MeetingToCheck[] = []
  for (const meeting of coming) {
    const { matters } = await readForeseen(db, meeting.meetingId, day)
    const stopped = matters.filter(({ foreseen }) => foreseen.length > 0).length
    if (stopped > 0) found.push({ ...meeting, stopped })
  }
  return found
}
