import type { Knex } from 'knex'
import type { Group } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { type Stop, stopsAtDoor } from '../../../../shared/domain/meeting/gate'
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
  /** Always empty for a general item: only a matter has a door. */
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
  const stops = item.kind === 'matter' ? await stopsOf(db, { matterId: item.matterId, meeting, groupKind, day }) : []
  const openItemId = (await findOpenItem(db))?.item.id ?? null
  return { item, meeting, group, groupKind, openItemId, stops }
}

async function stopsOf(
  db: Knex,
  asked: { matterId: MatterId; meeting: MeetingRecord; groupKind: GroupKind; day: IsoDate },
): Promise<Stop[]> {
  const matter = await requireMatter(db, asked.matterId)
  return stopsAtDoor({
    groupKind: asked.groupKind,
    hasIdentity: matter.hasIdentity,
    consents: await listConsentsOf(db, asked.matterId),
    attendees: await listAttendees(db, asked.meeting.id),
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
