import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { casesMigrations } from '../../main/vault/migrations/cases'
import { identityMigrations } from '../../main/vault/migrations/identity'
import { openCompartment } from '../../main/vault/store/open-compartment'
import { readSlots } from '../../main/vault/store/slot-file'
import type { InputOf } from '../../shared/contract/contract'
import { firstGroup } from './founded-vault'
import { noMeanings, upload } from './lists'
import { rawPages } from './raw-pages'
import { vaultKeys } from './vault-keys'
import { realTestWorld, type TestWindow, temporaryFolder } from './vault-processes'

export type Asked = Omit<InputOf<'import/run'>, 'leaveOut'>
/** What of the list of `lists.ts` says who somebody is. */
export const MARKERS = /Tindrina|Åvallsmark|Kvistgränd|lugn takt|174 06 12/

export async function readList(desk: TestWindow, bytes: Uint8Array): Promise<Asked> {
  const uploadId = await upload(desk, bytes)
  const { proposed } = await desk.get('import/read', { uploadId })
  return { uploadId, groupId: (await firstGroup(desk)).id, mapping: proposed, meanings: noMeanings }
}
export const preview = (desk: TestWindow, asked: Asked, part: Partial<InputOf<'import/preview'>> = {}) =>
  desk.get('import/preview', { ...asked, page: 0, onlyProblems: false, ...part })
export const listed = async (desk: TestWindow) => (await desk.get('matter/list', list)).total
export const list: InputOf<'matter/list'> = { page: 0, text: '', groupId: null, state: null, sort: 'codeName' }

/** The vault as it lies on the disk at this moment: counts of its tables, and every page of both files with what is left in it. */
export async function disk(folder: string) {
  const copy = join(temporaryFolder(), 'copy')
  cpSync(folder, copy, { recursive: true })
  const keys = await vaultKeys(copy)
  const { files } = readSlots(copy)
  const raw = (name: 'cases' | 'identity', key: Uint8Array) => {
    const { file, journal } = rawPages(join(copy, files[name].path), key)
    return Buffer.concat([file, journal]).toString('utf8')
  }
  const pages = { cases: raw('cases', keys.cases), identity: raw('identity', keys.identity) }
  const counts: Record<string, number> = {}
  for (const [name, tables] of [
    [
      'cases',
      ['matter', 'matter_step', 'officer_period', 'code_name_used', 'text_known', 'import_staged', 'pending_done', 'audit_line'],
    ],
    ['identity', ['individual', 'unchecked_text', 'import_staged', 'pending', 'audit_line']],
  ] as const) {
    const key = keys[name]
    const migrations = name === 'identity' ? identityMigrations : casesMigrations
    const compartment = await openCompartment({ folder: copy, name, key, migrations, world: realTestWorld })
    for (const table of tables)
      counts[`${name}.${table}`] = (await compartment.read((db) => db(table).count({ n: '*' })))[0]?.n as number
    await compartment.close()
  }
  return { pages, counts }
}
