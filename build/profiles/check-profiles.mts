// No profile that contradicts itself is built: each is loaded as the program loads it, and what it says against itself is listed.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from '../check-result.mts'
import { inRoot } from '../places.mts'

/** What a schema throws: every contradiction with its path. */
interface Contradictions {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}
const saysWhat = (error: unknown): error is Contradictions => error instanceof Error && 'issues' in error

/** Every `profile.ts` under a folder; a problem is `file: path: sentence`. */
export const checkProfiles = async (folder = inRoot('shared', 'profiles')): Promise<Finding> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|[\\/])profile\.ts$/.test(path))
  const problems: string[] = files.length === 0 ? [`${folder}: no profile.ts`] : []
  for (const path of files.sort()) {
    const file = join(folder, path)
    try {
      await import(pathToFileURL(file).href)
    } catch (error) {
      const name = relative(inRoot(), file)
      if (!saysWhat(error)) throw error
      problems.push(...error.issues.map((issue) => `${name}: ${issue.path.map(String).join('.')}: ${issue.message}`))
    }
  }
  return { name: 'Every profile agrees with itself', problems }
}
