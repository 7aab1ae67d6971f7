// `npm test`: the check and every suite, one after another; the last line is the sum, and the exit code agrees with it.
// INVARIANT 1: whatever goes wrong counts as a failure: a file that does not load, a suite that crashes, hangs or is empty.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { report, runChecks } from '../build/check.mts'
import { say } from '../build/commands.mts'
import { ensureApp } from '../build/make-app.mts'
import { ensurePackage } from '../build/package/make-package.mts'
import { inRoot } from '../build/places.mts'
import { inEmptyNetwork } from '../build/runtime/empty-network.mts'
import { findRuntime } from '../build/runtime/find-runtime.mts'
import { ensureSystem } from '../build/runtime/system.mts'
import { type Counts, countResults, type VitestReport } from './count-results.mts'

const suites = ['unit', 'integration', 'e2e', 'security'] as const
type SuiteName = (typeof suites)[number]
const inWindows = new Set<SuiteName>(['e2e', 'security'])

const words = process.argv.slice(2)
const long = words.includes('--long')
const named = suites.filter((suite) => words.includes(suite))
const filters = words.filter((word) => !word.startsWith('--') && !(suites as readonly string[]).includes(word))
const patience = long ? 3_600_000 : 1_200_000

/** Everything the windows need, fetched and built while there still is a network. */
const makeReady = async (): Promise<void> => {
  const runtime = await findRuntime()
  ensureSystem(runtime.binary, 'tests')
  await ensureApp('app-test')
  if (named.length === 0 || named.includes('security')) await ensurePackage()
}

const runSuite = (suite: SuiteName): Promise<Counts> =>
  new Promise((resolve) => {
    const file = inRoot('out', 'test', `${suite}.json`)
    mkdirSync(dirname(file), { recursive: true })
    rmSync(file, { force: true })
    const vitest = [inRoot('node_modules/vitest/vitest.mjs'), 'run', '--config', inRoot('test', `${suite}.config.mts`)]
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const [command = process.execPath, ...rest] = [
      ...(inWindows.has(suite) ? inEmptyNetwork() : []),
      ...[process.execPath, ...vitest, ...reporters, ...filters],
    ]
    const child = spawn(command, rest, {
      cwd: inRoot(),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...(long ? { SAMRUM_LONG: '1' } : {}) },
      detached: true,
    })
    const end = (signal: NodeJS.Signals) => () => {
      if (child.pid) process.kill(-child.pid, signal)
    }
    const tooLong = setTimeout(end('SIGKILL'), patience)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end(signal))
    child.on('close', (code) => {
      clearTimeout(tooLong)
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal)
      resolve(
        countResults(
          existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined,
          code,
          filters.length > 0,
        ),
      )
    })
  })

const total: Counts = { passed: 0, failed: 0 }
const add = (what: string, { passed, failed }: Counts, since: number): void => {
  total.passed += passed
  total.failed += failed
  say(`${what}: ${passed} passed, ${failed} failed in ${((Date.now() - since) / 1000).toFixed(0)} s\n`)
}
const attempt = async (what: string, work: () => Promise<Counts>): Promise<void> => {
  const since = Date.now()
  const counts = await work().catch((error: unknown) => {
    say(`${what} could not run: ${error instanceof Error ? error.message : String(error)}`)
    return { passed: 0, failed: 1 }
  })
  add(what, counts, since)
}

if (named.length === 0) await attempt('check', async () => report(await runChecks()))
const wanted = named.length > 0 ? named : suites
for (const suite of wanted) {
  await attempt(suite, async () => {
    if (inWindows.has(suite)) await makeReady()
    return runSuite(suite)
  })
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1
