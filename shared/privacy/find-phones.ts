import { isCalendarDate } from '../lib/dates'
import { type DigitChain, isCalledUp, isOfficial, signOf } from './digit-chains'
import { type Hit, hit } from './hit'

/** Phone numbers as Swedes and Danes write them; a mobile number can be nothing else, the others are asked about. */
export function findPhones(chains: readonly DigitChain[]): Hit[] {
  const hits: Hit[] = []
  for (const chain of chains) {
    if (isOfficial(chain)) continue
    for (let first = 0; first < chain.groups.length; first += 1) {
      const found = abroad(chain, first) ?? national(chain, first) ?? danish(chain, first) ?? calledUp(chain, first)
      if (!found) continue
      hits.push(found.hit)
      first = found.last
    }
  }
  return hits
}

type Found = { hit: Hit; last: number }

const MOBILE = /^07[02369]\d{7}$/

/** Takes groups from `first` on while their digits fit; `undefined` when they never come to at least `min`. */
function take(chain: DigitChain, first: number, min: number, max: number, mayFollow: (gap: string, length: number) => boolean) {
  let digits = ''
  let taken: { digits: string; last: number } | undefined
  for (let at = first; at < chain.groups.length; at += 1) {
    const group = chain.groups[at]
    if (!group || (at > first && !mayFollow(chain.gaps[at] ?? '', group.digits.length))) break
    digits += group.digits
    if (digits.length > max) break
    if (digits.length >= min) taken = { digits, last: at }
  }
  return taken
}

const spanOf = (chain: DigitChain, first: number, last: number): [number, number] => [
  chain.groups[first]?.start ?? 0,
  chain.groups[last]?.end ?? 0,
]

const isPhoneGap = (gap: string) => ['', '-', '/', '(', ')', '()', '-(', ')-'].includes(signOf(gap))

/** `+46 (0)70 …`, `0046…`, `+45 …`, any `+` with 8 to 15 digits. */
function abroad(chain: DigitChain, first: number): Found | undefined {
  const lead = chain.groups[first]?.digits ?? ''
  const plus = signOf(chain.gaps[first]).endsWith('+')
  if (!plus && !/^004[567]/.test(lead)) return undefined
  const taken = take(chain, first, 8, 17, (gap) => isPhoneGap(gap) || signOf(gap) === '.')
  if (!taken) return undefined
  const [start, end] = spanOf(chain, first, taken.last)
  const near = /^(?:00)?4[56]/.test(taken.digits)
  return { hit: hit(plus ? start - 1 : start, end, 'phone', near ? 'certain' : 'asked', 'phone/abroad'), last: taken.last }
}

function national(chain: DigitChain, first: number): Found | undefined {
  const lead = chain.groups[first]?.digits ?? ''
  if (!/^0[1-9]/.test(lead) || (lead.length > 4 && lead.length < 8)) return undefined
  const mobile = /^07[02369]/.test(lead)
  const taken = take(
    chain,
    first,
    8,
    10,
    (gap, length) => length >= 2 && length <= 7 && (isPhoneGap(gap) || (mobile && signOf(gap) === '.')),
  )
  if (!taken || isDayOrHours(chain, first, taken.last)) return undefined
  const [start, end] = spanOf(chain, first, taken.last)
  const certain = MOBILE.test(taken.digits)
  return {
    hit: hit(start, end, 'phone', certain ? 'certain' : 'asked', certain ? 'phone/mobile' : 'phone/like'),
    last: taken.last,
  }
}

/** `05-04-2024` and `0800-1700` are no phone numbers. */
function isDayOrHours(chain: DigitChain, first: number, last: number): boolean {
  const groups = chain.groups.slice(first, last + 1).map((group) => group.digits)
  const [a = '', b = '', c = ''] = groups
  if (groups.length === 3 && a.length === 2 && b.length === 2 && c.length === 4) return isCalendarDate(`${c}-${b}-${a}`)
  return groups.length === 2 && isTime(a) && isTime(b)
}

const isTime = (digits: string) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)

/** Four pairs with a space between them. */
function danish(chain: DigitChain, first: number): Found | undefined {
  const pairs = chain.groups.slice(first, first + 4)
  if (pairs.length < 4 || !/^[2-9]/.test(pairs[0]?.digits ?? '') || pairs.some(({ digits }) => digits.length !== 2))
    return undefined
  if (chain.gaps.slice(first + 1, first + 4).some((gap) => gap !== ' ')) return undefined
  const [start, end] = spanOf(chain, first, first + 3)
  return { hit: hit(start, end, 'phone', 'asked', 'phone/like'), last: first + 3 }
}

/** Any five to ten digits straight after "tel", "mobil", "nås på". */
function calledUp(chain: DigitChain, first: number): Found | undefined {
  if (first > 0 || !isCalledUp(chain)) return undefined
  const taken = take(chain, 0, 5, 10, (gap, length) => length >= 2 && isPhoneGap(gap))
  if (!taken) return undefined
  const [start, end] = spanOf(chain, 0, taken.last)
  return { hit: hit(start, end, 'phone', 'asked', 'phone/like'), last: taken.last }
}
