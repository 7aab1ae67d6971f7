import { addDays, type IsoDate } from '../../lib/dates'
import type { Consent } from './consent'
import { askAgainOn, standingOn } from './validity'

/** How long before a consent ends it is brought up, and how long after it has ended. */
export const ENDS_WITHIN_DAYS = 30
export const ENDED_SINCE_DAYS = 14

/**
 * What somebody should think of about a matter's consents on a day: the one that ends soon or ended lately and that no other
 * paper of its kind goes on from, and the one that has held "tills vidare" for a year without anybody being reminded of it.
 * @param reminded consents that already are somebody's task
 * @see X3
 */
export function consentToThinkOf(
  consents: readonly Consent[],
  day: IsoDate,
  reminded: ReadonlySet<string> = new Set(),
): { why: 'ends' | 'ask'; on: IsoDate } | null {
  const soon = addDays(day, ENDS_WITHIN_DAYS)
  const lately = addDays(day, -ENDED_SINCE_DAYS)
  const lasts = (kind: Consent['terms']['kind'], beyond: IsoDate) =>
    consents.some(
      (other) => other.terms.kind === kind && other.withdrawnOn === null && standingOn(other, addDays(beyond, 1)) === 'valid',
    )
  const found: { why: 'ends' | 'ask'; on: IsoDate }[] = []
  for (const consent of consents) {
    const { validTo, kind } = consent.terms
    if (consent.withdrawnOn !== null) continue
    if (validTo !== null && validTo <= soon && validTo >= lately && !lasts(kind, validTo))
      found.push({ why: 'ends', on: validTo })
    const askOn = askAgainOn(consent)
    if (askOn !== null && askOn <= day && !reminded.has(consent.id)) found.push({ why: 'ask', on: askOn })
  }
  return found.sort((a, b) => a.on.localeCompare(b.on))[0] ?? null
}
