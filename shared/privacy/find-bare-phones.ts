import { isCalendarDate } from '../lib/dates'
import { type DigitChain, isCalledUp, isOfficial, mayBeJoined, type Stretch, signOf, stretchesFrom } from './digit-chains'
import { type Hit, hit } from './hit'

/**
 * Danish numbers that only their eight digits tell of: `31740612`, `3174 0612`, `31-74-06-12`. Most others of eight digits are something
 * else, so they are asked about in a text that is to leave and refuse nothing where a line is typed.
 */
export function findBarePhones(plain: string, chains: readonly DigitChain[]): Hit[] {
  const hits: Hit[] = []
  for (const chain of chains) {
    if (isOfficial(chain)) continue
    for (let first = 0; first < chain.groups.length; first += 1) {
      const lead = chain.groups[first]?.digits ?? ''
      if (lead < '2' || !([2, 4, 8].includes(lead.length) || mayBeJoined(chain, first))) continue
      for (const stretch of stretchesFrom(chain, first, 5)) {
        const count = groupsOf(stretch)
        const [start, end] = [stretch.groups[0]?.start ?? 0, stretch.groups[count - 1]?.end ?? 0]
        if (count === 0 || isPartOfMore(plain, start, end) || isAmount(plain, end)) continue
        if (count === 2 && !isCalledUp(chain) && isHours(plain, start, stretch)) continue
        hits.push(hit(start, end, 'phone', 'asked', 'phone/like'))
      }
    }
  }
  return hits
}

/** How many groups are the number: one of eight digits, two of four, four of two; 0 where it is none. */
function groupsOf({ groups, gaps }: Stretch): number {
  const [a = '', b = '', c = '', d = ''] = groups.slice(0, 4).map(({ digits }) => digits)
  if (!/^[2-9]/.test(a)) return 0
  if (a.length === 8) return isDay(a) ? 0 : 1
  const [, ab = '', bc = '', cd = ''] = gaps.slice(0, 4).map(signOf)
  if (!['', '-', '.'].includes(ab)) return 0
  if (a.length === 4 && b.length === 4) return ab === '.' || (isYear(a) && isYear(b)) ? 0 : 2
  return [a, b, c, d].every((pair) => pair.length === 2) && ab === bc && ab === cd ? 4 : 0
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits)

/** `20240412`, `12042024`. */
const isDay = (eight: string) =>
  (isYear(eight.slice(0, 4)) && isCalendarDate(`${eight.slice(0, 4)}-${eight.slice(4, 6)}-${eight.slice(6)}`)) ||
  (isYear(eight.slice(4)) && isCalendarDate(`${eight.slice(4)}-${eight.slice(2, 4)}-${eight.slice(0, 2)}`))

/** A letter or a sign without a space beside it: the number is a part of a reference. Four letters or more are a word run into it. */
function isPartOfMore(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 4), start)
  if (/\d[-./:]$|\p{L}-$|[#_=]$/u.test(before)) return true
  return (
    (/\p{L}$/u.test(before) && !/(?:\p{L}{4}|tlf|tel)$/u.test(before)) ||
    /^(?:[-/:_]\p{N}|[-_]?\p{L})/u.test(plain.slice(end, end + 2))
  )
}

const UNIT = /^(?:,\d|:-| ?(?:kr|kronor|kroner|sek|dkk|eur|euro|tkr|mkr|%|procent|st|€)(?!\p{L}))/u
const isAmount = (plain: string, end: number) => UNIT.test(plain.slice(end, end + 9))

/** "kl 2030-2200". */
function isHours(plain: string, start: number, { groups, gaps }: Stretch): boolean {
  if (!groups.slice(0, 2).every(({ digits }) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits))) return false
  return signOf(gaps[1]) === '-' || /(?<!\p{L})kl[. ]{1,2}$/u.test(plain.slice(Math.max(0, start - 5), start))
}
