import { hasDanishDate, hasSwedishDate } from '../domain/individual/personal-number'
import { isCalendarDate } from '../lib/dates'
import {
  type DigitChain,
  isCalledUp,
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
 * Phone numbers as Swedes and Danes write them; a mobile number and one with its country can be nothing else, the others are asked about.
 * INVARIANT: what is only asked about hides nothing: the groups in it are tried again as the start of another number.
 */
export function findPhones(plain: string, chains: readonly DigitChain[]): Hit[] {
  const hits: Hit[] = []
  for (const chain of chains) {
    const official = isOfficial(chain)
    const personal = isNamedPersonal(chain)
    for (let first = 0; first < chain.groups.length; first += 1) {
      if (!mayStart(chain, first)) continue
      let next = first
      for (const stretch of stretchesFrom(chain, first)) {
        const found = phoneIn(chain, first, stretch)
        if (!found || (official && found.hit.certainty === 'asked') || (personal && first === 0 && found.taken === 1)) continue
        const start = withBracket(plain, found.hit)
        hits.push({ ...found.hit, start, ...(official && first === 0 && { certainty: 'asked' as const }) })
        if (found.hit.certainty === 'certain') next = Math.max(next, first + found.taken - 1)
      }
      first = next
    }
  }
  return hits
}

function mayStart(chain: DigitChain, first: number): boolean {
  const lead = chain.groups[first]?.digits ?? ''
  if (first === 0 || lead.startsWith('0') || lead.startsWith('46') || chain.gaps[first]?.includes('+')) return true
  return lead >= '2' && (lead.length === 2 || (lead.length === 1 && mayBeJoined(chain, first)))
}

type Found = { hit: Hit; taken: number }

/** "(0370) 12 34 56": the bracket that is closed in the number belongs to it. */
const withBracket = (plain: string, { start, end }: Hit) =>
  plain[start - 1] === '(' && plain.slice(start, end).includes(')') ? start - 1 : start

const phoneIn = (chain: DigitChain, first: number, stretch: Stretch): Found | undefined =>
  abroad(stretch, hangsOn(chain, first)) ??
  (hangsOn(chain, first) || isDay(stretch) || isPersonal(stretch) ? undefined : atHome(stretch)) ??
  pairs(stretch) ??
  (first === 0 && isCalledUp(chain) ? calledUp(stretch) : undefined)

/** Hours with points are hours; without, ten digits of a mobile number are one. */
function atHome(stretch: Stretch): Found | undefined {
  if (!isHours(stretch)) return mobile(stretch) ?? national(stretch)
  return stretch.gaps.slice(1, 4).includes('.') ? undefined : mobile(stretch)
}

interface Limits {
  readonly least: number
  readonly most: number
  readonly gap: (sign: string, length: number) => boolean
}

/** Takes groups while their digits fit; `undefined` when they never come to at least `least`. */
function take({ groups, gaps }: Stretch, { least, most, gap }: Limits): { digits: string; last: number } | undefined {
  let digits = ''
  let taken: { digits: string; last: number } | undefined
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at]
    if (!group || (at > 0 && !gap(signOf(gaps[at]), group.digits.length))) break
    if (digits.length + group.digits.length > most) break
    digits += group.digits
    if (digits.length >= least) taken = { digits, last: at }
  }
  return taken
}

const PHONE_SIGNS = new Set(['', '-', '/', '(', ')', '()', '-(', ')-', '/(', ')/'])

function foundIn(stretch: Stretch, last: number, certainty: Hit['certainty'], rule: Hit['rule'], lead = 0): Found {
  const start = (stretch.groups[0]?.start ?? 0) - lead
  return { hit: hit(start, stretch.groups[last]?.end ?? start, 'phone', certainty, rule), taken: takenOf(stretch, last) }
}

