/** What the slot file holds. Everything in it is public, sealed or a MAC; every length has a cap, checked before it is used. */
import { z } from 'zod'
import { userId, userRole } from '../../../shared/domain/user/user'
import { isoInstant } from '../../../shared/lib/dates'
import { idOf } from '../../../shared/lib/ids'
import { line } from '../../../shared/lib/text'
import type { CompartmentName } from './compartment'
import { CAPS } from './kdf'

export const SLOT_FORMAT = 1

const base64 = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`))
const publicKey = base64(44)
const sealedKey = base64(200)
const mac = base64(44)

export const kdfCost = z.strictObject({
  memoryKiB: z.number().int().min(8).max(CAPS.memoryKiB),
  passes: z.number().int().min(1).max(CAPS.passes),
  lanes: z.number().int().min(1).max(CAPS.lanes),
})

/** The keys of the vault, each sealed to one public key. */
const sealedKeys = z.strictObject({ cases: sealedKey.nullable(), identity: sealedKey.nullable(), log: sealedKey.nullable() })
export type SealedKeys = z.infer<typeof sealedKeys>
export type VaultKeyName = keyof SealedKeys

export const userSlot = z.strictObject({
  id: userId,
  name: line(80),
  roles: z.array(userRole).min(1).max(5),
  publicKey,
  kdf: kdfCost,
  salt: base64(44),
  privateKey: sealedKey,
  keys: sealedKeys,
  /** Over id, name, roles, public key and which keys there are, under a key of the case key: only a holder can have written it. */
  mac,
})
export type UserSlot = z.infer<typeof userSlot>

const recoverySlot = z.strictObject({ publicKey, privateKey: sealedKey, keys: sealedKeys, mac })
export type RecoverySlot = z.infer<typeof recoverySlot>

/** One encrypted file: where it is, and how it was when it was last known. */
export const fileRecord = z.strictObject({
  path: z.string().regex(/^g\d{1,6}\/(cases|identity)\.db$/),
  keyGeneration: z.number().int().min(1),
  salt: hex(32),
  schema: z.number().int().min(0),
  /** The last line of its audit chain at that time. */
  seq: z.number().int().min(0),
  hash: hex(64),
  /** Of the whole file at a clean close; null while it is open or was not closed. */
  sha256: hex(64).nullable(),
  at: isoInstant,
  mac,
})
export type FileRecord = z.infer<typeof fileRecord>

const formerKeys = z.strictObject({ generation: z.number().int().min(1), cases: sealedKey, identity: sealedKey, log: sealedKey })

export const slotBody = z.strictObject({
  format: z.literal(SLOT_FORMAT),
  vaultId: idOf('VaultId'),
  sequence: z.number().int().min(1),
  name: line(120),
  createdAt: isoInstant,
  keyGeneration: z.number().int().min(1),
  users: z.array(userSlot).min(1).max(100),
  /** People who were removed: the log still tells their name. */
  formerUsers: z.array(z.strictObject({ id: userId, name: line(80) })).max(1000),
  recovery: recoverySlot,
  logPublicKey: publicKey,
  /** Keys of earlier generations under those of this one: older copies can be put back, by those who are here now. */
  formerKeys: z.array(formerKeys).max(200),
  files: z.strictObject({ cases: fileRecord, identity: fileRecord }),
  rotationDue: z.boolean(),
  /** Folders of generations that were left, still to be removed. */
  retired: z.array(z.string().regex(/^g\d{1,6}$/)).max(20),
  tries: z.strictObject({ count: z.number().int().min(0).max(1_000_000), lastAt: isoInstant.nullable() }),
  lastClosedAt: isoInstant.nullable(),
  events: z.array(z.strictObject({ id: z.uuid(), sealed: base64(1200) })).max(2000),
})
export type SlotBody = z.infer<typeof slotBody>

export const slotFile = z.strictObject({ checksum: hex(64), body: z.unknown() })

export const COMPARTMENTS: readonly CompartmentName[] = ['cases', 'identity']
