import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import { environmentFor } from './environment'

/** One utility process, from its beginning to the moment the system says that it is gone. */
export interface Child {
  readonly gone: Promise<void>
  tell(message: unknown, port?: MessagePortMain): void
  /** Ends it at once, and resolves when it is gone. What was to be closed has been closed by `finish`, or had its time. */
  end(): Promise<void>
}

export function startChild(
  file: string,
  serviceName: string,
  listener: { message(message: unknown): void; died(): void },
): Child {
  const process_: UtilityProcess = utilityProcess.fork(file, [], {
    serviceName,
    env: environmentFor(process.env, __TEST_HOOKS__),
    // A release build says nothing anywhere: what a process writes in its distress may carry typed text.
    stdio: __TEST_HOOKS__ ? 'inherit' : 'ignore',
  })
  let alive = true
  let ending = false
  const gone = new Promise<void>((resolve) => {
    process_.once('exit', () => {
      alive = false
      resolve()
      if (!ending) listener.died()
    })
  })
  process_.on('message', (message) => {
    if (alive) listener.message(message)
  })
  return {
    gone,
    tell(message, port) {
      if (alive) process_.postMessage(message, port ? [port] : [])
    },
    end() {
      if (alive && !ending) {
        ending = true
        const { pid } = process_
        killNow(pid)
        // Also where the number is not known yet: Electron ends it as soon as there is one.
        process_.kill()
      }
      return gone
    },
  }
}

function killNow(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone in the meantime, which is all that was wanted.
  }
}
