import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Practice vaults are removed at lock; one that a power cut left behind is removed at the next start. */
export function removeOldPractice(prefix: string): void {
  const folder = dirname(prefix)
  try {
    for (const name of readdirSync(folder)) {
      if (name.startsWith(basename(prefix))) rmSync(join(folder, name), { recursive: true, force: true })
    }
  } catch {
    // Nothing there yet, or not ours to read: then there is nothing of ours to remove.
  }
}
