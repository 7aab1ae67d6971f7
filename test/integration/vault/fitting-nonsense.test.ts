import { afterEach, expect, it } from 'vitest'
import { say } from '../../../build/commands.mts'
import { contract, type EndpointName, endpointNames } from '../../../shared/contract/contract'
import { addDays } from '../../../shared/lib/dates'
import type { Refusal } from '../../../shared/lib/reply'
import { chanceOf, fitting, gather, type Stock } from '../../builders/fitting'
import { pngFile, textFile, wordFile } from '../../builders/foreign-files'
import { foundedVault, meetingToday, nobody, referral, today } from '../../builders/founded-vault'
import { csvOf, listRows } from '../../builders/lists'
import { removeTemporaryFolders, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

/** No word of ours. It is typed into every field of the identity side; a draft of a summary is released, so it is left out there. */
const MARKER = 'Qvambrolin'
const PLAIN = ['', 'x', 'Lugn takt', 'å'.repeat(120), '"; drop table matter; --', '* NEAR/3 ^col:', '\u202e<b>', '🙂'.repeat(30)]
const RELEASED: readonly EndpointName[] = ['summary/save-draft', 'summary/release']
/** What changes who may open the vault. */
const SPARED = /^account\/(remove|reset|change-passphrase)$/
/** What closes identity: asked for when a meeting has begun. */
const CLOSES = /^(meeting\/start|item\/open|wall\/show-.*)$/

const asked = (process: string) =>
  endpointNames.filter(
    (name) =>
      contract[name].process === process && (contract[name].windows as readonly string[]).includes('desk') && !SPARED.test(name),
  )

const stockOf = (): Stock => {
  const day = today()
  const files = [textFile(`${MARKER} vill.`), wordFile(MARKER), pngFile, csvOf(listRows({ rows: 3 }))]
  const days = [-400, -30, -1, 0, 1, 30].map((away) => addDays(day, away))
  return {
    seen: new Set([...days, ...days.map((one) => `${one}T10:00`), 'a.txt', 'form:background', 'yes', 'no', '2024-05']),
    under: new Map(),
    texts: [...PLAIN, ...PLAIN.map((text) => `${MARKER} ${text}`), MARKER.repeat(1_500)],
    numbers: [0, 1, -1, 2, 20, 300, 1990, 2026, ...files.map(({ length }) => length)],
    files,
  }
}

const ANSWERED_WITHIN = 8_000
const SEED = Number(process.env.SAMRUM_SEED ?? 20_261_122)
const CALLS = Number(process.env.SAMRUM_CALLS ?? 1_000)

it('what a schema takes and no page would say is answered with a value or a code, and no word crosses over (F2, C3)', async () => {
  const { vault, desk: first } = await foundedVault()
  for (const reference of ['SOC-1', 'SOC-2', 'SOC-3']) {
    const { matterId } = await referral(first, reference)
    const individual = { ...nobody, givenName: MARKER, familyName: MARKER, address: MARKER }
    await first.get('identity/write', { matterId, individual })
  }
  await meetingToday(first)
  const chance = chanceOf(SEED)
  const stock = stockOf()
  const clean: Stock = { ...stock, texts: PLAIN }
  const answers: Record<string, number> = {}
  const wrong: string[] = []
  const windows: TestWindow[] = []
  let desk = first

  async function storm(names: readonly EndpointName[], calls: number): Promise<void> {
    for (let call = 0; call < calls; call++) {
      // A window may ask two hundred times a second.
      if (call % 150 === 0) {
        desk = vault.open('desk')
        windows.push(desk)
      }
      const name = call < 2 * names.length ? (names[call % names.length] as EndpointName) : chance.one(names)
      const open = contract[name].process === 'identity' && !RELEASED.includes(name)
      const input = fitting(contract[name].input, chance, open ? stock : clean)
      const late = new Promise<Refusal>((resolve) =>
        setTimeout(resolve, ANSWERED_WITHIN, { ok: false, code: 'internal/unexpected', facts: {} }).unref(),
      )
      const reply = await Promise.race([desk.ask(name, input as never), late])
      const said = reply.ok ? 'accepted' : reply.code
      answers[said] = (answers[said] ?? 0) + 1
      if (said === 'internal/unexpected') wrong.push(`${name} ${JSON.stringify(input).slice(0, 600)}`)
      // What the identity side says is not typed into the cases: a page does not do that by itself.
      if (reply.ok && !JSON.stringify(reply.value).includes(MARKER)) gather(reply.value, stock, 'matterId')
    }
  }

  await storm(['group/list', 'matter/list', 'meeting/list', 'task/list', 'task/owners', 'group/list'], 6)
  const all = [...asked('case'), ...asked('identity')]
  await storm(
    all.filter((name) => !CLOSES.test(name)),
    CALLS,
  )
  expect(answers['identity/closed']).toBeUndefined()
  const { meetings } = await desk.get('meeting/list', {})
  const started = await Promise.all(meetings.map(({ id: meetingId }) => desk.ask('meeting/start', { meetingId })))
  expect(started.filter(({ ok }) => ok)).toHaveLength(1)
  await storm(all, CALLS / 2)
  say(`${SEED}: ${JSON.stringify(answers)}`)
  expect(wrong).toEqual([])
  expect(answers.accepted).toBeGreaterThan(CALLS / 5)
  expect(vault.wire()).not.toContain(MARKER)
  for (const { heard } of windows) expect(JSON.stringify(heard)).not.toContain(MARKER)
  expect((await desk.ask('session/state', {})).ok).toBe(true)
  await vault.lock()
}, 120_000)
