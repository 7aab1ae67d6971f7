import { addDays, type IsoDate, readDate } from '../../lib/dates'
import { type Period, type PeriodKind, periodOf } from '../statistics/period'
import { reportPeriod } from './group-report'

/** A period in one word, as the paper is asked for with it. */
export const reportKey = (kind: PeriodKind, day: IsoDate): string => `${kind}:${periodOf(kind, day).from}`

/** @returns undefined where it names no period */
export function periodOfKey(key: string): (Period & { readonly kind: PeriodKind }) | undefined {
  const [named = '', from = ''] = key.split(':')
  const kind = reportPeriod.safeParse(named)
  const day = readDate(from)
  return kind.success && day ? { kind: kind.data, ...periodOf(kind.data, day) } : undefined
}

/** The periods a report can be about on a day: the one it stands in, and the one before. */
export function periodsToReport(kind: PeriodKind, today: IsoDate): readonly [Period, Period] {
  const now = periodOf(kind, today)
  return [now, periodOf(kind, addDays(now.from, -1))]
}
