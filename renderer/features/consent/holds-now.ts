import type { Consent } from '../../../shared/domain/consent/consent'
import { askAgainOn, consentsInForce, standingOn } from '../../../shared/domain/consent/validity'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import type { ConsentKind, GroupKind } from '../../../shared/domain/profile/profile'
import type { IsoDate } from '../../../shared/lib/dates'
import { consentText as words } from '../../text/sv/consent'
import { partiesInWords } from './consent-form'

/** Which kinds the group's door and chain ask for: to be opened in a meeting, and to begin a measure. Never one for the other. */
export function kindsAskedFor(groupKind: Pick<GroupKind, 'requiresConsent' | 'chain'>): ConsentKind[] {
  const measure = groupKind.chain.ways.some(({ gates }) => gates.includes('measureConsent'))
  return [...(groupKind.requiresConsent ? [groupKind.requiresConsent] : []), ...(measure ? (['measure'] as const) : [])]
}

/** How a kind stands today, in one sentence: for whom it holds, or why it does not. */
export function holdsNow(kind: ConsentKind, consents: readonly Consent[], parties: readonly Organisation[], today: IsoDate) {
  const papers = consents.filter(({ terms }) => terms.kind === kind)
  const inForce = consentsInForce(papers, kind, today)
  if (inForce.length === 0) return { holds: false, sentence: words.now.not(words.kinds[kind], whyNot(papers, today)) }
  const who = inForce.map(({ terms }) => partiesInWords(terms, parties)).join('; ')
  const ends = inForce.map(({ terms }) => terms.validTo)
  // Several papers end on their own days: those stand at each of them.
  const until = ends.every((end) => end === ends[0]) ? words.now.until(ends[0] ?? null) : ''
  return { holds: true, sentence: words.now.holds(words.kinds[kind], inForce.length, who, until) }
}

function whyNot(papers: readonly Consent[], today: IsoDate): keyof typeof words.now.why {
  const standings = papers.map((paper) => standingOn(paper, today))
  return (['notYet', 'withdrawn', 'ended'] as const).find((standing) => standings.includes(standing)) ?? 'missing'
}

/** "Tills vidare" that nobody has been asked about for a year. */
export function asksAgain(consent: Consent, today: IsoDate): { on: IsoDate; late: boolean } | null {
  const on = askAgainOn(consent)
  return on === null ? null : { on, late: on <= today }
}
