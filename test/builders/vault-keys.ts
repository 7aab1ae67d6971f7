import { inspectVault } from '../../main/vault/store/inspect'
import { QUICK_POLICY } from '../../main/vault/store/kdf'
import { openVault } from '../../main/vault/store/open-vault'
import { PASSPHRASE } from './founded-vault'
import { realTestWorld } from './vault-processes'

/** The keys of a closed vault that `foundedVault` laid out, or of a copy of one. */
export async function vaultKeys(folder: string): Promise<{ cases: Uint8Array; identity: Uint8Array }> {
  const status = await inspectVault(folder, new Date())
  const userId = status.kind === 'locked' ? (status.users[0]?.id ?? '') : ''
  const opening = { folder, userId, passphrase: PASSPHRASE, mode: 'full' as const, world: realTestWorld, policy: QUICK_POLICY }
  const { cases, identity } = (await openVault(opening)).keys
  if (!cases || !identity) throw new Error('no keys')
  return { cases, identity }
}
