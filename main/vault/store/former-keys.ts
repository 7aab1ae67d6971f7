/** Keys of earlier generations, each under the same key of the newest: an older copy can be opened by those who are here now. */
import { deriveKey, lockWith, unlockWith } from './seal'
import { type HeldKeys, KEY_NAMES, type VaultKeys } from './slot-entry'
import type { SlotBody, VaultKeyName } from './slot-schema'

export type FormerKeys = HeldKeys & { readonly generation: number }

/** As many of them as the keys that are held open. */
export function formerKeysOf({ vaultId, formerKeys }: SlotBody, held: HeldKeys): FormerKeys[] {
  return formerKeys.map((row) => {
    const opened = (name: VaultKeyName) => {
      const key = held[name]
      return key ? (unlockWith(deriveKey(key, 'former'), row[name], boundTo(vaultId, row.generation, name)) ?? null) : null
    }
    return { generation: row.generation, cases: opened('cases'), identity: opened('identity'), log: opened('log') }
  })
}

/** All of them, and the ones that are being left, under new keys. One that could not be opened is dropped. */
export function lockFormerKeys(vaultId: string, rows: readonly FormerKeys[], next: VaultKeys): SlotBody['formerKeys'] {
  return rows.flatMap((row) => {
    const locked = KEY_NAMES.map((name) => {
      const key = row[name]
      return key ? lockWith(deriveKey(next[name], 'former'), key, boundTo(vaultId, row.generation, name)) : null
    })
    const [cases, identity, log] = locked
    return cases && identity && log ? [{ generation: row.generation, cases, identity, log }] : []
  })
}

const boundTo = (vaultId: string, generation: number, name: string): string => `former ${vaultId} ${generation} ${name}`
