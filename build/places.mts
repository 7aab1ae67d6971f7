import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const inRoot = (...parts: string[]): string => join(root, ...parts)
/** What may be thrown away at any time; lives under node_modules so that removing that removes everything. */
export const cacheFolder = inRoot('node_modules', '.cache', 'samrum')
