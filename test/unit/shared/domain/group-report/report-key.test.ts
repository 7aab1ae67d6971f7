import { expect, it } from 'vitest'
import { periodOfKey, periodsToReport, reportKey } from '../../../../../shared/domain/group-report/report-key'
import type { IsoDate } from '../../../../../shared/lib/dates'

const day = (text: string) => text as IsoDate

it.each([
  ['term', '2026-03-12', 'term:2026-01-01', '2026-07-31', '2025-08-01'],
  ['term', '2026-08-01', 'term:2026-08-01', '2026-12-31', '2026-01-01'],
  ['halfYear', '2026-07-01', 'halfYear:2026-07-01', '2026-12-31', '2026-01-01'],
  ['year', '2026-12-31', 'year:2026-01-01', '2026-12-31', '2025-01-01'],
] as const)('a report by %s on %s is about its own period, or the one before (G41)', (kind, today, key, to, before) => {
  expect(reportKey(kind, day(today))).toBe(key)
  expect(periodOfKey(key)).toMatchObject({ kind, to })
  expect(periodsToReport(kind, day(today)).map(({ from }) => from)).toEqual([key.split(':')[1], before])
})

it.each(['', 'term', 'week:2026-01-01', 'term:2026-02-30'])('"%s" names no period', (key) => {
  expect(periodOfKey(key)).toBeUndefined()
})
