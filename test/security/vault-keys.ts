// The keys of a vault as its passphrase gives them, derived here with the store's own functions: the program is never asked.
import { QUICK_POLICY, stretch } from '../../main/vault/store/kdf'
import { openPrivateKey, unsealKeys } from '../../main/vault/store/slot-entry'
import { readSlots } from '../../main/vault/store/slot-file'
import { keyFormsOf, type Sought } from './process-memory'

export type KeyName =
  | 'key of the cases'
  | 'key of the identities'
  | 'key of the log'
  | "the user's private key"
  | 'key of the passphrase'

/** Of the vault's first user, who has all rights. */
export async function keysOf(folder: string, passphrase: string): Promise<Sought<KeyName>> {
  const { vaultId, users } = readSlots(folder)
  const [slot] = users
  const privateKey = slot && (await openPrivateKey(vaultId, slot, passphrase, QUICK_POLICY))
  if (!slot || !privateKey) throw new Error('the passphrase does not open the vault')
  const { cases, identity, log } = unsealKeys(vaultId, privateKey, slot.keys)
  if (!cases || !identity || !log) throw new Error('a key is missing')
  const stretched = await stretch(passphrase, Buffer.from(slot.salt, 'base64'), slot.kdf)
  return {
    'key of the cases': keyFormsOf(cases),
    'key of the identities': keyFormsOf(identity),
    'key of the log': keyFormsOf(log),
    "the user's private key": keyFormsOf(privateKey),
    'key of the passphrase': keyFormsOf(stretched),
  }
}
