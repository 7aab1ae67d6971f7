import { z } from 'zod'
import { addDays, type IsoDate, isoDate, type LocalTime } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'

export const MOST_IN_SERIES = 40

/** Meetings planned in one go: every so many weeks, a number of times or up to a day (G27). */
export const series = z.strictObject({
  everyWeeks: z.number().int().min(1).max(26),
  ends: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('times'), times: z.number().int().min(2).max(MOST_IN_SERIES) }),
    z.strictObject({ kind: z.literal('until'), day: isoDate }),
  ]),
})
export type Series = z.infer<typeof series>

/**
 * When the meetings of a series begin: the first as it is given, the others on the same weekday and hour.
 * @throws DomainError `series/ends-before-it-begins` `series/too-many`
 */
export function timesOfSeries(first: LocalTime, { everyWeeks, ends }: Series): LocalTime[] {
  const day = first.slice(0, 10) as IsoDate
  requireThat(ends.kind === 'times' || ends.day >= day, 'series/ends-before-it-begins')
  const found: LocalTime[] = []
  for (let at = 0; ends.kind === 'until' || at < ends.times; at += 1) {
    const next = addDays(day, at * everyWeeks * 7)
    if (ends.kind === 'until' && next > ends.day) break
    requireThat(found.length < MOST_IN_SERIES, 'series/too-many')
    found.push(`${next}${first.slice(10)}` as LocalTime)
  }
  return found
}
