import type { Knex } from 'knex'
import type { Group, GroupId } from '../../../../shared/domain/group/group'
import type {
  AgendaItem,
  AgendaItemId,
  AttendeeId,
  HeldHow,
  MeetingDetail,
  MeetingId,
  MeetingPlan,
  MeetingRow,
  MeetingState,
} from '../../../../shared/domain/meeting/meeting'
import type { IsoInstant, LocalTime } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { listItems } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { requireGroup } from '../group/group-repository'

export interface MeetingRecord {
  id: MeetingId
  groupId: GroupId
  startsAt: LocalTime
  plannedMinutes: number
  place: string
  state: MeetingState
  startedAt: IsoInstant | null
  endedAt: IsoInstant | null
  heldHow: HeldHow
  notedBy: AttendeeId | null
  /** The point behind which matters go; null is at the beginning. */
  mattersAfter: AgendaItemId | null
}

const RECORD = {
  id: 'meeting.id',
  groupId: 'meeting.group_id',
  startsAt: 'starts_at',
  plannedMinutes: 'planned_minutes',
  place: 'place',
  state: 'meeting.state',
  startedAt: 'started_at',
  endedAt: 'ended_at',
  heldHow: 'held_how',
  notedBy: 'noted_by',
  mattersAfter: 'matters_after',
} as const

const MOST_LISTED = 500

export async function listMeetings(db: Knex): Promise<MeetingRow[]> {
  const rows: (MeetingRecord & { groupName: string; itemCount: number })[] = await db('meeting')
    .join('meeting_group', 'meeting_group.id', 'meeting.group_id')
    .select({ ...RECORD, groupName: 'meeting_group.name' })
    .select(db.raw('(select count(*) from agenda_item where agenda_item.meeting_id = meeting.id) as itemCount'))
    .orderBy('starts_at', 'desc')
    .limit(MOST_LISTED)
  return rows.map(({ startedAt: _started, endedAt: _ended, mattersAfter: _after, heldHow: _how, notedBy: _by, ...row }) => row)
}

/** @throws DomainError `meeting/unknown` */
export async function requireMeeting(db: Knex, meetingId: MeetingId): Promise<MeetingRecord> {
  const row: MeetingRecord | undefined = await db('meeting').where('meeting.id', meetingId).first(RECORD)
  requireThat(row, 'meeting/unknown')
  return row
}

export async function findRunningMeeting(db: Knex): Promise<MeetingRecord | undefined> {
  return db('meeting').where('meeting.state', 'running').first(RECORD)
}

/** A meeting with its agenda, as whoever changes either must know both. */
export async function readAgenda(db: Knex, meetingId: MeetingId): Promise<{ meeting: MeetingRecord; items: AgendaItem[] }> {
  return { meeting: await requireMeeting(db, meetingId), items: await listItems(db, meetingId) }
}

export async function readMeetingDetail(db: Knex, meetingId: MeetingId): Promise<MeetingDetail> {
  const { mattersAfter: _after, ...meeting } = await requireMeeting(db, meetingId)
  const group: Group = await requireGroup(db, meeting.groupId)
  const items = await listItems(db, meetingId)
  return { ...meeting, groupName: group.name, itemCount: items.length, items, attendees: await listAttendees(db, meetingId) }
}

const columnsOf = (plan: MeetingPlan) => ({
  group_id: plan.groupId,
  starts_at: plan.startsAt,
  planned_minutes: plan.plannedMinutes,
  place: plan.place,
})

export async function insertMeeting(trx: Knex.Transaction, id: MeetingId, plan: MeetingPlan): Promise<void> {
  await trx('meeting').insert({ id, ...columnsOf(plan), state: 'planned' })
}

export async function updatePlan(trx: Knex.Transaction, id: MeetingId, plan: MeetingPlan): Promise<void> {
  await trx('meeting').where({ id }).update(columnsOf(plan))
}

export async function setMattersAfter(trx: Knex.Transaction, id: MeetingId, itemId: AgendaItemId | null): Promise<void> {
  await trx('meeting').where({ id }).update({ matters_after: itemId })
}

export async function markStarted(trx: Knex.Transaction, id: MeetingId, at: IsoInstant): Promise<void> {
  await trx('meeting').where({ id }).update({ state: 'running', started_at: at })
}

export async function markEnded(trx: Knex.Transaction, id: MeetingId, at: IsoInstant): Promise<void> {
  await trx('meeting').where({ id }).update({ state: 'ended', ended_at: at })
}
