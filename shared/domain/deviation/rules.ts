import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { DeviationRoute } from '../profile/profile'
import type { DeviationState } from './deviation'

interface Days {
  readonly foundOn: IsoDate
  readonly reportedOn: IsoDate | null
  readonly feedbackOn: IsoDate | null
  readonly closedOn: IsoDate | null
}

/** Where a deviation stands: the last day that is written says it. @see G39 */
export function deviationStateOf({ reportedOn, feedbackOn, closedOn }: Omit<Days, 'foundOn'>): DeviationState {
  if (closedOn !== null) return 'closed'
  if (feedbackOn !== null) return 'feedback'
  return reportedOn !== null ? 'reported' : 'found'
}

const NEXT: Readonly<Record<DeviationState, DeviationState | null>> = {
  found: 'reported',
  reported: 'feedback',
  feedback: 'closed',
  closed: null,
}
/** The one state that follows; null after the last. */
export const nextDeviationState = (state: DeviationState): DeviationState | null => NEXT[state]

/**
 * One state after the other, on a day that is neither to come nor before what was there.
 * @throws DomainError `deviation/not-in-turn` `deviation/in-future` `deviation/before-the-last`
 * @see G39
 */
export function requireNextState(days: Days, step: { to: DeviationState; on: IsoDate; today: IsoDate }): void {
  requireThat(nextDeviationState(deviationStateOf(days)) === step.to, 'deviation/not-in-turn')
  requireThat(step.on <= step.today, 'deviation/in-future')
  const last = days.feedbackOn ?? days.reportedOn ?? days.foundOn
  requireThat(step.on >= last, 'deviation/before-the-last')
}

/** The routes that hold on a day: an address or a form that has changed is a new route with its own first day. @see X11 X12 */
export const routesOn = (routes: readonly DeviationRoute[], day: IsoDate): DeviationRoute[] =>
  routes.filter(({ from, to }) => from <= day && (to === null || day <= to))
