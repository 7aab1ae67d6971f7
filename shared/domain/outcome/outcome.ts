import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { line, optionalLine, prose } from '../../lib/text'
import { matterId } from '../matter/matter'
import { agendaItemId } from '../meeting/meeting'
import { organisationId, unitId } from '../organisation/organisation'

/** Who will meet the individual, and by when (G24). */
export const meetingParty = z.strictObject({
  organisationId,
  unitId,
  responsible: line(120),
  byDate: isoDate,
})

/** Utfall av samråd: what an Arena ends in; never a recommendation (X18). */
export const consultationOutcome = z.strictObject({
  matterId,
  itemId: agendaItemId,
  /** A key of the profile's outcomes. */
  outcome: z.string().max(40),
  meets: z.array(meetingParty).max(10),
  /** Who calls to SIP, when that is the outcome (G25). */
  sipCaller: optionalLine(120),
  reason: prose(2_000),
})
export type ConsultationOutcome = z.infer<typeof consultationOutcome>

/** Whether a text typed while identity was closed has been checked with it open (DESIGN.md, "Two compartments"). */
export const reviewState = z.literal(['unreviewed', 'reviewed'])
export type ReviewState = z.infer<typeof reviewState>

export const recordedOutcome = z.strictObject({ ...consultationOutcome.shape, recordedAt: isoInstant, review: reviewState })
export type RecordedOutcome = z.infer<typeof recordedOutcome>
