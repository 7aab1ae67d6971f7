import { spawn, spawnSync } from 'node:child_process'

export interface Outcome {
  readonly ok: boolean
  readonly code: number | null
  readonly out: string
}

/** Runs a command to its end and keeps what it said; never throws, a command that does not exist is simply not ok. */
export const tryCommand = (
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; timeoutMs?: number } = {},
): Outcome => {
  const ended = spawnSync(command, args, {
    encoding: 'utf8',
    env: options.env ?? process.env,
    timeout: options.timeoutMs ?? 600_000,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { ok: ended.status === 0, code: ended.status, out: `${ended.stdout ?? ''}${ended.stderr ?? ''}` }
}

/** Runs a command with its words going straight to the terminal. */
export const runCommand = (
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: options.env ?? process.env,
      cwd: options.cwd,
    })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })

export const hasCommand = (name: string): boolean => tryCommand('/bin/sh', ['-c', `command -v ${name}`]).ok
export const isRoot = (): boolean => process.getuid?.() === 0

/** One line to the person who runs the command. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
