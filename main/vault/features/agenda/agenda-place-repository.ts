import type { Knex } from 'knex'
import type { RepresentativeId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { movedTo, requireAgendaOpen } from '../../../../shared/domain/meeting/agenda-rules'
import type { AgendaItem, AgendaItemId, MeetingId, RaisedHow } from '../../../../shared/domain/meeting/meeting'
import { requireThat } from '../../../../shared/lib/domain-error'
import { listAttendees } from '../attendee/attendee-repository'
import { listZeroPlaced } from '../coordination/coordination-repository'
import { listParties } from '../group/group-repository'
import { type MeetingRecord, readAgenda } from '../meeting/meeting-repository'
import { insertItem, writeOrder } from './agenda-repository'

const MOST_ITEMS = 100

type Agenda = { meeting: MeetingRecord; items: AgendaItem[] }

/** @throws DomainError `meeting/ended` `agenda/full` */
export function requireRoomOnAgenda({ meeting, items }: Agenda): void {
  requireAgendaOpen(meeting.state)
  requireThat(items.length < MOST_ITEMS, 'agenda/full')
}

/**
 * Who presents a point is somebody known: an organisation of the group or somebody who is called. What is free is no name of
 * an individual that way.
 * @throws DomainError `agenda/unknown-presenter`
 */
export async function requirePresenter(
  db: Knex,
  meeting: Pick<MeetingRecord, 'id' | 'groupId'>,
  presenter: string,
): Promise<void> {
  if (presenter === '') return
  const parties = await listParties(db, meeting.groupId)
  const called = await listAttendees(db, meeting.id)
  const known = [...parties, ...called].some(({ name }) => name === presenter)
  requireThat(known, 'agenda/unknown-presenter')
}

/**
 * Puts a matter among the others: one of somebody without support before those that wait and have some (G08), any other last.
 * Where there is no matter yet it stands where the group's kind has them.
 */
export async function putMatter(
  trx: Knex.Transaction,
  { meeting, items }: Agenda,
  matter: {
    id: AgendaItemId
    matterId: MatterId
    minutes: number
    raisedBy: RepresentativeId | null
    raisedHow: RaisedHow | null
    carriedFrom?: MeetingId
  },
): Promise<void> {
  await insertItem(trx, { ...matter, meetingId: meeting.id, position: items.length, kind: 'matter' })
  const order = items.map(({ id }) => id)
  const there = items.flatMap((item) => (item.kind === 'matter' ? [item.matterId] : []))
  const zero = await listZeroPlaced(trx, [...there, matter.matterId])
  const last = items.findLastIndex(({ kind }) => kind === 'matter')
  const after = (last >= 0 ? last : meeting.mattersAfter === null ? -1 : order.indexOf(meeting.mattersAfter)) + 1
  const first = items.findIndex((item) => item.kind === 'matter' && item.state === 'waiting' && !zero.has(item.matterId))
  const place = zero.has(matter.matterId) && first >= 0 ? first : after
  await writeOrder(trx, movedTo([...order, matter.id], matter.id, place))
}

/** The group's last meeting before this one that has been held; undefined where there is none. */
export async function findLastHeld(
  db: Knex,
  meeting: Pick<MeetingRecord, 'id' | 'groupId' | 'startsAt'>,
): Promise<Agenda | undefined> {
  const row: { id: MeetingId } | undefined = await db('meeting')
    .where({ group_id: meeting.groupId, state: 'ended' })
    .where('starts_at', '<', meeting.startsAt)
    .whereNot({ id: meeting.id })
    .orderBy('starts_at', 'desc')
    .first('id')
  return row && readAgenda(db, row.id)
}
