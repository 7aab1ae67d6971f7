import { mkdtempSync, rmSync } from 'node:fs'

/**
 * The folder of a practice: a fresh one each time, gone with the lock that ends it.
 * INVARIANT: while there is one, the processes are told of no other folder: what they do not know of they cannot reach.
 */
export interface Practice {
  folder(): string | null
  begin(): void
  /** The next lock does not end it: the same cases are opened again. */
  keepOnce(): void
  lockDone(leaving: boolean): void
}

export function makePractice(prefix: string): Practice {
  let folder: string | null = null
  let kept = false
  return {
    folder: () => folder,
    begin() {
      folder = mkdtempSync(prefix)
    },
    keepOnce() {
      kept = true
    },
    lockDone(leaving) {
      if (folder !== null && (!kept || leaving)) {
        rmSync(folder, { recursive: true, force: true })
        folder = null
      }
      kept = false
    },
  }
}

/** Where a set of processes works: in a practice nowhere but in its folder, and the demonstration's passphrase is not theirs. */
export function foldersFor(practice: string | null, real: { vaultFolder: string; localFolder: string; demo: boolean }) {
  if (practice !== null) return { vaultFolder: practice, localFolder: practice, practice: true, demo: false }
  return { ...real, practice: false }
}
