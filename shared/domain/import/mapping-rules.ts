import { type ImportMapping, type ImportTarget, identityTargets, sharedTargets } from './import'

/** Why a list cannot be held against anything as its columns are said to be; undefined when it can. */
export function mappingProblem(mapping: ImportMapping, columns: number): string | undefined {
  if (mapping.length !== columns) return 'import/other-columns'
  const once = mapping.filter((target) => !sharedTargets.has(target))
  if (new Set(once).size !== once.length) return 'import/target-twice'
  if (!mapping.includes('receivedOn')) return 'import/date-unmapped'
  return undefined
}

/** Where the cells of a column go; `nowhere` for one that is not taken. */
export const compartmentOf = (target: ImportTarget): 'identity' | 'unreleased' | 'cases' | 'nowhere' =>
  target === 'ignore' ? 'nowhere' : target === 'text' ? 'unreleased' : identityTargets.has(target) ? 'identity' : 'cases'
