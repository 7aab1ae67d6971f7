import { hasDanishCheckDigit, hasDanishDate, hasSwedishCheckDigit, hasSwedishDate } from '../domain/individual/personal-number'
import {
  type DigitChain,
  isNamedPersonal,
  isOfficial,
  mayBeJoined,
  type Stretch,
  signOf,
  stretchesFrom,
  takenOf,
} from './digit-chains'
import { type Hit, hit } from './hit'

/**
 * Personnummer, samordningsnummer and CPR in running text.
 * INVARIANT 1: without a real day nothing is found: an org.nr has 20 or more where the month would be.
 * INVARIANT 2: the check digit decides certainty; modulus 11 only raises it.
 * INVARIANT 3: what is only asked about hides nothing: the groups in it are tried again as the start of another number.
 */
export function findPersonalNumbers(plain: string, chains: readonly DigitChain[]): Hit[] {
  const hits: Hit[] = findInterim(plain)
  for (const chain of chains) {
    const cue = cueOf(chain)
    for (let first = 0; first < chain.groups.length; first += 1) {
      if (!mayStart(chain, first)) continue
      let next = first
      for (const stretch of stretchesFrom(chain, first, chain.groups[first]?.digits.length === 1 ? 13 : 7)) {
        for (const found of inStretch(stretch, cue)) {
          hits.push(found.hit)
          if (found.hit.certainty === 'certain') next = Math.max(next, first + found.taken - 1)
        }
      }
      first = next
    }
  }
  return hits
}

type Shape = 'whole' | 'standard' | 'dated' | 'spread'
type Cue = 'official' | 'personal' | 'cpr' | 'none'

function cueOf(chain: DigitChain): Cue {
  if (isOfficial(chain)) return 'official'
  if (!isNamedPersonal(chain)) return 'none'
  return chain.before.includes('cpr') ? 'cpr' : 'personal'
}

/** How the groups may be cut: `whole` needs no sign, `standard` is the usual way, `dated` has signs in the day, `spread` must pass its check digit. */
const SHAPES: Readonly<Record<string, Shape>> = {
  '10': 'whole',
  '12': 'whole',
  '6,4': 'standard',
  '8,4': 'standard',
  '2,6,4': 'standard',
  '2,2,2,4': 'dated',
  '4,2,2,4': 'dated',
  '2,2,4,4': 'dated',
  '4,4,4': 'spread',
  '4,6': 'spread',
  '4,2,4': 'spread',
  '2,2,2,2,2': 'spread',
  '2,2,2,2,2,2': 'spread',
  '8,2,2': 'spread',
  '6,2,2': 'spread',
  '1,1,1,1,1,1,1,1,1,1': 'spread',
  '1,1,1,1,1,1,1,1,1,1,1,1': 'spread',
}

/** What the cuts begin with, so that a number that cannot be one is left at once. */
const BEGINNINGS = new Set(
  Object.keys(SHAPES).flatMap((cut) => cut.split(',').map((_, at, lengths) => lengths.slice(0, at + 1).join(','))),
)

function mayStart(chain: DigitChain, first: number): boolean {
  const [before, length = 0, next] = [-1, 0, 1].map((place) => chain.groups[first + place]?.digits.length)
  // Digits one by one begin where their row does.
  if (length === 1 && before === 1 && !mayBeJoined(chain, first)) return false
  if (mayBeJoined(chain, first) || mayBeJoined(chain, first + 1)) return true
  if (length >= 10) return length === 10 || length === 12
  return next !== undefined && BEGINNINGS.has(`${length},${next}`)
}

function inStretch(stretch: Stretch, cue: Cue): { hit: Hit; taken: number }[] {
  const found: { hit: Hit; taken: number }[] = []
  const { groups, gaps } = stretch
  let digits = ''
  let cut = ''
  for (let last = 0; last < groups.length && digits.length < 12; last += 1) {
    const group = groups[last]
    if (!group || group.digits.length > 12) break
    digits += group.digits
    cut += `${last > 0 ? ',' : ''}${group.digits.length}`
    if (!BEGINNINGS.has(cut) || (cut === '1,1' && gaps[1]?.includes('\n'))) break
    const shape = SHAPES[cut]
    const judged = shape && judge({ digits, shape, cut, signs: gaps.slice(1, last + 1).map(signOf), cue })
    // "Dnr" before it takes the guess away and makes the certain one a question.
    if (!judged || (cue === 'official' && judged.certainty === 'asked')) continue
    const certainty = cue === 'official' ? 'asked' : judged.certainty
    found.push({
      hit: hit(groups[0]?.start ?? group.start, group.end, judged.kind, certainty, judged.rule),
      taken: takenOf(stretch, last),
    })
  }
  return found
}

