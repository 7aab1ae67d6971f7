// The packaged program is looked at from outside only: its fuses let nobody in, Playwright neither.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tryCommand } from '../../build/commands.mts'
import { ensurePackage, packaged } from '../../build/package/make-package.mts'
import { type LaunchPlan, launchPlan } from '../../build/runtime/launch-plan.mts'
import { descendantsOf, type RunningProcess } from '../../build/runtime/processes.mts'

let plan: LaunchPlan
let child: ChildProcess
let said = ''

const until = async <T>(look: () => T | undefined, what: string): Promise<T> => {
  for (let tries = 0; tries < 300; tries++) {
    const found = look()
    if (found !== undefined) return found
    await sleep(50)
  }
  throw new Error(`${what}\n${said.slice(-2000)}`)
}
const windowTitles = (): string[] => {
  const look = (...args: string[]) =>
    tryCommand('xdotool', args, { env: { ...process.env, DISPLAY: plan.screen.DISPLAY } }).out.trim()
  const ids = look('search', '--onlyvisible', '--name', '.+')
    .split('\n')
    .filter((id) => /^\d+$/.test(id))
  return ids.map((id) => look('getwindowname', id))
}
const family = (): RunningProcess[] => descendantsOf(child.pid ?? 0)
const statusOf = (pid: number, field: string): string | undefined =>
  new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]

beforeAll(async () => {
  await ensurePackage()
  plan = await launchPlan({ edition: 'app', screen: 'own', purpose: 'tests', packaged })
  child = spawn(plan.executable, [], {
    env: { ...plan.env, HOME: plan.makeHome(), NODE_OPTIONS: '--inspect=0' },
    cwd: plan.scratch,
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()))
  await until(() => windowTitles().find((title) => title.includes('Samrum')), 'no window of Samrum')
})
afterAll(async () => {
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  await Promise.race([ended, sleep(5000)])
  child.kill('SIGKILL')
  plan.close()
})

describe('the packaged program', () => {
  test('shows a window with the name of the program and nobody else', () => {
    const titles = windowTitles().filter((title) => title !== '')
    expect(titles.length).toBeGreaterThan(0)
    for (const title of titles) expect(title).toMatch(/^Samrum/)
  })

  test('paints its first screen', async () => {
    const colours = await until(() => {
      const rgb = plan.screen.pixels?.().rgb ?? Buffer.alloc(0)
      const seen = new Set<number>()
      for (let at = 0; at < rgb.length; at += 3) seen.add(rgb.readUIntBE(at, 3))
      return seen.size > 8 ? seen.size : undefined
    }, 'the screen stayed blank')
    // Letters have soft edges: a blank window, or a frame without words, has a handful of colours.
    expect(colours).toBeGreaterThan(8)
  })

  test('runs as an ordinary user', () => {
    for (const { pid } of family()) expect(statusOf(pid, 'Uid')?.split('\t')[1]).not.toBe('0')
  })

  test('keeps its pages in the sandbox', () => {
    const pages = family().filter(({ command }) => command.includes('--type=renderer'))
    expect(pages.length).toBeGreaterThan(0)
    for (const { pid } of pages) expect([statusOf(pid, 'Seccomp'), statusOf(pid, 'NoNewPrivs')]).toEqual(['2', '1'])
  })

  test('does as if nobody had asked Node for a debugger', () => {
    expect(said).not.toMatch(/Debugger listening|nodejs\.org\/en\/docs\/inspector/)
  })

  test.each(['--inspect=0', '--inspect-brk=0', '--remote-debugging-port=0', '--no-sandbox'])(
    'does not start with %s',
    async (entrance) => {
      const other = spawn(plan.executable, [entrance], { env: { ...plan.env, HOME: plan.makeHome() }, cwd: plan.scratch })
      let words = ''
      for (const stream of [other.stdout, other.stderr]) stream?.on('data', (part: Buffer) => (words += part.toString()))
      const ended = await Promise.race([new Promise((resolve) => other.once('close', resolve)), sleep(10_000, 'still running')])
      other.kill('SIGKILL')
      expect(ended).not.toBe('still running')
      expect(ended).not.toBe(0)
      expect(words).not.toMatch(/(Debugger|DevTools) listening/)
    },
  )

  test('has every door shut in its binary', async () => {
    const fuses = await getCurrentFuseWire(join(packaged.folder, packaged.executable))
    const shut = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
    ]
    const set = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ]
    expect(shut.map((fuse) => fuses[fuse])).toEqual(shut.map(() => FuseState.DISABLE))
    expect(set.map((fuse) => fuses[fuse])).toEqual(set.map(() => FuseState.ENABLE))
  })

  test('brings its licence and the notices of others', () => {
    expect(readFileSync(join(packaged.folder, 'LICENSE'), 'utf8')).toContain('GNU AFFERO GENERAL PUBLIC LICENSE')
    expect(readFileSync(join(packaged.folder, 'NOTICE'), 'utf8')).toContain('@signalapp/sqlcipher')
    expect(existsSync(join(packaged.folder, 'resources', 'app'))).toBe(false)
  })
})
