import { z } from 'zod'
import { idOf } from '../../lib/ids'
import { line } from '../../lib/text'

/** A person with a passphrase of their own. Representatives are not users (DESIGN.md, "Who sits where"). */
export const userId = idOf('UserId')
export type UserId = z.infer<typeof userId>

/** Roles combine: in a small group one person has all of them. */
export const userRole = z.literal(['chair', 'coordinator', 'noteTaker', 'decider', 'administrator'])
export type UserRole = z.infer<typeof userRole>

export const user = z.strictObject({
  id: userId,
  name: line(80),
  roles: z.array(userRole).min(1).max(5),
})
export type User = z.infer<typeof user>
