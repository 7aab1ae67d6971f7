import type { Knex } from 'knex'
import type { Group } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { guestsElsewhere, type Stop, stopsAtDoor, stopsAtQuestion } from '../../../../shared/domain/meeting/gate'
import type { AgendaItem, AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import type { IsoDate } from '../../../../shared/lib/dates'
import { DomainError } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { findOpenItem, requireItem } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { listConsentsOf } from '../consent/consent-repository'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { type MeetingRecord, requireMeeting } from './meeting-repository'

/** An item with all that decides whether it may stand open: its meeting, what the group may do, and the three stops. */
export interface Door {
  readonly item: AgendaItem
  readonly meeting: MeetingRecord
  readonly group: Group
  readonly groupKind: GroupKind
  /** The item that is open now, in whatever meeting. */
  readonly openItemId: AgendaItemId | null
  /** For a general item only guests who are asked in for other items (G33). */
  readonly stops: readonly Stop[]
}

/**
 * Reads everything the gate asks for and lets the rule answer (X16, X17).
 * @throws DomainError `item/unknown`
 */
export async function readDoor(db: Knex, itemId: AgendaItemId, day: IsoDate): Promise<Door> {
  const { item, meetingId } = await requireItem(db, itemId)
  const meeting = await requireMeeting(db, meetingId)
  const group = await requireGroup(db, meeting.groupId)
  const groupKind = groupKindOf(group.profileId, group.kind)
  const room = { guests: groupKind.guests, attendees: await listAttendees(db, meetingId), itemId }
  const stops =
    item.kind === 'matter' ? await stopsOf(db, { matterId: item.matterId, room, groupKind, day }) : stopsAtQuestion(room)
  const openItemId = (await findOpenItem(db))?.item.id ?? null
  return { item, meeting, group, groupKind, openItemId, stops }
}

async function stopsOf(
  db: Knex,
  asked: { matterId: MatterId; room: Parameters<typeof guestsElsewhere>[0]; groupKind: GroupKind; day: IsoDate },
): Promise<Stop[]> {
  const matter = await requireMatter(db, asked.matterId)
  return stopsAtDoor({
    groupKind: asked.groupKind,
    hasIdentity: matter.hasIdentity,
    consents: await listConsentsOf(db, asked.matterId),
    attendees: asked.room.attendees,
    elsewhere: guestsElsewhere(asked.room),
    released: matter.releasedVersion !== null,
    day: asked.day,
  })
}

/** @throws DomainError `item/stopped` with what stops it, never whom. */
export function requireOpenDoor({ stops }: Pick<Door, 'stops'>): void {
  if (stops.length === 0) return
  const has = (kind: Stop['kind']) => stops.some((stop) => stop.kind === kind)
  throw new DomainError('item/stopped', {
    consentMissing: has('consentMissing'),
    notCovered: has('notCovered'),
    notReleased: has('notReleased'),
  })
}
