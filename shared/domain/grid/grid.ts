import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { prose } from '../../lib/text'
import { organisationId, unitId } from '../organisation/organisation'
import { option, profileKey } from '../profile/option'

/** What one organisation says in one column; short enough to be read from the back row. */
export const cellText = prose(1_500)

export const gridCell = z.strictObject({
  column: profileKey,
  text: cellText,
  /** When it was last saved; null where nothing has been typed. */
  savedAt: isoInstant.nullable(),
})
export type GridCell = z.infer<typeof gridCell>

/** `marked`: something in it could give somebody away, so it stays off the wall (X16). */
export const rowStanding = z.literal(['empty', 'unmarked', 'marked'])
export type RowStanding = z.infer<typeof rowStanding>

/** Whether the room is shown the row: as it stands now, or in the wording it had when it was last shown. */
export const rowShown = z.literal(['no', 'asItStands', 'earlierWording'])
export type RowShown = z.infer<typeof rowShown>

/** What one verksamhet knows, which rules hold there, what it can do (G21, G22). */
export const gridRow = z.strictObject({
  organisationId,
  unitId,
  label: z.string(),
  /** Somebody of it is in the room or on the line. */
  present: z.boolean(),
  cells: z.array(gridCell).max(4),
  standing: rowStanding,
  shown: rowShown,
})
export type GridRow = z.infer<typeof gridRow>

/** The mapping of one matter in one meeting: a column for each of the profile's, a row for each verksamhet. @see G21 G22 */
export const mappingGrid = z.strictObject({
  columns: z.array(option).max(4),
  rows: z.array(gridRow).max(1_200),
  /** How many wall pages the rows that are shown take; 0 while none is. */
  pages: z.number().int().min(0),
})
export type MappingGrid = z.infer<typeof mappingGrid>
