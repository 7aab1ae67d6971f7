import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { listOwnWords } from './own-word-repository'

/** What a group's check is told beside the text, of what is no secret: see `Knowledge` in `shared/privacy`. */
export interface CheckGround {
  readonly words: string[]
  readonly organisations: string[]
  /** Whoever acts for the group. They act there; the individual does not. */
  readonly acting: string[]
}

const MOST_OFFICERS = 500
const MOST_SEATED = 2_000

/**
 * The words, organisations and acting people of a group. A meeting or a matter makes it narrower: only who sits there, and only whose
 * matter it is, act in its texts.
 */
export async function readCheckGround(
  db: Knex,
  of: { groupId: GroupId; meetingId?: MeetingId | null; matterId?: MatterId | null },
): Promise<CheckGround> {
  const { groupId, meetingId = null, matterId = null } = of
  const units = db('unit').join('organisation', 'organisation.id', 'unit.organisation_id').where('organisation.group_id', groupId)
  const organisations: string[][] = [
    await db('meeting_group').where({ id: groupId }).pluck('name'),
    await db('organisation').where({ group_id: groupId }).pluck('name'),
    await units.pluck('unit.name'),
  ]
  const acting: string[][] = [
    await db('representative').where({ group_id: groupId }).pluck('name'),
    await seatedIn(db, groupId, meetingId),
    await officersOf(db, groupId, matterId),
  ]
  return {
    words: await listOwnWords(db, groupId),
    organisations: [...new Set(organisations.flat())],
    acting: [...new Set(acting.flat())],
  }
}

async function seatedIn(db: Knex, groupId: GroupId, meetingId: MeetingId | null): Promise<string[]> {
  if (meetingId !== null) return await db('attendee').where({ meeting_id: meetingId }).distinct('name').pluck('name')
  return await db('attendee')
    .join('meeting', 'meeting.id', 'attendee.meeting_id')
    .where('meeting.group_id', groupId)
    .distinct('attendee.name')
    .limit(MOST_SEATED)
    .pluck('attendee.name')
}

async function officersOf(db: Knex, groupId: GroupId, matterId: MatterId | null): Promise<string[]> {
  if (matterId !== null) return await db('officer_period').where({ matter_id: matterId }).distinct('name').pluck('name')
  return await db('officer_period')
    .join('matter', 'matter.id', 'officer_period.matter_id')
    .where('matter.group_id', groupId)
    .distinct('officer_period.name')
    .limit(MOST_OFFICERS)
    .pluck('officer_period.name')
}
