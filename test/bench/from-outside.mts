// A program started as at a desk, with no debugger: told by keys, seen on the screen.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LaunchPlan } from '../../build/runtime/launch-plan.mts'
import { descendantsOf } from '../../build/runtime/processes.mts'

export interface Outside {
  readonly pid: number
  end(): Promise<void>
}

export interface Subject {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly home: string
}

export function startOutside(plan: LaunchPlan, { args, env, home }: Subject): Outside {
  const child = spawn(plan.executable, [...args], {
    env: { ...plan.env, ...env, HOME: home },
    cwd: plan.scratch,
    stdio: 'ignore',
  })
  const pid = child.pid ?? 0
  return {
    pid,
    async end() {
      const gone = child.exitCode === null ? new Promise((resolve) => child.once('close', resolve)) : undefined
      const family = descendantsOf(pid)
      child.kill('SIGTERM')
      await Promise.race([gone, sleep(5_000)])
      for (const one of family) endIfStill(one.pid, home)
    },
  }
}

/** A number may have been given to somebody else since: only a process of this very home is ended. */
function endIfStill(pid: number, home: string): void {
  try {
    if (readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`HOME=${home}`)) process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone.
  }
}

export interface Keyboard {
  press(key: string): void
  close(): void
}

/** One xdotool for all keys, so that a key costs a line and not a process. */
export function openKeyboard(plan: LaunchPlan): Keyboard {
  const child: ChildProcess = spawn('xdotool', ['-'], {
    env: { ...process.env, DISPLAY: plan.screen.DISPLAY },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin?.on('error', () => {})
  return {
    press: (key) => void child.stdin?.write(`key --delay 0 ${key}\n`),
    close: () => void child.stdin?.end(),
  }
}
