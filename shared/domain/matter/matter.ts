import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { groupId } from '../group/group'
import { stepKey } from '../step/step'

export const matterId = idOf('MatterId')
export type MatterId = z.infer<typeof matterId>

/** "Lykta 14": a word of our own list and two digits, random, never derived from the person. */
export const codeName = z
  .string()
  .regex(/^\p{Lu}\p{Ll}{2,14} \d{2}$/u)
  .brand<'CodeName'>()
export type CodeName = z.infer<typeof codeName>

/** Where an individual matter stands: a step of its group's chain (`step/step.ts`). */
export const matterState = stepKey
export type MatterState = z.infer<typeof matterState>

/** A row of the case list: nothing in it says who it is about. */
export const matterRow = z.strictObject({
  id: matterId,
  codeName,
  groupId,
  groupName: z.string(),
  state: matterState,
  /** The step in the profile's words. */
  stateLabel: z.string(),
  ended: z.boolean(),
  receivedOn: isoDate,
  hasIdentity: z.boolean(),
  /** Protected identity (X15); told only to who may read identities, false to everybody else. */
  protectedIdentity: z.boolean(),
  /** The valid consent the group's door asks for, on the day the list was made. */
  consent: z.literal(['notRequired', 'missing', 'valid', 'ended', 'withdrawn']),
  summary: z.literal(['none', 'draft', 'released']),
  nextMeetingOn: isoDate.nullable(),
  /** The earliest day of its open tasks. */
  nextDueOn: isoDate.nullable(),
  /** The authority that referred it, and keeps the responsibility (A44, X6). */
  organisationName: z.string(),
  /** Who of the program's users has it on their desk; empty where nobody does. */
  caretaker: z.string(),
})
export type MatterRow = z.infer<typeof matterRow>
