import { type DigitChain, digitsOf } from './digit-chains'
import { type Hit, hit } from './hit'
import { DIGITS_LOOKED_UP, type KnownIndex } from './known-index'

/** Personal number, phone and other numbers of the people, in every way of writing them; last four digits of a personal number. */
export function findOwnDigits(chains: readonly DigitChain[], index: KnownIndex): Hit[] {
  const hits: Hit[] = []
  for (const chain of chains) {
    const { digits, at } = digitsOf(chain)
    for (let from = 0; index.digits.size > 0 && from + DIGITS_LOOKED_UP <= digits.length; from += 1) {
      for (const known of index.digits.get(digits.slice(from, from + DIGITS_LOOKED_UP)) ?? []) {
        if (!digits.startsWith(known.digits, from)) continue
        const lead = leadOf(digits, from, known.rule)
        hits.push(hit(at(from - lead), at(from + known.digits.length - 1) + 1, known.kind, 'certain', known.rule))
      }
    }
    for (const group of chain.groups) {
      if (!index.lastFour.has(group.digits) || /^(?:19|20)/.test(group.digits)) continue
      hits.push(hit(group.start, group.end, 'personalNumber', 'asked', 'own/last-four'))
    }
  }
  return hits
}

/** How many digits before a known number belong to it: the century, the trunk zero, the country code. */
function leadOf(digits: string, from: number, rule: Hit['rule']): number {
  const before = digits.slice(Math.max(0, from - 5), from)
  const lead = rule === 'own/personal-number' ? /(?:18|19|20)$/ : /(?:(?:00)?4[56]0?|0)$/
  return lead.exec(before)?.[0].length ?? 0
}
