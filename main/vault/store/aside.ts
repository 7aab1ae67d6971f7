import { basename, join } from 'node:path'
import { exists, makeFolder, renamePatiently, syncFolder } from './atomic-write'

/** Moves what is no longer the vault into `aside/<instant>/`: damaged or replaced, but never deleted by the program. */
export function moveAside(folder: string, names: readonly string[], now: Date): void {
  const there = names.filter((name) => exists(join(folder, name)))
  if (there.length === 0) return
  const place = freshPlace(join(folder, 'aside', now.toISOString().replace(/[:.]/g, '-')))
  makeFolder(place)
  for (const name of there) renamePatiently(join(folder, name), join(place, basename(name)))
  syncFolder(place)
  syncFolder(folder)
}

function freshPlace(path: string): string {
  for (let number = 1; ; number++) {
    const place = number === 1 ? path : `${path}-${number}`
    if (!exists(place)) return place
  }
}
