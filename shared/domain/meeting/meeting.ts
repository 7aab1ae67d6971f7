import { z } from 'zod'
import { isoInstant, localTime } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { line, optionalLine } from '../../lib/text'
import { groupId, representativeId } from '../group/group'
import { codeName, matterId } from '../matter/matter'
import { organisationId, unitId } from '../organisation/organisation'
import { profileKey } from '../profile/option'
import { agendaPart } from '../profile/profile'

export const meetingId = idOf('MeetingId')
export type MeetingId = z.infer<typeof meetingId>
export const agendaItemId = idOf('AgendaItemId')
export type AgendaItemId = z.infer<typeof agendaItemId>
export const attendeeId = idOf('AttendeeId')
export type AttendeeId = z.infer<typeof attendeeId>

export const meetingState = z.literal(['planned', 'running', 'ended'])
export type MeetingState = z.infer<typeof meetingState>

/** What is decided about a meeting before it is held. */
export const meetingPlan = z.strictObject({
  groupId,
  startsAt: localTime,
  plannedMinutes: z.number().int().min(5).max(600),
  place: optionalLine(120),
})
export type MeetingPlan = z.infer<typeof meetingPlan>

/** How it was held: with the program in the room, or on paper and written in afterwards. */
export const heldHow = z.literal(['inProgram', 'onPaper'])
export type HeldHow = z.infer<typeof heldHow>

export const meetingRow = z.strictObject({
  id: meetingId,
  ...meetingPlan.shape,
  groupName: z.string(),
  state: meetingState,
  itemCount: z.number().int(),
})
export type MeetingRow = z.infer<typeof meetingRow>

export const agendaItemState = z.literal(['waiting', 'open', 'done', 'adjourned'])
export type AgendaItemState = z.infer<typeof agendaItemState>

const itemShape = {
  id: agendaItemId,
  minutes: z.number().int().min(0).max(240),
  state: agendaItemState,
  /** When it was last opened, and how many seconds it had been open before that. */
  openedAt: isoInstant.nullable(),
  spentSeconds: z.number().int().min(0),
  /** It stood on this earlier meeting's agenda and was not treated there. */
  carriedFrom: meetingId.nullable(),
}

/** Who raised a matter, and how it reached whoever entered it: representatives are not users (G29). */
export const raisedHow = z.literal(['form', 'phone', 'meeting'])
export type RaisedHow = z.infer<typeof raisedHow>

/** A point of one meeting; a matter is something else: it can be treated in several meetings. */
export const agendaItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('general'),
    ...itemShape,
    title: line(200),
    part: agendaPart,
    /** Who presents it (G15); an organisation or a person of it. */
    presenter: optionalLine(120),
  }),
  z.strictObject({
    kind: z.literal('matter'),
    ...itemShape,
    matterId,
    codeName,
    raisedBy: representativeId.nullable(),
    raisedHow: raisedHow.nullable(),
    /** Keys of headings that this meeting leaves off the wall. */
    leftOff: z.array(profileKey).max(12),
    /** It was closed and its outcome is written afterwards: the notes cannot be locked until it is there. */
    outcomeLater: z.boolean(),
  }),
])
export type AgendaItem = z.infer<typeof agendaItem>

/** Somebody in the room or on the line, for an organisation and verksamhet: what X17 holds the consents against. */
export const attendee = z.strictObject({
  id: attendeeId,
  representativeId: representativeId.nullable(),
  name: line(120),
  function: optionalLine(120),
  /** The function it counts as (A09, A10). */
  functionKey: profileKey.nullable(),
  organisationId,
  unitId,
  role: z.literal(['representative', 'substitute', 'guest']),
  where: z.literal(['onSite', 'remote']),
  present: z.boolean(),
  /** When a guest was reminded of tystnadsplikt; null where nobody has ticked it. */
  remindedAt: isoInstant.nullable(),
  /** The items a guest is asked in for (G32, G33); empty for everybody else. */
  itemIds: z.array(agendaItemId).max(20),
})
export type Attendee = z.infer<typeof attendee>

export const meetingDetail = z.strictObject({
  ...meetingRow.shape,
  startedAt: isoInstant.nullable(),
  endedAt: isoInstant.nullable(),
  heldHow,
  /** Who in the room takes the notes ("Antecknat av"). */
  notedBy: attendeeId.nullable(),
  items: z.array(agendaItem).max(100),
  attendees: z.array(attendee).max(200),
})
export type MeetingDetail = z.infer<typeof meetingDetail>
