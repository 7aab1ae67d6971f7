import type { Gate, OpenWay } from '../../../shared/domain/step/step'
import type { Right } from '../../../shared/domain/user/right'

/** Where a shut gate is opened: a part of the matter's page, and who may do it there. */
export const MENDED_AT: Readonly<Record<Gate, { route: string; right: Right }>> = {
  confirmation: { route: 'papper', right: 'paper:make' },
  referralMeeting: { route: 'tider', right: 'matter:write' },
  summary: { route: 'sammanfattning', right: 'summary:write' },
  opinion: { route: 'formular', right: 'identity:write' },
  statements: { route: 'formular', right: 'identity:write' },
  criteria: { route: 'kriterier', right: 'matter:write' },
  tellingHeadings: { route: 'sammanfattning', right: 'summary:write' },
  questionsAnswered: { route: 'fragor', right: 'matter:write' },
  consent: { route: 'samtycken', right: 'consent:write' },
  recommendation: { route: 'resultat', right: 'matter:read' },
  decision: { route: 'resultat', right: 'decision:write' },
  admission: { route: 'resultat', right: 'matter:read' },
  refusal: { route: 'resultat', right: 'matter:read' },
  alternativesLetter: { route: 'papper', right: 'paper:make' },
  visit: { route: 'tider', right: 'matter:write' },
  measureConsent: { route: 'samtycken', right: 'consent:write' },
  enrolment: { route: 'insats', right: 'matter:write' },
  followUp: { route: 'uppfoljning', right: 'outcome:write' },
}

/** Gates that nobody opens by doing something more: the decision went the other way, and the way is not this matter's. */
const NOT_THIS_MATTER: readonly Gate[] = ['refusal', 'admission']

/**
 * Which of the ways stands first. It is the first one that goes on; an ending is first only where nothing else goes on and
 * it asks for no reason of its own.
 * @param goesOn whether something done in the program takes the matter further from here, so that ending it is not natural yet
 */
export function arrangeWays(ways: readonly OpenWay[], goesOn: boolean): { first: OpenWay | undefined; others: OpenWay[] } {
  const ours = ways.filter(({ missing }) => !missing.some((gate) => NOT_THIS_MATTER.includes(gate)))
  const onward = ours.find(({ phase, reason }) => phase !== 'ended' && !reason)
  const ending = ours.find(({ phase, reason }) => phase === 'ended' && !reason)
  const first = onward ?? (goesOn ? undefined : ending)
  return { first, others: ours.filter((way) => way !== first) }
}
