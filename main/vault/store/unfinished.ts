import { join } from 'node:path'
import { exists } from './atomic-write'

/** The mark of a vault that is being made: until it is gone there is no vault. */
export const UNFINISHED = 'unfinished'
export const isUnfinished = (folder: string): boolean => exists(join(folder, UNFINISHED))
