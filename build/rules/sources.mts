import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { inRoot } from '../places.mts'

/** Every file under the given folders of the checkout, as paths with forward slashes, sorted. */
export const listSources = (folders: readonly string[], from = inRoot()): string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(posix.join(from, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => posix.relative(from, posix.join(entry.parentPath, entry.name))),
    )
    .sort()
