// The program as somebody at a desk has it: no debugger attached, driven by keys, looked at from outside.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { tryCommand } from '../../build/commands.mts'
import { inRoot } from '../../build/places.mts'
import type { Screen } from '../../build/runtime/screen.mts'
import { sharedPlan } from '../e2e/harness'
import { processesOf } from './process-memory'

export interface Undebugged {
  readonly pid: number
  /** Presses keys as `xdotool key` names them, one after another. */
  press(...keys: string[]): Promise<void>
  /** Types letters of the keyboard. */
  type(text: string): Promise<void>
  /** @throws with a picture of the screen when it never comes true */
  until(look: () => boolean, otherwise: string): Promise<void>
  titles(): string[]
  processes(): ReturnType<typeof processesOf>
  output(): string
  close(): Promise<void>
}

/** Starts the program in a home, without a word to Playwright, and waits for its window to be painted. */
export async function startUndebugged(home: string): Promise<Undebugged> {
  const plan = await sharedPlan()
  const child = spawn(plan.executable, [...plan.args], {
    env: { ...plan.env, HOME: home, SAMRUM_TEST_KDF: 'fast' },
    cwd: plan.scratch,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  const pid = child.pid ?? 0
  const xdotool = (...words: string[]): string =>
    tryCommand('xdotool', words, { env: { ...process.env, DISPLAY: plan.screen.DISPLAY } }).out.trim()
  const windows = () => xdotool('search', '--onlyvisible', '--name', '.+').split('\n').filter(Boolean)
  const focus = () => {
    const top = windows().at(-1)
    if (top) xdotool('windowfocus', '--sync', top)
  }
  const picture = () => {
    const file = inRoot('out', 'security', 'where-it-stopped.png')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, plan.screen.picture?.() ?? '')
    return file
  }
  async function until(look: () => boolean, otherwise: string, timeoutMs = 20_000): Promise<void> {
    const end = Date.now() + timeoutMs
    while (!look()) {
      if (Date.now() > end) throw new Error(`${otherwise}; see ${picture()}\n${said.slice(-2000)}`)
      await sleep(100)
    }
  }
  await until(() => windows().length > 0, 'no window')
  await until(() => coloursOf(plan.screen) > FEW_COLOURS, 'the first page was not painted')
  // Faster than any person: the first letters came before the field had its focus.
  await sleep(500)
  return {
    pid,
    until,
    async press(...keys) {
      for (const key of keys) {
        focus()
        xdotool('key', key)
        await sleep(60)
      }
    },
    async type(text) {
      focus()
      xdotool('type', '--delay', '8', text)
      await sleep(60)
    },
    titles: () => windows().map((id) => xdotool('getwindowname', id)),
    processes: () => processesOf(pid),
    output: () => said,
    async close() {
      const ended = new Promise((resolve) => child.once('close', resolve))
      const all = processesOf(pid)
      child.kill('SIGTERM')
      await Promise.race([ended, sleep(5_000)])
      for (const one of all) {
        // The same number with the same words: not somebody else's process by now.
        if (processesOf(one.pid)[0]?.command === one.command) process.kill(one.pid, 'SIGKILL')
      }
    },
  }
}

/** Letters have soft edges: a blank window has a handful of colours, one with words in it dozens. Not the menu's, above. */
const FEW_COLOURS = 30
function coloursOf({ pixels }: Screen): number {
  const rgb = pixels?.().rgb ?? Buffer.alloc(0)
  const seen = new Set<number>()
  for (let at = 3 * Math.floor(rgb.length / 12); at < rgb.length * 0.75; at += 3) seen.add(rgb.readUIntBE(at, 3))
  return seen.size
}
