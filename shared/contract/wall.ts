import { z } from 'zod'
import { cellText, gridRow, mappingGrid } from '../domain/grid/grid'
import { agendaItemId, meetingId } from '../domain/meeting/meeting'
import { unitId } from '../domain/organisation/organisation'
import { profileKey } from '../domain/profile/option'
import { isoInstant } from '../lib/dates'
import { prose } from '../lib/text'
import { findingRule } from '../privacy/finding'
import { wallView } from '../slides/slide'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const rowInput = z.strictObject({ itemId: agendaItemId, unitId })

/** What the chair puts on the wall beside a matter: grid, timer, message, view; and what stays off it. */
export const walls = {
  'grid/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId }),
    output: mappingGrid.extend({
      /** With why a marked row is marked. */
      rows: z.array(gridRow.extend({ marks: z.array(findingRule).max(40) })).max(1_200),
    }),
  }),
  'grid/save': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, unitId, column: profileKey, text: cellText }),
    output: z.strictObject({ savedAt: isoInstant }),
  }),
  /** Adds a row, as it is worded now, to what the room is shown, and shows its page. */
  'grid/show-row': endpoint({ process: 'case', right: 'meeting:run', windows: ['desk'], input: rowInput, output: nothing }),
  /** "Dra tillbaka": the row goes off the wall at once. */
  'grid/withdraw-row': endpoint({ process: 'case', right: 'notes:write', windows: ['desk'], input: rowInput, output: nothing }),
  /** Headings the meeting leaves off the wall; the others are shown as before. */
  'item/leave-off': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, headings: z.array(profileKey).max(12) }),
    output: nothing,
  }),
  'wall/show-grid': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, page: z.number().int().min(0).max(200) }),
    output: nothing,
  }),
  /** A text with anything in it that could give somebody away is refused, and the wall stays as it is. */
  'wall/show-message': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ meetingId, text: prose(1_000) }),
    output: nothing,
  }),
  'wall/show-timer': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ minutes: z.number().int().min(1).max(180) }),
    output: nothing,
  }),
  /** How the wall is looked at; theme and size are kept, scroll begins anew with the next slide. */
  'wall/set-view': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ view: wallView }),
    output: nothing,
  }),
} as const
