import { readdirSync } from 'node:fs'

/** A folder name for the next generation of files: one that was never used, so that a half-made one is never taken for whole. */
export function nextFolder(folder: string): string {
  const numbers = readdirSync(folder).map((name) => Number(/^g(\d{1,6})$/.exec(name)?.[1] ?? 0))
  return `g${Math.max(0, ...numbers) + 1}`
}
