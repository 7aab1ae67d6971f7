import { z } from 'zod'
import { bringAlong, bringAlongId } from '../domain/bring-along/bring-along'
import { coordinationOf } from '../domain/coordination/coordination'
import { groupId } from '../domain/group/group'
import { codeName, matterId } from '../domain/matter/matter'
import { agendaItem, agendaItemId, attendee, attendeeId, meetingId, meetingPlan } from '../domain/meeting/meeting'
import { organisationId, unitId } from '../domain/organisation/organisation'
import { reviewState } from '../domain/outcome/outcome'
import { paperId, paperRow } from '../domain/paper/paper'
import { agendaPart } from '../domain/profile/profile'
import { series } from '../domain/series/series'
import { receiver, settledCopy, told, toldHow } from '../domain/told/told'
import { isoDate, localTime } from '../lib/dates'
import { line, optionalLine, prose } from '../lib/text'
import { endpoint } from './endpoint'
import { stop } from './meeting'

const nothing = z.strictObject({})
const ofMeeting = z.strictObject({ meetingId })
const ofItem = z.strictObject({ itemId: agendaItemId })
const minutes = z.number().int().min(0).max(240)

const foreseen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consentMissing') }),
  z.strictObject({ kind: z.literal(['consentEnds', 'consentBegins', 'consentWithdrawn']), on: isoDate }),
  z.strictObject({ kind: z.literal('notCovered'), organisationId, unitId, attendeeIds: z.array(attendeeId) }),
  z.strictObject({ kind: z.literal('notReleased') }),
])

