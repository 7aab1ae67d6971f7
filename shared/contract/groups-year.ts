import { z } from 'zod'
import { changeNotice, changeNoticeId, listChange } from '../domain/change-notice/change-notice'
import { groupId, representativeId } from '../domain/group/group'
import { groupRoutine, groupSettings, wordBy } from '../domain/group/group-settings'
import { yearReminder } from '../domain/group/year-reminders'
import { reportPeriod, sentReport } from '../domain/group-report/group-report'
import { manager, managerDraft, managerId } from '../domain/manager/manager'
import { training, trainingDraft, trainingId } from '../domain/training/training'
import { isoDate } from '../lib/dates'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const ofGroup = z.strictObject({ groupId })
const read = { process: 'case', right: 'session', windows: ['desk'] } as const
const write = { process: 'case', right: 'group:write', windows: ['desk'] } as const

const count = z.number().int().min(0)

/** The year of a group: settings, managers, trainings, change notices, reports. */
export const groupYears = {
  /** How the group has settled to work, and how its year stands (G27, G28, G40, G43, G45). */
  'group-year/read': endpoint({
    ...read,
    input: ofGroup,
    output: z.strictObject({
      settings: groupSettings,
      /** This term and the next; empty where nothing is said of how many meetings there should be. */
      terms: z
        .array(
          z.strictObject({
            term: z.literal(['spring', 'autumn']),
            year: z.number().int(),
            from: isoDate,
            to: isoDate,
            held: count,
            planned: count,
            wanted: count,
            tooFew: z.boolean(),
          }),
        )
        .max(2),
      reminders: z.array(yearReminder).max(6),
    }),
  }),
  /** What every group should see to, for a person's day. */
  'group-year/reminders': endpoint({
    ...read,
    input: nothing,
    output: z.strictObject({
      groups: z.array(z.strictObject({ groupId, groupName: z.string(), reminders: z.array(yearReminder).max(6) })).max(500),
    }),
  }),
  'group-year/set-routine': endpoint({ ...write, input: z.strictObject({ groupId, routine: groupRoutine }), output: nothing }),
  /** Exactly one, of a municipality (G40); null takes the task from whoever had it. */
  'group-year/set-responsible': endpoint({
    ...write,
    input: z.strictObject({ groupId, representativeId: representativeId.nullable() }),
    output: nothing,
  }),

  'training/list': endpoint({ ...read, input: ofGroup, output: z.strictObject({ trainings: z.array(training).max(200) }) }),
  'training/add': endpoint({
    ...write,
    input: z.strictObject({ groupId, training: trainingDraft }),
    output: z.strictObject({ trainingId }),
  }),
  'training/change': endpoint({ ...write, input: z.strictObject({ trainingId, training: trainingDraft }), output: nothing }),
  'training/remove': endpoint({ ...write, input: z.strictObject({ trainingId }), output: nothing }),

  'manager/list': endpoint({ ...read, input: ofGroup, output: z.strictObject({ managers: z.array(manager).max(200) }) }),
  'manager/add': endpoint({
    ...write,
    input: z.strictObject({ groupId, manager: managerDraft }),
    output: z.strictObject({ managerId }),
  }),
  'manager/change': endpoint({ ...write, input: z.strictObject({ managerId, manager: managerDraft }), output: nothing }),
  'manager/remove': endpoint({ ...write, input: z.strictObject({ managerId }), output: nothing }),

  /** What no sent notice has told, and the notices there are, the newest first (G45). */
  'change-notice/read': endpoint({
    ...read,
    input: ofGroup,
    output: z.strictObject({
      changes: z.array(listChange).max(400),
      notices: z.array(changeNotice).max(50),
      /** The notice that waits to be sent tells the list as it is now. */
      waitingTellsAll: z.boolean(),
    }),
  }),
  /** Writes what has changed since the last one that was sent; one that waits is replaced. */
  'change-notice/write': endpoint({ ...write, input: ofGroup, output: z.strictObject({ changeNoticeId }) }),
  'change-notice/mark-sent': endpoint({
    ...write,
    input: z.strictObject({ changeNoticeId, sentOn: isoDate, sentBy: wordBy }),
    output: nothing,
  }),

  'group-report/list': endpoint({ ...read, input: ofGroup, output: z.strictObject({ reports: z.array(sentReport).max(200) }) }),
  /** `day`: any day of the period. */
  'group-report/note-sent': endpoint({
    ...write,
    input: z.strictObject({ groupId, period: reportPeriod, day: isoDate, sentOn: isoDate, sentBy: wordBy }),
    output: nothing,
  }),
} as const
