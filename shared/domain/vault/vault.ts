import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { userId, userRole } from '../user/user'

/** "Öppna" or "Öppna för möte" (identity stays closed). */
export const openingMode = z.literal(['full', 'meeting'])
export type OpeningMode = z.infer<typeof openingMode>

/** Tries to open with a wrong passphrase since the vault was opened last, to be told to the one who opens it next. */
export const failedTries = z.strictObject({ count: z.number().int().min(1), lastAt: isoInstant })
export type FailedTries = z.infer<typeof failedTries>

export const backupId = z.string().regex(/^[0-9TZ-]{10,40}$/)

/** What the lock page may know of the vault before anybody has unlocked it. */
export const vaultStatus = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('locked'),
    name: z.string(),
    users: z.array(z.strictObject({ id: userId, name: z.string(), opensCases: z.boolean(), opensIdentity: z.boolean() })),
    /** Seconds before the next try is taken. */
    waitSeconds: z.number().int().min(0),
    lastClosedAt: isoInstant.nullable(),
  }),
  z.strictObject({
    kind: z.literal('unusable'),
    /** e.g. `vault/damaged`, `vault/newer`, `vault/in-use`, `vault/read-only`, `vault/not-a-vault`. */
    code: z.string(),
    backups: z.array(z.strictObject({ id: backupId, madeAt: isoInstant, checked: z.boolean() })),
  }),
])
export type VaultStatus = z.infer<typeof vaultStatus>

/** A user as the settings page shows them. */
export const account = z.strictObject({
  id: userId,
  name: z.string(),
  roles: z.array(userRole),
  opensCases: z.boolean(),
  opensIdentity: z.boolean(),
})
export type Account = z.infer<typeof account>
