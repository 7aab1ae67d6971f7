import { z } from 'zod'
import { advice, adviceId, recordedAdvice } from '../domain/advice/advice'
import { bookingKind } from '../domain/booking/booking'
import { groupId } from '../domain/group/group'
import { codeName, matterId } from '../domain/matter/matter'
import { meetingId, meetingState } from '../domain/meeting/meeting'
import { question, questionDirection, questionId } from '../domain/question/question'
import { crossAsked, crossStatistics } from '../domain/statistics/cross'
import { task, taskId } from '../domain/task/task'
import { userId } from '../domain/user/user'
import { isoDate, localTime } from '../lib/dates'
import { line, prose } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

/** Questions and answers, things to do, a person's day, advice, plain counts. */
export const work = {
  /** The words go to the identity compartment, the fact that it was asked to the cases: one pending act. */
  'question/ask': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({
      matterId,
      direction: questionDirection,
      text: prose(4_000),
      askedOn: isoDate,
      dueOn: isoDate.nullable(),
    }),
    output: z.strictObject({ questionId }),
  }),
  'question/answer': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, questionId, text: prose(8_000), answeredOn: isoDate }),
    output: nothing,
  }),
  /** Asked by mistake, or no longer needed. */
  'question/withdraw': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, questionId }),
    output: nothing,
  }),
  'question/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({ questions: z.array(question).max(300) }),
  }),
  /** What a meeting should know before it prepares a matter: that something is still asked for, never the words (A07). */
  'question/open-of-meeting': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: z.strictObject({
      matters: z.array(z.strictObject({ matterId, count: z.number().int(), dueOn: isoDate.nullable() })).max(200),
    }),
  }),
  'task/list': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ matterId: matterId.nullable(), ownerId: userId.nullable(), done: z.boolean() }),
    output: z.strictObject({ tasks: z.array(task).max(500) }),
  }),
  'task/add': endpoint({
    process: 'case',
    right: 'task:write',
    windows: ['desk'],
    input: z.strictObject({ matterId: matterId.nullable(), title: line(200), ownerId: userId, dueOn: isoDate }),
    output: z.strictObject({ taskId }),
  }),
  'task/change': endpoint({
    process: 'case',
    right: 'task:write',
    windows: ['desk'],
    input: z.strictObject({ taskId, ownerId: userId, dueOn: isoDate }),
    output: nothing,
  }),
  'task/finish': endpoint({
    process: 'case',
    right: 'task:write',
    windows: ['desk'],
    input: z.strictObject({ taskId }),
    output: nothing,
  }),
  'task/reopen': endpoint({
    process: 'case',
    right: 'task:write',
    windows: ['desk'],
    input: z.strictObject({ taskId }),
    output: nothing,
  }),
  /** "Min dag": what is late, what is for today and soon, and what waits for others. */
  'day/read': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({
      today: isoDate,
      /** Own open tasks up to fourteen days ahead, by day. */
      tasks: z.array(task).max(500),
      meetings: z.array(z.strictObject({ meetingId, groupName: z.string(), startsAt: localTime, state: meetingState })).max(50),
      /** Meetings within five days with matters that something would stop at the door (X16, X17). */
      checks: z
        .array(z.strictObject({ meetingId, groupName: z.string(), startsAt: localTime, stopped: z.number().int() }))
        .max(50),
      bookings: z
        .array(z.strictObject({ matterId, codeName, kind: bookingKind, startsAt: localTime, place: z.string() }))
        .max(100),
      /** Consents that end within thirty days, or that hold "tills vidare" and have not been asked about for a year. */
      consents: z.array(z.strictObject({ matterId, codeName, why: z.literal(['ends', 'ask']), on: isoDate })).max(200),
      questions: z.array(z.strictObject({ matterId, codeName, direction: questionDirection, dueOn: isoDate })).max(200),
    }),
  }),
  /** Everybody who can be given a task. */
  'task/owners': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({ users: z.array(z.strictObject({ id: userId, name: z.string() })).max(200) }),
  }),
  'advice/record': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: advice,
    output: z.strictObject({ adviceId }),
  }),
  'advice/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ groupId: groupId.nullable(), page: z.number().int().min(0).max(10_000) }),
    output: z.strictObject({ rows: z.array(recordedAdvice).max(50), total: z.number().int() }),
  }),
  /** Plain counts and lead times of a group and a period, nothing about one person (A01, A04, A30, A31). */
  'statistics/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ groupId, from: isoDate, to: isoDate }),
    output: z.strictObject({
      rows: z
        .array(
          z.strictObject({
            /** What is counted; the words are the desk's. */
            key: z.string().max(60),
            /** A word of the profile, where the row is one of a list. */
            label: z.string().max(300),
            count: z.number().int(),
            /** Median in whole days, where the row is a lead time. */
            medianDays: z.number().nullable(),
          }),
        )
        .max(200),
    }),
  }),
  /** What came of the matters beside one fact of them; a small cell never leaves the process (X14). */
  'statistics/cross': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: crossAsked,
    output: crossStatistics,
  }),
} as const
