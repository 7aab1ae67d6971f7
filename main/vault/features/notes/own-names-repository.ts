import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'

/**
 * Names that may stand in a group's texts: its own people, organisations and verksamheter, and whoever sits in the meeting. They
 * act there; the individual does not.
 */
export async function listOwnNames(
  db: Knex,
  { groupId, meetingId }: { groupId: GroupId; meetingId: MeetingId | null },
): Promise<string[]> {
  const people: string[] = await db('representative').where({ group_id: groupId }).pluck('name')
  const organisations: string[] = await db('organisation').where({ group_id: groupId }).pluck('name')
  const units: string[] = await db('unit')
    .join('organisation', 'organisation.id', 'unit.organisation_id')
    .where('organisation.group_id', groupId)
    .pluck('unit.name')
  const seated: string[] = meetingId === null ? [] : await db('attendee').where({ meeting_id: meetingId }).pluck('name')
  return [...new Set([...people, ...organisations, ...units, ...seated])]
}
