import { casesMigrations } from '../../main/vault/migrations/cases'
import { identityMigrations } from '../../main/vault/migrations/identity'
import { inspectVault } from '../../main/vault/store/inspect'
import { QUICK_POLICY } from '../../main/vault/store/kdf'
import { openCompartment } from '../../main/vault/store/open-compartment'
import { openVault } from '../../main/vault/store/open-vault'
import { PASSPHRASE } from './founded-vault'
import { realTestWorld } from './vault-processes'

/** Everything in one table of a closed vault, as text. */
export async function rowsOf(folder: string, name: 'identity' | 'cases', table: string): Promise<string> {
  const status = await inspectVault(folder, new Date())
  const userId = status.kind === 'locked' ? (status.users[0]?.id ?? '') : ''
  const opening = { folder, userId, passphrase: PASSPHRASE, mode: 'full' as const, world: realTestWorld, policy: QUICK_POLICY }
  const key = (await openVault(opening)).keys[name]
  if (!key) throw new Error('no key')
  const migrations = name === 'identity' ? identityMigrations : casesMigrations
  const compartment = await openCompartment({ folder, name, key, migrations, world: realTestWorld })
  const rows: unknown = await compartment.read((db) => db(table).select())
  await compartment.close()
  return JSON.stringify(rows)
}
