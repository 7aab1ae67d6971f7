import type { IsoDate } from '../../lib/dates'

export type PeriodKind = 'term' | 'halfYear' | 'year'
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * The period a day stands in. A term is January–June or August–December, and July goes with the spring, so that two terms
 * are a year and the totals agree (X14).
 */
export function periodOf(kind: PeriodKind, day: IsoDate): Period {
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7))
  const between = (from: string, to: string): Period => ({ from: `${year}-${from}` as IsoDate, to: `${year}-${to}` as IsoDate })
  if (kind === 'year') return between('01-01', '12-31')
  if (kind === 'term') return month <= 7 ? between('01-01', '07-31') : between('08-01', '12-31')
  return month <= 6 ? between('01-01', '06-30') : between('07-01', '12-31')
}

/** How many terms begin within a period: two terms have as many as their year (X14). @see G27 */
export function termsBegunIn({ from, to }: Period): number {
  let begun = 0
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const begins of [`${year}-01-01`, `${year}-08-01`]) if (begins >= from && begins <= to) begun += 1
  return begun
}
