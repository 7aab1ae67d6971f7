// What all processes of a program hold together, shared pages divided: after unlock with desk and wall open, against empty windows.
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { _electron } from 'playwright-core'
import type { LaunchPlan } from '../../build/runtime/launch-plan.mts'
import { descendantsOf } from '../../build/runtime/processes.mts'
import { launchSamrum } from '../e2e/harness'
import { unlock } from '../walk/main-job'
import { type Line, pairedRatio, spread } from './figures.mts'
import { TWO_DISPLAYS } from './wall.mts'

const SETTLED_MS = 4_000

export async function measureMemory(plan: LaunchPlan, home: string, bareFolder: string, runs: number): Promise<Line[]> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let run = 0; run < runs; run++) {
    const { pss, utilities } = await ofSamrum(home)
    ours.push(pss)
    theirs.push(await ofBare(plan, bareFolder, utilities))
  }
  return [
    {
      name: 'memory, desk and wall open',
      unit: 'MB',
      samrum: spread(ours),
      bare: spread(theirs),
      against: { words: 'ratio', value: pairedRatio(ours, theirs), goal: 1.4 },
    },
  ]
}

async function ofSamrum(home: string): Promise<{ pss: number; utilities: number }> {
  const samrum = await launchSamrum({ home, demo: true, env: { SAMRUM_TEST_KDF: 'full', SAMRUM_TEST_DISPLAYS: TWO_DISPLAYS } })
  try {
    const desk = await unlock({ samrum, step: (_name, work) => work(), folder: '' }, 'unlock', 'full')
    await desk.evaluate(() => window.samrum.ask('projector/open', {}))
    await samrum.page('projector')
    await sleep(SETTLED_MS)
    const family = samrum.processes()
    return { pss: pssOf(family), utilities: family.filter(({ command }) => isNodeUtility(command)).length }
  } finally {
    await samrum.close()
  }
}

/** Under the same debugger, for it takes memory too. */
async function ofBare(plan: LaunchPlan, folder: string, utilities: number): Promise<number> {
  const app = await _electron.launch({
    executablePath: plan.executable,
    args: [folder],
    env: { ...plan.env, HOME: plan.makeHome(), BARE_WINDOWS: '2', BARE_PROCESSES: String(utilities) },
    chromiumSandbox: true,
    cwd: plan.scratch,
  })
  try {
    await sleep(SETTLED_MS)
    const family = descendantsOf(app.process().pid ?? 0)
    const count = family.filter(({ command }) => isNodeUtility(command)).length
    if (count !== utilities) throw new Error(`${count} empty processes in place of ${utilities}`)
    return pssOf(family)
  } finally {
    await app.close()
  }
}

const isNodeUtility = (command: string): boolean => command.includes('--utility-sub-type=node.mojom.NodeService')

const pssOf = (family: readonly { pid: number; command: string }[]): number => {
  const kilobytes = family.map(({ pid, command }) => {
    const pss = Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
    if (process.env.SAMRUM_BENCH_DETAIL) console.error(`${(pss / 1024).toFixed(1).padStart(7)} MB  ${kindOf(command)}`)
    return pss
  })
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

const kindOf = (command: string): string =>
  [/--type=[\w-]+/, /--utility-sub-type=[\w.]+/].flatMap((wanted) => wanted.exec(command)?.[0] ?? []).join(' ') || 'main'
