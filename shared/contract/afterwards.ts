import { z } from 'zod'
import { commitment, commitmentAnswer, commitmentId, commitmentWords, rolledCommitment } from '../domain/commitment/commitment'
import { deviation, deviationId, deviationWords } from '../domain/deviation/deviation'
import { bookedFollowUp, followUp } from '../domain/follow-up/follow-up'
import { groupId } from '../domain/group/group'
import { codeName, matterId } from '../domain/matter/matter'
import { agendaItemId, attendee, meetingId } from '../domain/meeting/meeting'
import { isoDate, localTime } from '../lib/dates'
import { optionalLine, prose } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const ofMeeting = z.strictObject({ meetingId })
const ofMatter = z.strictObject({ matterId })

/** What a meeting leaves behind: outcomes that are still to be written, commitments, follow-up, deviations. */
export const afterwards = {
  /** Who is in the room, to be picked as responsible. */
  'outcome/present': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId }),
    output: z.strictObject({
      present: z.array(attendee.pick({ id: true, name: true, function: true, organisationId: true, unitId: true })).max(200),
    }),
  }),
  /** What is left to do with a meeting, in the order of the page. */
  'after/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({
      /** Points that were closed with "Skriv utfallet efteråt". */
      withoutOutcome: z.array(agendaItemId).max(100),
      /** Texts that no sweep has held against the persons yet. */
      unreviewed: z.number().int(),
      commitmentsSeen: z.boolean(),
      /** Treated matters whose group follows up, and whether that is settled (G34). */
      followUps: z.array(z.strictObject({ matterId, codeName, settled: z.boolean() })).max(100),
      notesLocked: z.boolean(),
      /** The notes have been printed or saved since the meeting. */
      notesOut: z.boolean(),
    }),
  }),
  /** Somebody has looked through what each organisation took on. */
  'after/confirm-commitments': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: ofMeeting,
    output: nothing,
  }),
  /** What was taken on at a meeting, and by whom. */
  'commitment/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({ commitments: z.array(commitment).max(500) }),
  }),
  'commitment/make': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ meetingId, itemId: agendaItemId.nullable(), ...commitmentWords.shape }),
    output: z.strictObject({ commitmentId }),
  }),
  'commitment/change': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ commitmentId, ...commitmentWords.shape }),
    output: nothing,
  }),
  /** Taken down by mistake; what follows from an outcome goes with the outcome. */
  'commitment/remove': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ commitmentId }),
    output: nothing,
  }),
  /** What the group's earlier meetings left open, and what this meeting has said of it (G36). */
  'commitment/roll-call': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMeeting,
    output: z.strictObject({ commitments: z.array(rolledCommitment).max(500) }),
  }),
  'commitment/answer': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ commitmentId, meetingId, answer: commitmentAnswer.nullable(), documented: z.boolean() }),
    output: nothing,
  }),
  'follow-up/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMatter,
    output: z.strictObject({
      followUp: bookedFollowUp.nullable(),
      /** Planned meetings of the matter's group, the next first. */
      meetings: z.array(z.strictObject({ meetingId, startsAt: localTime, place: z.string() })).max(20),
    }),
  }),
  /** Booked, or the reason why none is; what stood before is kept as replaced. */
  'follow-up/book': endpoint({
    process: 'case',
    right: 'outcome:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, followUp }),
    output: nothing,
  }),
  /** Where the desk stands when a deviation is noted: the meeting that runs, and its open point. */
  'deviation/here': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({
      running: z.strictObject({ meetingId, groupId, itemId: agendaItemId.nullable(), title: z.string() }).nullable(),
    }),
  }),
  'deviation/note': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({
      groupId,
      meetingId: meetingId.nullable(),
      itemId: agendaItemId.nullable(),
      /** An earlier day, where it is written in afterwards; today where nothing is said. */
      foundOn: isoDate.nullable().default(null),
      ...deviationWords.shape,
    }),
    /** `ready` as in the list: false where something in it looks like somebody's. */
    output: z.strictObject({ deviationId, ready: z.boolean() }),
  }),
  'deviation/change': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ deviationId, ...deviationWords.shape }),
    output: nothing,
  }),
  'deviation/report': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    /** `route`: where it was reported; null leaves what stands. */
    input: z.strictObject({
      deviationId,
      on: isoDate,
      reference: optionalLine(60),
      route: deviationWords.shape.route.default(null),
    }),
    output: nothing,
  }),
  'deviation/give-feedback': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ deviationId, on: isoDate, feedback: prose(2_000) }),
    output: nothing,
  }),
  'deviation/close': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ deviationId, on: isoDate }),
    output: nothing,
  }),
  /** The last state was written by mistake. */
  'deviation/take-back': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ deviationId }),
    output: nothing,
  }),
  'deviation/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ groupId: groupId.nullable() }),
    output: z.strictObject({ deviations: z.array(deviation).max(500) }),
  }),
} as const
