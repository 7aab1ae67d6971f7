import { z } from 'zod'
import { partyDraft } from '../domain/group/group'
import { groupKindName, profileId } from '../domain/profile/profile'
import { userId, userRole } from '../domain/user/user'
import { account, backupId, openingMode, vaultStatus } from '../domain/vault/vault'
import { line } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
/** Up to 1024 characters; whether it is long enough is a rule (passphrase.ts), so that the sentence can say so. */
export const passphrase = z.string().max(1024)
const recoveryKey = z.string().max(200)

/** Opening, keys, accounts and copies: the identity process, which alone takes a passphrase. */
export const vault = {
  'vault/status': endpoint({ process: 'identity', right: 'none', windows: ['lock'], input: nothing, output: vaultStatus }),
  'vault/unlock': endpoint({
    process: 'identity',
    right: 'none',
    windows: ['lock'],
    input: z.strictObject({ userId, passphrase, mode: openingMode }),
    /** Failed tries since the last opening, to be told to the one who opens; when it was last closed. */
    output: z.strictObject({ failedTries: z.number().int(), opens: z.literal(['desk', 'administration']) }),
  }),
  'vault/unlock-with-recovery': endpoint({
    process: 'identity',
    right: 'none',
    windows: ['lock'],
    input: z.strictObject({ recoveryKey, userId, newPassphrase: passphrase }),
    output: nothing,
  }),
  /** By anybody who has a passphrase, also one whose identity process has ended at unlock: before it is opened. */
  'vault/change-passphrase': endpoint({
    process: 'identity',
    right: 'none',
    windows: ['lock'],
    input: z.strictObject({ userId, current: passphrase, next: passphrase }),
    output: nothing,
  }),
  'vault/restore-backup': endpoint({
    process: 'identity',
    right: 'none',
    windows: ['lock'],
    input: z.strictObject({ backupId }),
    output: nothing,
  }),
  /** A 6-word Swedish phrase, at least 77 bits. */
  'vault/propose-passphrase': endpoint({
    process: 'identity',
    right: 'none',
    windows: ['lock', 'setup', 'desk'],
    input: nothing,
    output: z.strictObject({ passphrase: z.string() }),
  }),
  'vault/create': endpoint({
    process: 'identity',
    right: 'none',
    windows: ['setup'],
    input: z.strictObject({
      profileId,
      groupKind: groupKindName,
      groupName: line(120),
      parties: z.array(partyDraft).min(1).max(60),
      userName: line(80),
      passphrase,
    }),
    /** The recovery key in groups, shown once; two of them must be typed back before the vault is finished. */
    output: z.strictObject({ groups: z.array(z.string()), asked: z.tuple([z.number().int(), z.number().int()]) }),
  }),
  'vault/confirm-recovery': endpoint({
    process: 'identity',
    right: 'none',
    windows: ['setup'],
    input: z.strictObject({ answers: z.tuple([z.string().max(20), z.string().max(20)]) }),
    output: nothing,
  }),
  'account/list': endpoint({
    process: 'identity',
    right: 'session',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({ accounts: z.array(account) }),
  }),
  'account/change-passphrase': endpoint({
    process: 'identity',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ current: passphrase, next: passphrase }),
    output: nothing,
  }),
  'account/add': endpoint({
    process: 'identity',
    right: 'vault:administer',
    windows: ['desk'],
    input: z.strictObject({ name: line(80), roles: z.array(userRole).min(1).max(5), passphrase, own: passphrase }),
    output: z.strictObject({ id: userId }),
  }),
  'account/reset': endpoint({
    process: 'identity',
    right: 'vault:administer',
    windows: ['desk'],
    input: z.strictObject({ id: userId, passphrase, own: passphrase }),
    output: nothing,
  }),
  /** Acts on the slots at once; the keys rotate at the next unlock by somebody who holds them. */
  'account/remove': endpoint({
    process: 'identity',
    right: 'vault:administer',
    windows: ['desk'],
    input: z.strictObject({ id: userId, own: passphrase }),
    output: nothing,
  }),
  'backup/list': endpoint({
    process: 'identity',
    right: 'vault:administer',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({ backups: z.array(z.strictObject({ id: backupId, madeAt: z.string(), checked: z.boolean() })) }),
  }),
} as const
