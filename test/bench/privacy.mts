// How long the check for personal data takes: 20 kB of case sentences, with nobody, one and twenty people known, and whether ten times as
// much takes ten times as long. In a utility process of the program's own runtime, as the vault's processes are.
import { spawn } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import { inRoot } from '../../build/places.mts'
import type { LaunchPlan } from '../../build/runtime/launch-plan.mts'
import type { Individual } from '../../shared/domain/individual/individual'
import { caseSentences, LANGUAGES } from '../builders/case-sentences'
import { lotFrom } from '../builders/lot'
import { dashed, swedishNumber } from '../builders/personal-number'
import type { CheckTask, CheckTimes } from './check-process'
import { type Line, median, percentile, rounded, spread } from './figures.mts'

const GOAL_MS = 20
const GOAL_RATIO = 12
const LONGEST = 1_000_000
const PEOPLE = 20
const PATIENCE_MS = 240_000

export async function measurePrivacy(plan: LaunchPlan): Promise<Line[]> {
  const folder = join(plan.scratch, 'check')
  cpSync(inRoot('test', 'bench', 'check'), folder, { recursive: true })
  await build({
    input: inRoot('test', 'bench', 'check-process.ts'),
    platform: 'node',
    output: { file: join(folder, 'check-process.cjs'), format: 'cjs' },
    logLevel: 'silent',
  })
  writeFileSync(join(folder, 'task.json'), JSON.stringify(task()))
  const times = await run(plan, folder)
  const checked = (who: string, of: readonly number[]): Line => ({
    name: `20 kB checked for personal data, ${who} known`,
    unit: 'ms',
    samrum: spread(of),
    against: { words: 'p95', value: rounded(percentile(of, 0.95)), goal: GOAL_MS },
  })
  return [
    checked('nobody', times.nobody),
    checked('one person', times.one),
    checked('twenty people', times.twenty),
    {
      name: '1 MB checked, one person known',
      unit: 'ms',
      samrum: spread(times.million),
      against: { words: 'in 100 kB’s time', value: rounded(median(times.million) / median(times.hundred)), goal: GOAL_RATIO },
    },
    { name: `the first check of a process (${times.runtime})`, unit: 'ms', samrum: spread([times.first]) },
  ]
}

/** The case sentences in an order drawn by lot, over and over: a text that never is the same twice in a row. */
function task(): CheckTask {
  const lot = lotFrom(5)
  const sentences = LANGUAGES.flatMap((language) => caseSentences(language).map(({ text }) => text))
  let text = ''
  while (text.length < LONGEST + 50_000) text += `${lot.of(sentences)}${lot.oneIn(6) ? '\n' : ' '}`
  return { text, individuals: Array.from({ length: PEOPLE }, (_, number) => person(number)) }
}

const GIVEN = 'Anna-Karin Eskil Tyra Mohammed Björn Margareta Zahra Karl Lars Sofia'.split(' ')
const FAMILY = 'Öhrn Lindqvist Granlöv Eriksson Ekeberg'.split(' ')

const person = (number: number): Individual => ({
  givenName: GIVEN[number % GIVEN.length] ?? '',
  familyName: `${FAMILY[number % FAMILY.length] ?? ''}${number < 10 ? '' : ' Granvik'}`,
  personalNumber: dashed(swedishNumber(`${60 + number}0412`)),
  address: `Granvägen ${number + 1} B, 331 30 Granvik`,
  phone: `070-17406${10 + number}`,
  alsoKnown: `mamman ${GIVEN[(number + 3) % GIVEN.length]} ${FAMILY[(number + 2) % FAMILY.length]}\nICA i Ekeberga`,
  protectedIdentity: false,
})

function run(plan: LaunchPlan, folder: string): Promise<CheckTimes> {
  const child = spawn(plan.executable, [folder], {
    env: { ...plan.env, HOME: plan.makeHome() },
    cwd: plan.scratch,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, complained] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString()
  })
  child.stderr.on('data', (bytes: Buffer) => {
    complained += bytes.toString()
  })
  const tooLong = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  return new Promise((resolve, reject) => {
    child.once('close', () => {
      clearTimeout(tooLong)
      const answer = said.split('\n').find((row) => row.startsWith('{'))
      if (answer) resolve(JSON.parse(answer) as CheckTimes)
      else reject(new Error(`the check did not answer: ${complained.slice(-500)}`))
    })
  })
}
