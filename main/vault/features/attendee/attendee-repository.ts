import type { Knex } from 'knex'
import type { GroupId, Representative } from '../../../../shared/domain/group/group'
import { isValidOn } from '../../../../shared/domain/group/representative-rules'
import type { AgendaItemId, Attendee, AttendeeId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { IsoDate, IsoInstant, LocalTime } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'
import type { World } from '../../store/compartment'
import { listRepresentatives } from '../group/representative-repository'

const ATTENDEE = {
  id: 'id',
  representativeId: 'representative_id',
  name: 'name',
  function: 'function',
  functionKey: 'function_key',
  organisationId: 'organisation_id',
  unitId: 'unit_id',
  role: 'role',
  where: 'place',
  present: 'present',
  remindedAt: 'reminded_at',
} as const

const MOST_ATTENDEES = 200

type AttendeeRow = Omit<Attendee, 'present' | 'itemIds'> & { present: number }
const fromRow = (row: AttendeeRow, itemIds: AgendaItemId[]): Attendee => ({ ...row, present: row.present === 1, itemIds })

/** More than any meeting seats. @throws DomainError `attendee/too-many` */
export function requireFreeSeat(seated: readonly Attendee[]): void {
  requireThat(seated.length < MOST_ATTENDEES, 'attendee/too-many')
}

/** The items each guest of a meeting is asked in for (G33). */
async function listGuestItems(db: Knex, attendees: readonly { id: AttendeeId }[]): Promise<Map<AttendeeId, AgendaItemId[]>> {
  const rows: { attendeeId: AttendeeId; itemId: AgendaItemId }[] = await db('guest_item')
    .whereIn(
      'attendee_id',
      attendees.map(({ id }) => id),
    )
    .select({ attendeeId: 'attendee_id', itemId: 'item_id' })
  const found = new Map<AttendeeId, AgendaItemId[]>()
  for (const { attendeeId, itemId } of rows) found.set(attendeeId, [...(found.get(attendeeId) ?? []), itemId])
  return found
}

export async function listAttendees(db: Knex, meetingId: MeetingId): Promise<Attendee[]> {
  const rows: AttendeeRow[] = await db('attendee').where({ meeting_id: meetingId }).select(ATTENDEE).orderBy('sort_key')
  const guestItems = await listGuestItems(db, rows)
  return rows.map((row) => fromRow(row, guestItems.get(row.id) ?? []))
}

/** @throws DomainError `attendee/unknown` */
export async function requireAttendee(db: Knex, id: AttendeeId): Promise<{ attendee: Attendee; meetingId: MeetingId }> {
  const row: (AttendeeRow & { meetingId: MeetingId }) | undefined = await db('attendee')
    .where({ id })
    .first({ ...ATTENDEE, meetingId: 'meeting_id' })
  requireThat(row, 'attendee/unknown')
  const { meetingId, ...attendee } = row
  const guestItems = await listGuestItems(db, [attendee])
  return { attendee: fromRow(attendee, guestItems.get(id) ?? []), meetingId }
}

export async function insertAttendee(trx: Knex.Transaction, meetingId: MeetingId, who: Attendee): Promise<void> {
  await trx('attendee').insert({
    id: who.id,
    meeting_id: meetingId,
    representative_id: who.representativeId,
    name: who.name,
    sort_key: swedishSortKey(who.name),
    function: who.function,
    function_key: who.functionKey,
    organisation_id: who.organisationId,
    unit_id: who.unitId,
    role: who.role,
    place: who.where,
    present: who.present ? 1 : 0,
    reminded_at: who.remindedAt,
  })
  await writeGuestItems(trx, who.id, who.itemIds)
}

/** The items a guest is asked in for, anew (G32). */
export async function writeGuestItems(trx: Knex.Transaction, id: AttendeeId, itemIds: readonly AgendaItemId[]): Promise<void> {
  await trx('guest_item').where({ attendee_id: id }).delete()
  for (const itemId of new Set(itemIds)) await trx('guest_item').insert({ attendee_id: id, item_id: itemId })
}

export async function setReminded(trx: Knex.Transaction, id: AttendeeId, at: IsoInstant | null): Promise<void> {
  await trx('attendee').where({ id }).update({ reminded_at: at })
}

export async function setPresence(
  trx: Knex.Transaction,
  id: AttendeeId,
  presence: Pick<Attendee, 'present' | 'where'>,
): Promise<void> {
  await trx('attendee')
    .where({ id })
    .update({ present: presence.present ? 1 : 0, place: presence.where })
}

export async function deleteAttendee(trx: Knex.Transaction, id: AttendeeId): Promise<void> {
  await trx('attendee').where({ id }).delete()
}

/** Gives every representative valid on the meeting's day a seat, and takes it from those who no longer are and have not come. */
export async function seatAt(
  trx: Knex.Transaction,
  ids: Pick<World, 'newId'>,
  meeting: { id: MeetingId; groupId: GroupId; startsAt: LocalTime },
): Promise<void> {
  const day = meeting.startsAt.slice(0, 10) as IsoDate
  const valid = (await listRepresentatives(trx, meeting.groupId)).filter((who) => isValidOn(who, day))
  const seated = await listAttendees(trx, meeting.id)
  for (const { id, representativeId, present } of seated)
    if (representativeId !== null && !present && !valid.some((who) => who.id === representativeId))
      await trx('attendee').where({ id }).delete()
  for (const who of valid) {
    const seat = seated.find(({ representativeId }) => representativeId === who.id)
    if (!seat)
      await insertAttendee(trx, meeting.id, {
        id: ids.newId() as AttendeeId,
        where: 'onSite',
        present: false,
        remindedAt: null,
        itemIds: [],
        ...asAttendee(who),
      })
    // Who has come is part of the notes as they came; a seat still empty follows what is corrected in the list.
    else if (!seat.present) await correctSeat(trx, seat.id, asAttendee(who))
  }
}

const asAttendee = (who: Representative) => ({
  representativeId: who.id,
  name: who.name,
  function: who.function,
  functionKey: who.functionKey,
  organisationId: who.organisationId,
  unitId: who.unitId,
  role: who.substituteFor === null ? ('representative' as const) : ('substitute' as const),
})

async function correctSeat(trx: Knex.Transaction, id: AttendeeId, who: ReturnType<typeof asAttendee>): Promise<void> {
  await trx('attendee')
    .where({ id })
    .update({
      name: who.name,
      sort_key: swedishSortKey(who.name),
      function: who.function,
      function_key: who.functionKey,
      organisation_id: who.organisationId,
      unit_id: who.unitId,
      role: who.role,
    })
}

/** The same for every meeting of the group that has not begun, from a day on. */
export async function seatRepresentatives(
  trx: Knex.Transaction,
  ids: Pick<World, 'newId'>,
  { groupId, from }: { groupId: GroupId; from: IsoDate },
): Promise<void> {
  const meetings: { id: MeetingId; groupId: GroupId; startsAt: LocalTime }[] = await trx('meeting')
    .where({ group_id: groupId, state: 'planned' })
    .where('starts_at', '>=', from)
    .select({ id: 'id', groupId: 'group_id', startsAt: 'starts_at' })
  for (const meeting of meetings) await seatAt(trx, ids, meeting)
}
