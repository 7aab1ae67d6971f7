// Folders outside the checkout for one run each: gone when the run ends, however it ends.
// INVARIANT 1: only a folder whose owner no longer runs is swept.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'samrum-run-'

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A run that was killed could not clean up after itself: the next one does. */
const sweep = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name)
    const owner = join(folder, 'owner')
    if (!name.startsWith(prefix) || !existsSync(owner) || statSync(owner).uid !== process.getuid?.()) continue
    if (!existsSync(join('/proc', readFileSync(owner, 'utf8')))) remove(folder)
  }
}

export interface Scratch {
  /** Anybody may read it, we may write. */
  readonly folder: string
  close(): void
}

/** Makes a folder that goes when `close` is called, when this process ends, or when the next run finds it orphaned. */
export const makeScratch = (beforeClose: () => void): Scratch => {
  sweep()
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)))
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'owner'), String(process.pid))
  mkdirSync(join(folder, 'user'))
  let open = true
  const close = (): void => {
    if (!open) return
    open = false
    process.off('exit', close)
    beforeClose()
    remove(folder)
  }
  process.on('exit', close)
  return { folder, close }
}

/** Lets an interrupted command end as an ended one does, so that what waits for its end is done. */
export const endOnSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
}