/** `+46 (0)70 …`, `0046…`, `00 46 …`, `+45 …`, `46701740612`, any `+` with 8 to 15 digits. */
function abroad(stretch: Stretch, hangs: boolean): Found | undefined {
  const sign = stretch.gaps[0] ?? ''
  const plus = /\+ ?\(?$/.test(sign) ? sign.length - sign.lastIndexOf('+') : 0
  const lead = stretch.groups.slice(0, 3).reduce((digits, group) => digits + group.digits, '')
  const bare = plus === 0 && /^46[ -]?7[02369]\d/.test(lead)
  if (plus === 0 && (hangs || (!/^00[1-9]/.test(lead) && !bare))) return undefined
  const gap = (between: string) => PHONE_SIGNS.has(between) || between === '.'
  const taken = take(stretch, { least: 8, most: mostAbroad(lead.slice(0, 5)), gap })
  if (!taken || (bare && taken.digits.length < 11)) return undefined
  const near = plus > 0 || !bare ? /^(?:00)?4[56]/.test(taken.digits) : false
  return foundIn(stretch, taken.last, near ? 'certain' : 'asked', 'phone/abroad', plus)
}

/** As many digits as a number of that country has, so that the next number of a table is not taken with it. */
function mostAbroad(lead: string): number {
  const prefix = lead.startsWith('00') ? 2 : 0
  const country = lead.slice(prefix)
  if (country.startsWith('460')) return prefix + 12
  if (country.startsWith('46')) return prefix + 11
  return prefix + (country.startsWith('45') ? 10 : 15)
}

const MOBILE = /^07[02369]\d{7}$/

function mobile(stretch: Stretch): Found | undefined {
  const [a, b] = stretch.groups
  if (!((a?.digits ?? '') + (b?.digits ?? '')).startsWith('07')) return undefined
  const taken = take(stretch, { least: 10, most: 10, gap: (sign) => PHONE_SIGNS.has(sign) || sign === '.' })
  return taken && MOBILE.test(taken.digits) ? foundIn(stretch, taken.last, 'certain', 'phone/mobile') : undefined
}

function national(stretch: Stretch): Found | undefined {
  const lead = stretch.groups[0]?.digits ?? ''
  if (!/^0[1-9]/.test(lead)) return undefined
  const isDotted = signOf(stretch.gaps[1]) === '.' || signOf(stretch.gaps[2]) === '.'
  const taken = take(stretch, {
    least: lead.length > 4 && lead.length < 8 ? 9 : 8,
    most: 10,
    gap: (sign, length) => length <= 8 && (length > 1 || sign === '') && (PHONE_SIGNS.has(sign) || (isDotted && sign === '.')),
  })
  if (!taken) return undefined
  if (isDotted && isInPoints(stretch, taken.last)) return undefined
  return foundIn(stretch, taken.last, 'asked', 'phone/like')
}

/** Pairs with points are a time or a day, but for "08.12 34 56 78" and "08.12.34.56.78". */
function isInPoints({ groups, gaps }: Stretch, last: number): boolean {
  if (groups.slice(0, last + 1).some(({ digits }) => digits.length !== 2)) return false
  const [first, ...others] = gaps.slice(1, last + 1).map(signOf)
  return first !== '.' || !(others.every((sign) => sign === '') || (last >= 4 && others.every((sign) => sign === '.')))
}

const YEAR = /^(?:19|20)\d\d$/

/** The day or the month of a date, or the later part of a long number: nothing starts there. */
function hangsOn({ groups, gaps }: DigitChain, first: number): boolean {
  const [before, gap, lead] = [groups[first - 1]?.digits, gaps[first] ?? '', groups[first]?.digits ?? '']
  if (before === undefined || !/^[-./]$/.test(gap)) return false
  if (YEAR.test(before)) return true
  return (lead.length <= 2 || before.length >= 5) && (gap !== '/' || before.length <= 2)
}

/** `05-04-2024` is no phone number. */
function isDay({ groups }: Stretch): boolean {
  const [a = '', b = '', c = ''] = groups.slice(0, 3).map(({ digits }) => digits)
  return a.length === 2 && b.length === 2 && c.length === 4 && isCalendarDate(`${c}-${b}-${a}`)
}

/** `0800-1700`, `08.00-12.00` and `08-12 13-17` are no phone numbers. */
function isHours({ groups, gaps }: Stretch): boolean {
  const [a = '', b = '', c = '', d = ''] = groups.slice(0, 4).map(({ digits }) => digits)
  const [, ab = '', bc = '', cd = ''] = gaps.slice(0, 4).map(signOf)
  if (isTime(a) && isTime(b) && (c === '' || c.length < 4)) return ab === '-' || c === ''
  const written = `${a}${ab || ' '}${b}${bc || ' '}${c}${d && (cd || ' ')}${d}`
  if (written.includes('.') && DOTTED_HOURS.test(written)) return true
  return ab === '-' && bc === '' && cd === '-' && [a, b, c, d].every((hour) => hour.length === 2 && Number(hour) <= 24)
}

/** "08.00-12.00", "0815-11.15", "07.30 12.00". */
const DOTTED_HOURS = /^(?:[01]\d|2[0-3])(?:\.[0-5]\d[- ](?:[01]\d|2[0-3])\.?|[0-5]\d-(?:[01]\d|2[0-3])\.)[0-5]\d$/

/** Six digits that are a day and four more: written so it is a personal number, whatever it begins with. */
function isPersonal({ groups }: Stretch): boolean {
  const [day = '', last = ''] = groups.slice(0, 2).map(({ digits }) => digits)
  return day.length === 6 && last.length === 4 && (hasSwedishDate(day + last) || hasDanishDate(day + last))
}

const isTime = (digits: string) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)

/** Danish: four pairs with a space between them. */
function pairs(stretch: Stretch): Found | undefined {
  const four = stretch.groups.slice(0, 4)
  if (four.length < 4 || !/^[2-9]/.test(four[0]?.digits ?? '') || four.some(({ digits }) => digits.length !== 2)) return undefined
  if (stretch.gaps.slice(1, 4).some((gap) => !/^ ?\n? ?$/.test(gap))) return undefined
  return foundIn(stretch, 3, 'asked', 'phone/like')
}

/** Any five to ten digits straight after "tel", "mobil", "nås på". */
function calledUp(stretch: Stretch): Found | undefined {
  const taken = take(stretch, {
    least: 5,
    most: 10,
    gap: (sign, length) => length >= 2 && (PHONE_SIGNS.has(sign) || sign === '.'),
  })
  return taken && foundIn(stretch, taken.last, 'asked', 'phone/like')
}