interface Cut {
  readonly digits: string
  readonly shape: Shape
  readonly cut: string
  readonly signs: readonly string[]
  readonly cue: Cue
}
type Judged = Pick<Hit, 'kind' | 'certainty' | 'rule'>

const CHECKED: Judged = { kind: 'personalNumber', certainty: 'certain', rule: 'personal-number/checked' }
const LIKE: Judged = { kind: 'personalNumber', certainty: 'asked', rule: 'personal-number/like' }
const CPR_CHECKED: Judged = { kind: 'cpr', certainty: 'certain', rule: 'cpr/checked' }
const CPR_LIKE: Judged = { kind: 'cpr', certainty: 'asked', rule: 'cpr/like' }

const isMonth = (digits: string) => digits >= '01' && digits <= '12'

function judge(cut: Cut): Judged | undefined {
  // The month stands third and fourth of ten in both countries.
  if (!isMonth(cut.digits.slice(-8, -6)) && !isMonth(cut.digits.slice(2, 4))) return undefined
  const lastSign = cut.cut.endsWith(',4') ? (cut.signs.at(-1) ?? '') : ''
  const others = cut.cut.endsWith(',4') ? cut.signs.slice(0, -1) : cut.signs
  if (!['', '-', '+', '.', '/'].includes(lastSign) || !others.every((sign) => ['', '-', '/', '.'].includes(sign)))
    return undefined
  const swedish = judgeSwedish(cut, lastSign, others)
  if (swedish?.certainty === 'certain' && cut.cue !== 'cpr') return swedish
  const danish = lastSign === '+' ? undefined : judgeDanish(cut, lastSign, others)
  return danish && (danish.certainty === 'certain' || cut.cue === 'cpr') ? danish : (swedish ?? danish)
}

function judgeSwedish({ digits, shape, cue }: Cut, lastSign: string, others: readonly string[]): Judged | undefined {
  const ten = digits.slice(-10)
  if (!hasSwedishDate(ten, digits.slice(0, -10), lastSign === '+')) return undefined
  if (!hasSwedishCheckDigit(ten)) return mayBeAsked(shape, cue, lastSign, others) ? LIKE : undefined
  if (shape === 'whole' || shape === 'standard' || isNamed(cue)) return CHECKED
  // Four numbers in a row may also be a day with a time ("2024-04-12 10.30"): then only spaces or a sign before the last four.
  if (lastSign === '' && others.includes('.')) return undefined
  // A day is written with one sign: "09 08.15-1145" is the end of a day and an hour, or a number oddly cut.
  return lastSign === '' || new Set(others).size > 1 ? LIKE : CHECKED
}

const isNamed = (cue: Cue) => cue === 'personal' || cue === 'cpr'

/** Whether the form alone says enough, where no check digit bears it out. */
function mayBeAsked(shape: Shape, cue: Cue, lastSign: string, others: readonly string[]): boolean {
  if (lastSign === '.' || lastSign === '/') return isNamed(cue)
  if (shape === 'whole' || shape === 'standard') return true
  if (shape === 'spread') return isNamed(cue)
  // With signs in the day and only a space after it, four digits are a time or a year.
  return lastSign !== '' || others.every((sign) => sign === '') || isNamed(cue)
}

function judgeDanish({ digits, shape, cue }: Cut, lastSign: string, others: readonly string[]): Judged | undefined {
  const ten = digits.length === 12 ? digits.slice(0, 4) + digits.slice(6) : digits
  if (!hasDanishDate(ten)) return undefined
  // Twelve digits where the day comes first: the year is written out.
  if (digits.length === 12 && !/^(?:18|19|20)$/.test(digits.slice(4, 6))) return undefined
  const checked = hasDanishCheckDigit(ten)
  if (checked && shape === 'standard' && lastSign === '-') return CPR_CHECKED
  return checked || mayBeAsked(shape, cue, lastSign, others) ? CPR_LIKE : undefined
}

const INTERIM = /(?<!\d)(\d{8}|\d{6})( ?[-+] ?\n?|)(\p{L}{1,2}\d{2,3}|\d\p{L}{1,2}\d{1,2})(?![\p{L}\p{N}])/gu

/** Numbers that care and the tax authority give out while somebody has no other: a day and four signs with a letter among them. */
function findInterim(plain: string): Hit[] {
  const hits: Hit[] = []
  for (const match of plain.matchAll(INTERIM)) {
    const [whole, day = '', sign = '', last = ''] = match
    if (last.length !== 4 || (sign === '' && !/^\p{L}\d/u.test(last))) continue
    const ten = `${day.slice(-6)}0000`
    if (!hasSwedishDate(ten, day.slice(0, -6)) && !(day.length === 6 && hasDanishDate(ten))) continue
    hits.push(hit(match.index, match.index + whole.length, 'personalNumber', 'asked', 'personal-number/interim'))
  }
  return hits
}
