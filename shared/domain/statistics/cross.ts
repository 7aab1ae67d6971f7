import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { groupId } from '../group/group'
import { profileKey } from '../profile/option'

const periodKind = z.literal(['term', 'halfYear', 'year'])

/** Of which group, beside which of its profile's facts, and in which period: the one of this kind that the day stands in. */
export const crossAsked = z.strictObject({ groupId, fact: profileKey, kind: periodKind, day: isoDate })
export type CrossAsked = z.infer<typeof crossAsked>

/** A row or a column. Without a label its words are the desk's; without a key it is what nobody has filled in. */
const crossName = z.strictObject({ key: z.string().max(60), label: z.string().max(300) })
export type CrossName = z.infer<typeof crossName>

const count = z.number().int().min(0)
const MOST_ROWS = 62
const MOST_COLUMNS = 12

/** What is shown of a cross-table: a cell that is null is "Dold", and no zero (X14). */
export const crossStatistics = z.strictObject({
  period: z.strictObject({ from: isoDate, to: isoDate }),
  rows: z.array(crossName).max(MOST_ROWS),
  columns: z.array(crossName).max(MOST_COLUMNS),
  /** The kinds of period that there is a table for in this year. */
  kinds: z.array(periodKind).max(3),
  table: z
    .strictObject({
      cells: z.array(z.array(count.nullable()).max(MOST_COLUMNS)).max(MOST_ROWS),
      rowTotals: z.array(count).max(MOST_ROWS),
      columnTotals: z.array(count).max(MOST_COLUMNS),
      total: count,
    })
    .nullable(),
})
export type CrossStatistics = z.infer<typeof crossStatistics>
