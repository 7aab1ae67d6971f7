// Five thousand rows of a list, from the press on "Importera" to the page that says it is done, and the same rows on the bare driver.
import { randomInt, randomUUID } from 'node:crypto'
import { cpSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Database } from '@signalapp/sqlcipher'
import type { Page } from 'playwright-core'
import type { World } from '../../main/vault/store/compartment'
import { RELEASE_POLICY } from '../../main/vault/store/kdf'
import { openKeyed } from '../../main/vault/store/open-ritual'
import { openVault } from '../../main/vault/store/open-vault'
import { readSlots } from '../../main/vault/store/slot-file'
import { text } from '../../renderer/text/sv'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { csvOf, listRows } from '../builders/lists'
import { launchSamrum } from '../e2e/harness'
import { button, choose, goTo } from '../walk/desk-hands'
import { ALC_GROUP, type MainJob, unlock } from '../walk/main-job'
import { type Line, rounded, spread } from './figures.mts'

const ROWS = 5_000
const GOAL_SECONDS = 10
/** What an import writes, in the order its keys ask for. */
const TABLES = {
  cases: ['matter', 'code_name_used', 'matter_step', 'officer_period', 'text_known'],
  identity: ['unchecked_text', 'individual'],
} as const
const words = text.import
const world: World = { now: () => new Date(), newId: () => randomUUID(), randomInt: (below) => randomInt(below) }

export async function measureImport(home: string): Promise<Line[]> {
  const { seconds, longest } = await importAtTheDesk(home)
  const bare = await bareSeconds(home)
  return [
    {
      name: `import of ${ROWS} rows`,
      unit: 's',
      samrum: spread([seconds]),
      bare: spread([bare]),
      against: { words: 'seconds', value: rounded(seconds), goal: GOAL_SECONDS },
    },
    { name: "longest that the window's own thread was busy meanwhile", unit: 'ms', samrum: spread([longest]) },
  ]
}

async function importAtTheDesk(home: string): Promise<{ seconds: number; longest: number }> {
  const samrum = await launchSamrum({ home, demo: true, env: { SAMRUM_TEST_KDF: 'full' } })
  const job: MainJob = { samrum, step: (_name, work) => work(), folder: '' }
  try {
    const desk = await unlock(job, 'unlock', 'full')
    desk.setDefaultTimeout(60_000)
    await goTo(desk, '/import', words.title)
    // References of their own: the demonstration has some already.
    const list = listRows({ rows: ROWS, change: (row) => ({ Kod: `LISTA-${row}` }) })
    const file = { name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(list)) }
    await desk.locator('[data-picker="import-file"]').setInputFiles(file)
    await choose(desk, 'import-group', ALC_GROUP)
    await button(desk, words.run.all(ROWS)).waitFor()
    return await pressAndWait(desk)
  } finally {
    // The files are whole when the program has ended.
    await samrum.close()
  }
}

/** By the page's own clock, and how long at most its thread was busy with anything. */
const pressAndWait = (desk: Page): Promise<{ seconds: number; longest: number }> =>
  desk.evaluate(
    ({ press, title }) =>
      new Promise((resolve) => {
        const pressed = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === press)
        let [last, longest] = [performance.now(), 0]
        const beat = setInterval(() => {
          const now = performance.now()
          longest = Math.max(longest, now - last)
          last = now
          if (document.querySelector('h1')?.textContent !== title) return
          clearInterval(beat)
          resolve({ seconds: (now - began) / 1000, longest })
        }, 10)
        const began = performance.now()
        pressed?.click()
      }),
    { press: words.run.all(ROWS), title: words.done.title },
  )

/** The rows that the import left, into the same files without them: one transaction a file, prepared once, four hundred a statement. */
async function bareSeconds(home: string): Promise<number> {
  // A copy, as the program closed it: its own files are never opened by anybody else.
  const folder = join(dirname(home), `copy-import-${basename(home)}`)
  cpSync(join(home, '.local', 'share', 'Samrum-demo'), folder, { recursive: true })
  const { files, users } = readSlots(folder)
  const opening = {
    folder,
    userId: users[0]?.id ?? '',
    passphrase: DEMO_PASSPHRASE,
    mode: 'full',
    world,
    policy: RELEASE_POLICY,
  } as const
  const { keys } = await openVault(opening)
  let spent = 0
  for (const name of ['cases', 'identity'] as const) {
    const key = keys[name]
    if (!key) throw new Error(`the first user of the demonstration does not open ${name}`)
    const driver = openKeyed(join(folder, files[name].path), Buffer.from(key))
    try {
      spent += insertAgain(driver, TABLES[name])
    } finally {
      driver.close()
    }
  }
  return spent / 1000
}

type Value = string | number | null
const PIECE = 400

function insertAgain(driver: Database, tables: readonly string[]): number {
  const kept = tables.map((table) => ({ table, rows: rowsOfImport(driver, table) }))
  driver.exec('begin')
  for (const { table } of [...kept].reverse()) driver.exec(`delete from ${table} where ${OF_IMPORT[table]}`)
  driver.exec('commit')
  const began = performance.now()
  driver.exec('begin')
  for (const { table, rows } of kept) {
    const columns = Object.keys(rows[0] ?? {})
    for (let at = 0; at < rows.length; at += PIECE) {
      const part = rows.slice(at, at + PIECE)
      const places = part.map(() => `(${columns.map(() => '?').join()})`).join()
      const statement = driver.prepare(`insert into ${table} (${columns.join()}) values ${places}`)
      statement.run(part.flatMap((row) => columns.map((column) => row[column] ?? null)))
      statement.close()
    }
  }
  driver.exec('commit')
  return performance.now() - began
}

const imported = `in (select id from matter where import_id is not null)`
const OF_IMPORT: Readonly<Record<string, string>> = {
  matter: 'import_id is not null',
  code_name_used: `matter_id ${imported}`,
  matter_step: `matter_id ${imported}`,
  officer_period: `matter_id ${imported}`,
  text_known: `matter_id ${imported}`,
  individual: `matter_id in (select matter_id from unchecked_text where field = 'imported')`,
  unchecked_text: `field = 'imported'`,
}

function rowsOfImport(driver: Database, table: string): Record<string, Value>[] {
  const statement = driver.prepare(`select * from ${table} where ${OF_IMPORT[table]}`)
  const rows = statement.all([]) as Record<string, Value>[]
  statement.close()
  return rows
}
