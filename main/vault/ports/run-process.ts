import { inspect } from 'node:util'
import type { World } from '../store/compartment'
import type { ToProcess } from './control'
import { watchEventLoop } from './event-loop-delay'
import type { ServerPort } from './port'
import type { Start, Tell } from './start'
import { realWorld } from './world'

type Composed = { take(message: ToProcess, ports: readonly ServerPort[]): Promise<void> }
type OnUnexpected = { onUnexpected?: (name: string, error: unknown) => void }

/**
 * Runs a vault process behind `process.parentPort`: composes it at `start`, hands it every later message in order.
 * SECURITY: an error's message or stack may carry a typed text; a release build prints neither, anywhere.
 */
export function runProcess(compose: (start: Start, tell: Tell, world: World, onUnexpected: OnUnexpected) => Composed): void {
  const { parentPort } = process
  const say = (name: string, error: unknown) => {
    if (__TEST_HOOKS__) process.stderr.write(`unexpected in ${name}: ${inspect(error)}\n`)
  }
  process.on('uncaughtException', (error) => {
    say('process', error)
    // What is half done is what SQLite's journal and the pending marks are for; going on would be guessing.
    process.exit(70)
  })
  process.on('unhandledRejection', (error) => {
    say('process', error)
    process.exit(70)
  })

  const watch = __TEST_HOOKS__ ? watchEventLoop() : undefined
  let composed: Composed | undefined
  parentPort.on('message', ({ data, ports }) => {
    const message = data as ToProcess
    watch?.(message)
    if (message.kind === 'start') {
      composed ??= compose(
        message,
        (said) => parentPort.postMessage(said),
        realWorld(),
        __TEST_HOOKS__ ? { onUnexpected: say } : {},
      )
      return
    }
    composed?.take(message, ports).catch((error: unknown) => say(message.kind, error))
  })
}
