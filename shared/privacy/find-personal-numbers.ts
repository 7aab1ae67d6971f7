import { hasDanishCheckDigit, hasDanishDate, hasSwedishCheckDigit, hasSwedishDate } from '../domain/individual/personal-number'
import { type DigitChain, isOfficial, signOf } from './digit-chains'
import { type Hit, hit } from './hit'

/**
 * Personnummer, samordningsnummer and CPR in running text.
 * INVARIANT 1: without a real day nothing is found: an org.nr has 20 or more where the month would be.
 * INVARIANT 2: the check digit decides certainty; modulus 11 only raises it.
 */
export function findPersonalNumbers(chains: readonly DigitChain[]): Hit[] {
  const hits: Hit[] = []
  for (const chain of chains) {
    const official = isOfficial(chain)
    for (let first = 0; first < chain.groups.length; first += 1) {
      const found = findAt(chain, first, official)
      if (!found) continue
      hits.push(found.hit)
      first = found.last
    }
  }
  return hits
}

/** How the groups may be cut: `whole` needs no sign, `standard` is the usual way, `spread` must pass its check digit. */
const SHAPES: Readonly<Record<string, 'whole' | 'standard' | 'spread'>> = {
  '10': 'whole',
  '12': 'whole',
  '6,4': 'standard',
  '8,4': 'standard',
  '2,6,4': 'standard',
  '2,2,2,4': 'spread',
  '4,2,2,4': 'spread',
  '4,4,4': 'spread',
  '2,2,2,2,2': 'spread',
  '8,2,2': 'spread',
  '6,2,2': 'spread',
}

function findAt(chain: DigitChain, first: number, official: boolean): { hit: Hit; last: number } | undefined {
  let digits = ''
  const cut: number[] = []
  for (let last = first; last < chain.groups.length && digits.length < 12; last += 1) {
    const group = chain.groups[last]
    if (!group) return undefined
    digits += group.digits
    cut.push(group.digits.length)
    const shape = SHAPES[cut.join(',')]
    if (!shape) continue
    const judged = judge(digits, shape, cut.join(','), chain.gaps.slice(first + 1, last + 1))
    // "Dnr" before it takes the guess away and makes the certain one a question.
    if (!judged || (official && judged.certainty === 'asked')) continue
    const start = chain.groups[first]?.start ?? group.start
    return { hit: hit(start, group.end, judged.kind, official ? 'asked' : judged.certainty, judged.rule), last }
  }
  return undefined
}

type Judged = Pick<Hit, 'kind' | 'certainty' | 'rule'>

const CHECKED: Judged = { kind: 'personalNumber', certainty: 'certain', rule: 'personal-number/checked' }
const LIKE: Judged = { kind: 'personalNumber', certainty: 'asked', rule: 'personal-number/like' }
const CPR_CHECKED: Judged = { kind: 'cpr', certainty: 'certain', rule: 'cpr/checked' }
const CPR_LIKE: Judged = { kind: 'cpr', certainty: 'asked', rule: 'cpr/like' }

function judge(digits: string, shape: 'whole' | 'standard' | 'spread', cut: string, gaps: readonly string[]): Judged | undefined {
  const signs = gaps.map(signOf)
  const lastSign = cut.endsWith(',4') ? (signs.at(-1) ?? '') : ''
  const others = cut.endsWith(',4') ? signs.slice(0, -1) : signs
  if (!['', '-', '+'].includes(lastSign) || !others.every((sign) => ['', '-', '/', '.'].includes(sign))) return undefined
  const swedish = judgeSwedish(digits, shape, lastSign, others)
  if (swedish?.certainty === 'certain') return swedish
  const danish = digits.length === 10 && lastSign !== '+' ? judgeDanish(digits, shape, lastSign) : undefined
  return danish?.certainty === 'certain' ? danish : (swedish ?? danish)
}

function judgeSwedish(digits: string, shape: string, lastSign: string, others: readonly string[]): Judged | undefined {
  const ten = digits.slice(-10)
  if (!hasSwedishDate(ten, digits.slice(0, -10), lastSign === '+')) return undefined
  const checked = hasSwedishCheckDigit(ten)
  if (shape !== 'spread') return checked ? CHECKED : LIKE
  // Four numbers in a row may also be a day with a time ("2024-04-12 10.30"): then only spaces or a sign before the last four.
  if (!checked || (lastSign === '' && others.includes('.'))) return undefined
  return lastSign === '' ? LIKE : CHECKED
}

function judgeDanish(digits: string, shape: string, lastSign: string): Judged | undefined {
  if (!hasDanishDate(digits)) return undefined
  const checked = hasDanishCheckDigit(digits)
  if (shape === 'standard') return checked && lastSign === '-' ? CPR_CHECKED : CPR_LIKE
  return checked ? CPR_LIKE : undefined
}
