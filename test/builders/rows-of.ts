import { casesMigrations } from '../../main/vault/migrations/cases'
import { identityMigrations } from '../../main/vault/migrations/identity'
import { openCompartment } from '../../main/vault/store/open-compartment'
import { vaultKeys } from './vault-keys'
import { realTestWorld } from './vault-processes'

/** Everything in one table of a closed vault, as text. */
export async function rowsOf(folder: string, name: 'identity' | 'cases', table: string): Promise<string> {
  const key = (await vaultKeys(folder))[name]
  const migrations = name === 'identity' ? identityMigrations : casesMigrations
  const compartment = await openCompartment({ folder, name, key, migrations, world: realTestWorld })
  const rows: unknown = await compartment.read((db) => db(table).select())
  await compartment.close()
  return JSON.stringify(rows)
}
