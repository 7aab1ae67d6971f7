import type { Individual } from '../individual/individual'
import { holdsPersonalNumber } from '../individual/personal-number'
import type { ImportTarget } from './import'

type OpenCell = 'reference' | 'officerName' | 'officerAddress'
interface Leak {
  readonly target: ImportTarget
  readonly code: string
  readonly stops: boolean
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 2)

/**
 * What would say who somebody is in a column that is worked with under the code name: the person's own name as the list has
 * it, a personal number, or what looks like a name where a reference should stand (X2).
 */
export function findLeaks(
  open: Readonly<Record<OpenCell, string>>,
  person: Pick<Individual, 'givenName' | 'familyName'>,
): Leak[] {
  const leaks: Leak[] = []
  const [given, family] = [wordsOf(person.givenName), wordsOf(person.familyName)]
  for (const target of ['reference', 'officerName', 'officerAddress'] as const) {
    const cell = open[target]
    if (cell === '') continue
    if (holdsPersonalNumber(cell)) {
      leaks.push({
        target,
        stops: true,
        code: target === 'reference' ? 'referral/reference-is-personal-number' : 'import/number-in-open-column',
      })
      continue
    }
    const words = new Set(wordsOf(cell))
    const hasGiven = given.some((word) => words.has(word))
    const hasFamily = family.some((word) => words.has(word))
    // An officer may share a name with the person, and a street may be called as somebody is; a reference has no reason to.
    const isName = target === 'reference' ? hasGiven || hasFamily : hasGiven && hasFamily
    if (isName) leaks.push({ target, code: 'import/name-in-open-column', stops: true })
    else if (target === 'officerAddress' && hasFamily) leaks.push({ target, code: 'import/name-in-open-column', stops: false })
    else if (target === 'reference' && /^\p{Lu}\p{Ll}+,?\s+\p{Lu}\p{Ll}+$/u.test(cell))
      leaks.push({ target, code: 'import/looks-like-name', stops: false })
  }
  return leaks
}
