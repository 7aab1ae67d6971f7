import type { Knex } from 'knex'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import { type Foreseen, foreseenStops } from '../../../../shared/domain/meeting/foreseen'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import type { IsoDate } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'
import { listItems } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { listConsents } from '../consent/consent-repository'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { requireMeeting } from './meeting-repository'

export interface CheckedMeeting {
  day: IsoDate
  matters: { itemId: AgendaItemId; matterId: MatterId; codeName: CodeName; foreseen: Foreseen[] }[]
}

/** Every matter of a meeting with what would stop it on the meeting's own day, before those who are called (X16, X17). */
export async function readForeseen(db: Knex, meetingId: MeetingId, today: IsoDate): Promise<CheckedMeeting> {
  const meeting = await requireMeeting(db, meetingId)
  const { profileId, kind } = await requireGroup(db, meeting.groupId)
  const groupKind = groupKindOf(profileId, kind)
  const attendees = await listAttendees(db, meetingId)
  const waiting = (await listItems(db, meetingId)).flatMap((item) =>
    item.kind === 'matter' && item.state === 'waiting' ? [item] : [],
  )
  const day = meetingDay(meeting)
  const consents = await listConsents(
    db,
    waiting.map(({ matterId }) => matterId),
  )
  const matters = []
  for (const { id: itemId, matterId, codeName } of waiting) {
    const { hasIdentity, releasedVersion } = await requireMatter(db, matterId)
    const foreseen = foreseenStops({
      itemId,
      groupKind,
      hasIdentity,
      consents: consents.get(matterId) ?? [],
      attendees,
      released: releasedVersion !== null,
      day,
      today,
    })
    matters.push({ itemId, matterId, codeName, foreseen })
  }
  return { day, matters }
}
