import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { line, optionalLine, prose } from '../../lib/text'
import { matterId } from '../matter/matter'
import { agendaItemId } from '../meeting/meeting'
import { organisationId, unitId } from '../organisation/organisation'
import { profileKey } from '../profile/option'

/** Who will meet the individual, and by when (G24). */
export const meetingParty = z.strictObject({
  organisationId,
  unitId,
  responsible: line(120),
  byDate: isoDate,
})

/** Whether the individual gets a way that lasts, and is spared going round between the organisations (G16). */
export const sustainable = z.literal(['yes', 'partly', 'no', 'later'])
export type Sustainable = z.infer<typeof sustainable>

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
  /** Whether the organisations go on planning together, outside the Arena (G23); null where nobody has said. */
  furtherPlanning: z.boolean().nullable().default(null),
  /** Keys of the profile's domains: what is hoped for (G17, G18). */
  domains: z.array(profileKey).max(12).default([]),
  sustainable: sustainable.nullable().default(null),
})
export type ConsultationOutcome = z.infer<typeof consultationOutcome>

/** Whether a text typed while identity was closed has been checked with it open (DESIGN.md, "Two compartments"). */
export const reviewState = z.literal(['unreviewed', 'reviewed'])
export type ReviewState = z.infer<typeof reviewState>

export const recordedOutcome = z.strictObject({ ...consultationOutcome.shape, recordedAt: isoInstant, review: reviewState })
export type RecordedOutcome = z.infer<typeof recordedOutcome>
