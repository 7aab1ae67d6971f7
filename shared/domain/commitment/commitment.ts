import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { line, optionalLine } from '../../lib/text'
import { codeName, matterId } from '../matter/matter'
import { agendaItemId, meetingId } from '../meeting/meeting'
import { organisationId, unitId } from '../organisation/organisation'
import { reviewState } from '../outcome/outcome'

export const commitmentId = idOf('CommitmentId')
export type CommitmentId = z.infer<typeof commitmentId>

/** `meets`: follows from an outcome (G24) · `own`: what an organisation took on · `broughtBack`: carried home to it (G37). */
export const commitmentKind = z.literal(['meets', 'own', 'broughtBack'])
export type CommitmentKind = z.infer<typeof commitmentKind>

/** What the roll call of a later meeting says of it; `notDone` leaves it open. */
export const commitmentAnswer = z.literal(['done', 'notPossible', 'notDone'])
export type CommitmentAnswer = z.infer<typeof commitmentAnswer>

/** What a person writes of a commitment that follows from no outcome. */
export const commitmentWords = z.strictObject({
  kind: z.literal(['own', 'broughtBack']),
  organisationId,
  unitId: unitId.nullable(),
  what: line(300),
  responsible: optionalLine(120),
  byDate: isoDate.nullable(),
})
export type CommitmentWords = z.infer<typeof commitmentWords>

/** What an organisation took on at a meeting of the group; `what` is empty where the outcome says it. */
export const commitment = z.strictObject({
  id: commitmentId,
  kind: commitmentKind,
  meetingId,
  /** The day of the meeting it was made at. */
  meetingOn: isoDate,
  itemId: agendaItemId.nullable(),
  matterId: matterId.nullable(),
  codeName: codeName.nullable(),
  organisationId,
  unitId: unitId.nullable(),
  what: z.string().max(300),
  responsible: z.string().max(120),
  byDate: isoDate.nullable(),
  review: reviewState,
})
export type Commitment = z.infer<typeof commitment>

/** A commitment as the roll call of one meeting has it. `documented`: in the organisation's own system (G36). */
export const rolledCommitment = z.strictObject({
  ...commitment.shape,
  answer: commitmentAnswer.nullable(),
  documented: z.boolean(),
})
export type RolledCommitment = z.infer<typeof rolledCommitment>
