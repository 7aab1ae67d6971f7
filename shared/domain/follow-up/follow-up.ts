import { z } from 'zod'
import { isoInstant, localTime } from '../../lib/dates'
import { line, optionalLine } from '../../lib/text'
import { meetingId } from '../meeting/meeting'

/** How a matter is followed up: at a later meeting of the group, at a meeting of its own, or not, with the reason (G34). */
export const followUp = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('groupMeeting'), meetingId, caller: optionalLine(120) }),
  z.strictObject({ kind: z.literal('own'), startsAt: localTime, place: optionalLine(120), caller: line(120) }),
  z.strictObject({ kind: z.literal('none'), reason: line(300) }),
])
export type FollowUp = z.infer<typeof followUp>

/** As it stands for a matter; `startsAt` and `place` of the group's meeting are the meeting's own. */
export const bookedFollowUp = z.strictObject({
  kind: z.literal(['groupMeeting', 'own', 'none']),
  meetingId: meetingId.nullable(),
  startsAt: localTime.nullable(),
  place: z.string().max(120),
  caller: z.string().max(120),
  reason: z.string().max(300),
  madeAt: isoInstant,
})
export type BookedFollowUp = z.infer<typeof bookedFollowUp>
