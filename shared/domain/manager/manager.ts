import { z } from 'zod'
import { idOf } from '../../lib/ids'
import { line, optionalLine } from '../../lib/text'
import { organisationId, unitId } from '../organisation/organisation'

export const managerId = idOf('ManagerId')
export type ManagerId = z.infer<typeof managerId>

/** A head of an organisation or a verksamhet, whom the group invites (G42); not a user of the program, and in no meeting's list. */
export const managerDraft = z.strictObject({
  name: line(120),
  title: optionalLine(120),
  organisationId,
  /** Null where the head answers for the whole organisation. */
  unitId: unitId.nullable(),
  phone: optionalLine(40),
  postalAddress: optionalLine(300),
})
export type ManagerDraft = z.infer<typeof managerDraft>

export const manager = z.strictObject({ id: managerId, ...managerDraft.shape })
export type Manager = z.infer<typeof manager>
