import { dayOf, type IsoInstant, type LocalTime } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { AgendaItem, HeldHow, MeetingState } from './meeting'

/** The instant of a local time; both are of the place where the meeting was held. */
const instantOf = (time: LocalTime): IsoInstant => new Date(`${time}:00`).toISOString() as IsoInstant

/**
 * When a meeting held on paper began and ended. One that is still to come by its plan is not written in under an earlier day, on
 * which other consents held; where it was held before its time its plan is changed first.
 * @throws DomainError `meeting/ended` `meeting/already-running` `paper-meeting/planned-ahead`
 * `paper-meeting/ends-before-it-begins` `paper-meeting/in-future`
 */
export function heldFromTo(
  { state, startsAt: planned }: { state: MeetingState; startsAt: LocalTime },
  { startsAt, endsAt }: { startsAt: LocalTime; endsAt: LocalTime },
  now: Date,
): { startedAt: IsoInstant; endedAt: IsoInstant } {
  requireThat(state === 'planned', state === 'ended' ? 'meeting/ended' : 'meeting/already-running')
  requireThat(planned.slice(0, 10) <= dayOf(now), 'paper-meeting/planned-ahead')
  requireThat(endsAt >= startsAt, 'paper-meeting/ends-before-it-begins')
  const endedAt = instantOf(endsAt)
  requireThat(endedAt <= now.toISOString(), 'paper-meeting/in-future')
  return { startedAt: instantOf(startsAt), endedAt }
}

/** What a meeting came to is written in afterwards only where it was held on paper. @throws DomainError `paper-meeting/not-on-paper` */
export function requireOnPaper({ state, heldHow }: { state: MeetingState; heldHow: HeldHow }): void {
  requireThat(state === 'ended' && heldHow === 'onPaper', 'paper-meeting/not-on-paper')
}

/** An item is entered once; one without a result may still have been put off. @throws DomainError `item/already-treated` */
export function requireEnterable(item: Pick<AgendaItem, 'state'>): void {
  requireThat(item.state === 'waiting' || item.state === 'adjourned', 'item/already-treated')
}
