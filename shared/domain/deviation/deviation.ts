import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { optionalLine, prose } from '../../lib/text'
import { groupId } from '../group/group'
import { agendaItemId, meetingId } from '../meeting/meeting'
import { organisationId } from '../organisation/organisation'
import { reviewState } from '../outcome/outcome'
import { profileKey } from '../profile/option'

export const deviationId = idOf('DeviationId')
export type DeviationId = z.infer<typeof deviationId>

/** Upptäckt → anmäld i Lex Heller → återkoppling → stängd (G39). */
export const deviationState = z.literal(['found', 'reported', 'feedback', 'closed'])
export type DeviationState = z.infer<typeof deviationState>

const words = prose(2_000).refine((text) => text.trim() !== '', { message: 'text/empty' })

/** What is wrong in how the organisations work together, never about one person (G38). */
export const deviationWords = z.strictObject({
  what: words,
  consequence: prose(2_000),
  proposal: prose(2_000),
  organisationIds: z.array(organisationId).max(20),
  /** A key of the profile's routes: whose form it goes on (X12). */
  route: profileKey.nullable(),
})
export type DeviationWords = z.infer<typeof deviationWords>

export const deviation = z.strictObject({
  id: deviationId,
  groupId,
  groupName: z.string(),
  meetingId: meetingId.nullable(),
  meetingOn: isoDate.nullable(),
  itemId: agendaItemId.nullable(),
  foundOn: isoDate,
  state: deviationState,
  reportedOn: isoDate.nullable(),
  reference: optionalLine(60),
  feedbackOn: isoDate.nullable(),
  feedback: prose(2_000),
  closedOn: isoDate.nullable(),
  ...deviationWords.shape,
  /** False while something in its words looks like somebody's number or address: "inte klar att lämna". */
  ready: z.boolean(),
  review: reviewState,
})
export type Deviation = z.infer<typeof deviation>
