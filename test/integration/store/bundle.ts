import { basename, join } from 'node:path'
import { build } from 'rolldown'

/** One file that plain Node runs: a process that is started many times must not read the house each time. */
export async function bundle(entry: string): Promise<string> {
  // Within node_modules, so that the two native packages are found from there.
  const file = join(import.meta.dirname, '../../../node_modules/.cache/samrum/store', `${basename(entry, '.ts')}.cjs`)
  await build({
    input: entry,
    platform: 'node',
    external: ['@signalapp/sqlcipher', '@node-rs/argon2', 'knex', /^knex\//, 'zod'],
    output: { file, format: 'cjs' },
    logLevel: 'silent',
  })
  return file
}
