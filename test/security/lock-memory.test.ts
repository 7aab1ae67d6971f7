// What is left in memory two seconds after a lock (SECURITY.md D1): no debugger attached, driven by a keyboard.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../build/commands.mts'
import { text } from '../../renderer/text/sv'
import { sharedPlan } from '../e2e/harness'
import { IN_FIELDS, layOutMarkedVault, type MarkedVault, PASSPHRASE, type SecretName } from './marked-vault'
import { type Found, formsOf, freeze, holders, lookInto, mayReadMemory, sayWhenBlind, told, total } from './process-memory'
import { startUndebugged, type Undebugged } from './undebugged'

const TYPED = 'Kvimplastrav snorbelwitz'
const LOCKED_WITHIN = 2_000

type Name = SecretName | Typed
type Typed = 'typed text' | 'text around the caret'

let vault: MarkedVault
let program: Undebugged
let opened: readonly Found<Name>[] = []
let locked: readonly Found<Name>[] = []

const look = (kinds: RegExp = /./): Found<Name>[] =>
  lookInto(
    program.processes().filter(({ kind }) => kinds.test(kind)),
    { ...vault.sought, 'typed text': formsOf(TYPED), 'text around the caret': formsOf(IN_FIELDS) },
  )
const shownAt = (name: Name) => () => look(/^renderer/).some(({ counts }) => counts[name] > 0)

/** By the palette, as a hand that leaves the mouse alone. */
async function command(name: string, down = 0): Promise<void> {
  await program.press('ctrl+k')
  await sleep(300)
  await program.type(name)
  await sleep(300)
  await program.press(...Array.from({ length: down }, () => 'Down'), 'Return')
  await sleep(500)
}

beforeAll(async () => {
  sayWhenBlind()
  if (!mayReadMemory) return
  const plan = await sharedPlan()
  const home = plan.makeHome()
  vault = await layOutMarkedVault(home, (matterId) => ({
    route: `/arenden/${matterId}/sammanfattning`,
    field: 'summary-situation',
    caret: 0,
  }))
  program = await startUndebugged(home)
  await program.type(PASSPHRASE)
  await program.until(shownAt('passphrase'), 'the passphrase was not typed')
  await program.press('Return')
  await program.until(shownAt('shown releasedText'), 'the summary was not shown')
  // The desk has put the caret back into the field by now.
  await sleep(1_000)
  await program.type(TYPED)
  await command(text.matter.page.tabs.identity)
  // The heading has the focus: one step on is the button that reads.
  await program.press('Tab', 'Return')
  await program.until(shownAt('shown givenName'), 'the person was not shown')
  // Bilagor, frågor: the tool that presses keys loses an å now and then.
  await command('gor', 1)
  await program.until(shownAt('shown questionAsked'), 'the question was not shown')
  await program.press('alt+1')
  await sleep(500)
  await command(text.matter.list.showNames.slice(0, 'Visa namn'.length))
  await program.until(shownAt('shown listedName'), 'the names in the list were not shown')
  opened = look()

  await program.press('ctrl+shift+l')
  await sleep(LOCKED_WITHIN)
  const thaw = freeze(program.processes())
  locked = look()
  thaw()
}, 120_000)
afterAll(() => program?.close())

describe.skipIf(!mayReadMemory)('an open program', () => {
  test('holds each key where it belongs and nowhere else', () => {
    const identity = holders(opened, 'key of the identities')
    expect(identity).toHaveLength(1)
    expect(holders(opened, 'key of the cases')).toHaveLength(2)
    expect(holders(opened, 'key of the cases')).toEqual(expect.arrayContaining(identity))
    expect(holders(opened, 'key of the log')).toEqual(identity)
  })

  test('has what it shows in the page that shows it', () => {
    for (const name of Object.keys(vault.sought).filter((name): name is Name => name.startsWith('shown'))) {
      expect(
        opened.filter(({ kind, counts }) => kind === 'renderer' && counts[name] > 0),
        name,
      ).toHaveLength(1)
    }
  })
})

describe.skipIf(!mayReadMemory)('two seconds after a lock', () => {
  test('new processes stand where the old ones were, and every one of them was looked at', () => {
    const survivors = locked.filter(({ pid }) => opened.some((one) => one.pid === pid)).map(({ kind }) => kind)
    expect(survivors.filter((kind) => kind === 'renderer' || kind === 'utility NodeService')).toEqual([])
    expect(locked.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['main', 'zygote', 'renderer']))
    say(`In memory while open:\n${told(opened)}\nTwo seconds after the lock:\n${told(locked)}`)
  })

  test.each<SecretName>([
    'passphrase',
    'key of the cases',
    'key of the identities',
    'key of the log',
    "the user's private key",
    'key of the passphrase',
  ])('no process has the %s', (name) => {
    expect(total(locked, name), told(locked)).toBe(0)
  })

  test('no process has anything that was only shown', () => {
    for (const name of Object.keys(vault.sought).filter((name): name is Name => name.startsWith('shown'))) {
      expect(total(locked, name), `${name}\n${told(locked)}`).toBe(0)
    }
  })

  test('what was typed is counted, not promised (D1)', () => {
    const inMain = locked.filter(({ kind }) => kind === 'main')
    for (const name of ['typed text', 'text around the caret'] satisfies Typed[]) {
      say(`Copies of ${name} while open ${total(opened, name)}, two seconds after the lock ${total(locked, name)}`)
      // Wherever it is left, it is in Electron's own process: the pages and the vault's processes are gone.
      expect(total(locked, name)).toBe(total(inMain, name))
    }
  })
})
