import type { Knex } from 'knex'
import type { BookedFollowUp, FollowUp } from '../../../../shared/domain/follow-up/follow-up'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { IsoInstant, LocalTime } from '../../../../shared/lib/dates'
import { readTyped } from '../typed-text/typed-text-repository'

interface FollowUpRow {
  id: string
  kind: FollowUp['kind']
  meetingId: MeetingId | null
  startsAt: LocalTime | null
  madeAt: IsoInstant
}

/** How a matter is followed up, with the words that were typed; null where nobody has said. */
export async function findFollowUp(db: Knex, matterId: MatterId): Promise<BookedFollowUp | null> {
  const row: FollowUpRow | undefined = await db('follow_up')
    .where({ matter_id: matterId })
    .whereNull('replaced_at')
    .first({ id: 'id', kind: 'kind', meetingId: 'meeting_id', startsAt: 'starts_at', madeAt: 'made_at' })
  if (!row) return null
  const words = await readTyped(db, 'followUpReason', row.id)
  const meeting: { startsAt: LocalTime; place: string } | undefined =
    row.meetingId === null
      ? undefined
      : await db('meeting').where({ id: row.meetingId }).first({ startsAt: 'starts_at', place: 'place' })
  return {
    kind: row.kind,
    meetingId: row.meetingId,
    startsAt: meeting?.startsAt ?? row.startsAt,
    place: meeting?.place ?? words.get('place')?.text ?? '',
    caller: words.get('caller')?.text ?? '',
    reason: words.get('reason')?.text ?? '',
    madeAt: row.madeAt,
  }
}

/** What stood before keeps its row, and no longer stands. */
export async function replaceFollowUp(
  trx: Knex.Transaction,
  booked: { id: string; matterId: MatterId; followUp: FollowUp; at: IsoInstant; userId: string },
): Promise<void> {
  const { followUp, at, matterId } = booked
  await trx('follow_up').where({ matter_id: matterId }).whereNull('replaced_at').update({ replaced_at: at })
  await trx('follow_up').insert({
    id: booked.id,
    matter_id: matterId,
    kind: followUp.kind,
    meeting_id: followUp.kind === 'groupMeeting' ? followUp.meetingId : null,
    starts_at: followUp.kind === 'own' ? followUp.startsAt : null,
    made_at: at,
    made_by: booked.userId,
  })
}

/** Planned meetings of a group, the next first. */
export async function listComingMeetings(
  db: Knex,
  groupId: GroupId,
): Promise<{ meetingId: MeetingId; startsAt: LocalTime; place: string }[]> {
  return db('meeting')
    .where({ group_id: groupId, state: 'planned' })
    .select({ meetingId: 'id', startsAt: 'starts_at', place: 'place' })
    .orderBy('starts_at')
    .limit(20)
}

/** Which of these matters have a follow-up, or the reason why there is none. */
export async function listFollowedUp(db: Knex, matterIds: readonly MatterId[]): Promise<ReadonlySet<MatterId>> {
  const rows: { matterId: MatterId }[] = await db('follow_up')
    .whereIn('matter_id', [...matterIds])
    .whereNull('replaced_at')
    .select({ matterId: 'matter_id' })
  return new Set(rows.map(({ matterId }) => matterId))
}
