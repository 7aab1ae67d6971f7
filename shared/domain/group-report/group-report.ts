import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { wordBy } from '../group/group-settings'

export const groupReportId = idOf('GroupReportId')
export type GroupReportId = z.infer<typeof groupReportId>

export const reportPeriod = z.literal(['term', 'halfYear', 'year'])
export type ReportPeriod = z.infer<typeof reportPeriod>

/** That a group's counts for a period were handed on, and when (G41). The paper itself is made anew each time. */
export const sentReport = z.strictObject({
  id: groupReportId,
  period: reportPeriod,
  from: isoDate,
  to: isoDate,
  sentOn: isoDate,
  sentBy: wordBy,
  notedBy: z.string(),
})
export type SentReport = z.infer<typeof sentReport>