/** What is done before a meeting: series, coordination, what is brought, who has been told, and a meeting held on paper. */
export const preparations = {
  /** Why and between whom support is coordinated; null where nothing is written yet. */
  'coordination/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({
      coordination: coordinationOf.nullable(),
      review: reviewState,
      /** The age on the day of referral where it lies outside the group's limits, with the limits (G06). */
      outside: z
        .strictObject({ age: z.number().int(), from: z.number().int().nullable(), to: z.number().int().nullable() })
        .nullable(),
    }),
  }),
  /** Refused with `coordination/few-parties` while fewer organisations are named than asked for and no reason is given (G07). */
  'coordination/save': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, coordination: coordinationOf }),
    output: nothing,
  }),
  /** Several meetings at once; each gets the agenda of the group's kind, or of an earlier meeting. */
  'series/plan': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ plan: meetingPlan, series, agendaOf: meetingId.nullable().default(null) }),
    output: z.strictObject({ meetingIds: z.array(meetingId) }),
  }),
  /** Matters of the group that stand on no agenda to come: those without support first, then the longest waiting (G08). */
  'agenda/proposals': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({
      matters: z
        .array(
          z.strictObject({
            matterId,
            codeName,
            receivedOn: isoDate,
            zeroPlaced: z.boolean(),
            earlierRounds: z.number().int().nullable(),
          }),
        )
        .max(50),
      /** Matters on this agenda of those who have no support. */
      zeroPlaced: z.array(matterId).max(100),
    }),
  }),
  /** What was not treated or was put off at the group's last meeting and does not stand here yet. */
  'agenda/carried': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({
      lastMeetingId: meetingId.nullable(),
      lastOn: isoDate.nullable(),
      items: z.array(agendaItem).max(100),
      /** Commitments of the group that nobody has answered for. */
      openCommitments: z.number().int(),
    }),
  }),
  'agenda/carry-over': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({ itemIds: z.array(agendaItemId) }),
  }),
  'agenda/zero-placed-first': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: ofMeeting,
    output: nothing,
  }),
  /** How long a point takes; of a general one what it is for, who presents it and why it is there (G15). */
  'agenda/describe': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({
      itemId: agendaItemId,
      minutes,
      general: z.strictObject({ part: agendaPart, presenter: optionalLine(120), purpose: optionalLine(300) }).nullable(),
    }),
    output: nothing,
  }),
  /** Purposes and learnings of a meeting's general points. */
  'agenda/words': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({
      words: z
        .array(z.strictObject({ itemId: agendaItemId, purpose: z.string(), learning: z.string(), review: reviewState }))
        .max(100),
    }),
  }),
  /** What the group learned by a general point (G15). Never refused for what it says: the sweep looks at it. */
  'learning/save': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, text: prose(2_000) }),
    output: nothing,
  }),
  /** What would stop each matter on the meeting's planned day, with everybody who is called (X16, X17). */
  'meeting/check': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({
      day: isoDate,
      matters: z.array(z.strictObject({ itemId: agendaItemId, matterId, codeName, foreseen: z.array(foreseen) })).max(100),
    }),
  }),
  'bring-along/list': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({ lines: z.array(bringAlong).max(2_000) }),
  }),
  /** What an organisation has with it to a matter; an empty text takes the line away (G35). */
  'bring-along/save': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, organisationId, text: optionalLine(300) }),
    output: nothing,
  }),
  'bring-along/tick': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ bringAlongId, brought: z.boolean() }),
    output: nothing,
  }),
  /** Who is to know before the meeting whom its matters are about, who may, and who has been told (G30). */
  'told/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({
      receivers: z
        .array(
          z.strictObject({
            ...receiver.shape,
            /** Matters a consent in force covers for them, on the meeting's day and today. */
            mayKnow: z.array(matterId).max(100),
          }),
        )
        .max(200),
      matters: z.array(z.strictObject({ matterId, codeName, hasIdentity: z.boolean() })).max(100),
      told: z.array(told).max(2_000),
    }),
  }),
  /** `how: null` takes back what was noted by mistake. */
  'told/note': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({
      meetingId,
      ...receiver.shape,
      matterIds: z.array(matterId).min(1).max(100),
      how: toldHow.nullable(),
      on: isoDate,
      rangBack: z.boolean(),
    }),
    output: nothing,
  }),
  /** The copy a verksamhet got has come back, or is destroyed. */
  'told/settle-copy': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ meetingId, ...receiver.shape, copy: settledCopy, on: isoDate }),
    output: nothing,
  }),
  /** Who is who, for one receiver: made where the names are, never in the case process. Each person read is a line of the log. */
  'who-is-who/make': endpoint({
    process: 'identity',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ meetingId, ...receiver.shape }),
    output: z.strictObject({ paperId, persons: z.number().int() }),
  }),
  /** The bytes of the one list this preview window was opened for. */
  'who-is-who/read': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['preview'],
    input: nothing,
    output: z.strictObject({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
  }),
  /** A meeting that was held without the program, or by somebody else: it is over, and what it came to is written in. */
  'paper-meeting/enter': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ meetingId, startsAt: localTime, endsAt: localTime }),
    output: nothing,
  }),
  'paper-meeting/set-presence': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ attendeeId, present: z.boolean(), where: attendee.shape.where }),
    output: nothing,
  }),
  'paper-meeting/add-attendee': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ meetingId, attendee: attendee.pick({ name: true, organisationId: true, unitId: true, role: true }) }),
    output: z.strictObject({ attendeeId }),
  }),
  /** What stands in the way of writing in a matter, on the day of the meeting and before those who were there. */
  'paper-meeting/stops': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofItem,
    output: z.strictObject({ stops: z.array(stop) }),
  }),
  /** The point was treated; a matter's outcome is written next. Refused with `item/stopped` like the door of a meeting. */
  'paper-meeting/treat': endpoint({ process: 'case', right: 'meeting:plan', windows: ['desk'], input: ofItem, output: nothing }),
  'paper-meeting/adjourn': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, reason: line(300), resumeOn: isoDate.nullable().default(null) }),
    output: nothing,
  }),
  /** Papers made, printed and saved, newest first: of one group, or all. */
  'paper/list': endpoint({
    process: 'case',
    right: 'log:read',
    windows: ['desk'],
    input: z.strictObject({ groupId: groupId.nullable(), page: z.number().int().min(0).max(10_000) }),
    output: z.strictObject({
      rows: z
        .array(
          z.strictObject({
            ...paperRow.shape,
            groupName: z.string(),
            /** The matter it is about, or whose it is; empty where it is neither. */
            codeName: z.string(),
            reader: z.string(),
          }),
        )
        .max(50),
      total: z.number().int(),
    }),
  }),
} as const
