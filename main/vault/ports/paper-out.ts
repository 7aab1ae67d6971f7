import { spawn } from 'node:child_process'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DomainError } from '../../../shared/lib/domain-error'

/**
 * The two ways a paper leaves the vault processes: a file where the person chose, or the printer. An adapter, no rules.
 */
const PRINT_LIMIT = 15_000

/** Whole or not at all: beside, flushed, renamed. @throws DomainError `paper/could-not-be-written` */
export async function writePaper(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.del`
  try {
    const file = await open(beside, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    // A folder cannot be opened for flushing on Windows, where the rename is flushed with the file.
    if (process.platform !== 'win32') await flushFolder(dirname(path))
  } catch {
    await rm(beside, { force: true })
    throw new DomainError('paper/could-not-be-written')
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Linux: `lp` takes the bytes on its input, so that no file of ours is left. @throws DomainError `paper/could-not-be-printed` */
export async function printPaper(bytes: Uint8Array): Promise<void> {
  if (process.platform === 'win32') throw new DomainError('paper/could-not-be-printed')
  await new Promise<void>((resolve, reject) => {
    const failed = () => reject(new DomainError('paper/could-not-be-printed'))
    // A title of our own: the queue shows it to others.
    const lp = spawn('lp', ['-t', 'Samrum', '-'], { stdio: ['pipe', 'ignore', 'ignore'], timeout: PRINT_LIMIT })
    lp.on('error', failed)
    lp.on('exit', (code) => (code === 0 ? resolve() : failed()))
    lp.stdin.on('error', failed)
    lp.stdin.end(bytes)
  })
}
