/** `quick_check` and the whole chain, after the vault is shown: in a worker thread with a connection of its own, or later in this one. */
import { Worker } from 'node:worker_threads'
import type { CompartmentName } from './compartment'
import { isSound, openKeyed } from './open-ritual'

export type LateVerdict = 'sound' | 'damaged' | 'stopped'
export interface CheckOrder {
  readonly path: string
  readonly key: Uint8Array
  readonly vaultId: string
  readonly name: CompartmentName
}

const A_LITTLE_LATER_MS = 1500

/** Checks a file through a connection of its own. */
export function checkFile({ path, key, vaultId, name }: CheckOrder): LateVerdict {
  const driver = openKeyed(path, key, 'as-it-is')
  try {
    return isSound(driver, vaultId, name) ? 'sound' : 'damaged'
  } finally {
    driver.close()
  }
}

export function beginLateCheck(asked: CheckOrder & { worker?: string | undefined; onDamage?: (() => void) | undefined }): {
  readonly verdict: Promise<LateVerdict>
  stop(): Promise<void>
} {
  const { worker, onDamage, ...order } = asked
  const running = worker === undefined ? inProcess(order) : inWorker(worker, order)
  const verdict = running.verdict.then((told) => {
    if (told === 'damaged') onDamage?.()
    return told
  })
  return { verdict, stop: running.stop }
}

function inProcess(order: CheckOrder) {
  let end: (told: LateVerdict) => void
  const verdict = new Promise<LateVerdict>((resolve) => {
    end = resolve
  })
  const timer = setTimeout(() => {
    try {
      end(checkFile(order))
    } catch {
      // Busy or out of memory is no finding; the next opening checks again.
      end('stopped')
    }
  }, A_LITTLE_LATER_MS)
  timer.unref()
  const stop = async () => {
    clearTimeout(timer)
    end('stopped')
  }
  return { verdict, stop }
}

function inWorker(file: string, order: CheckOrder) {
  const worker = new Worker(file, { workerData: order, env: {} })
  worker.unref()
  const verdict = new Promise<LateVerdict>((resolve) => {
    worker.once('message', (told) => resolve(told === 'sound' || told === 'damaged' ? told : 'stopped'))
    worker.once('error', () => resolve('stopped'))
    worker.once('exit', () => resolve('stopped'))
  })
  const stop = async () => {
    // Native code runs to its end; its connection must be gone before ours checkpoints.
    await worker.terminate()
  }
  return { verdict, stop }
}
