import type { IsoDate, IsoInstant, LocalTime } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { MeetingState } from '../meeting/meeting'
import type { Dilemma } from './dilemma'

/** A strategic meeting, as far as telling of dilemmas goes. */
export interface TellingMeeting<Id = string> {
  readonly id: Id
  readonly startsAt: LocalTime
  readonly state: MeetingState
  readonly endedAt: IsoInstant | null
  /** False of a meeting that is over and never came to its dilemmas: they are told at the next one. */
  readonly toldDilemmas: boolean
}

/**
 * The meeting at which a dilemma that was solved locally is told: the first one that was not over when it was solved and did
 * come to its dilemmas, or still may. Undefined until one is planned.
 * @param today a meeting planned for an earlier day is not waited for
 * @see G53
 */
export function meetingThatTells<Meeting extends TellingMeeting>(
  { state, settledOn, settledAt }: Pick<Dilemma, 'state' | 'settledOn' | 'settledAt'>,
  meetings: readonly Meeting[],
  today: IsoDate,
): Meeting | undefined {
  if (state !== 'solvedLocally' || settledOn === null || settledAt === null) return undefined
  const canTell = (meeting: Meeting) => {
    if (meeting.state === 'running') return true
    // One that was planned and never held tells nothing.
    if (meeting.state === 'planned') return dayOf(meeting) >= today
    return meeting.toldDilemmas && dayOf(meeting) >= settledOn && meeting.endedAt !== null && meeting.endedAt >= settledAt
  }
  return meetings
    .filter(canTell)
    .reduce<Meeting | undefined>((first, one) => (first && first.startsAt <= one.startsAt ? first : one), undefined)
}

const dayOf = ({ startsAt }: { startsAt: LocalTime }) => startsAt.slice(0, 10)

/** @throws DomainError `dilemma/settled-in-future` `dilemma/settled-before-raised` `dilemma/already-settled` */
export function requireSettleable({ state, raisedOn }: Pick<Dilemma, 'state' | 'raisedOn'>, on: IsoDate, today: IsoDate): void {
  requireThat(state === 'open', 'dilemma/already-settled')
  requireThat(on <= today, 'dilemma/settled-in-future')
  requireThat(on >= raisedOn, 'dilemma/settled-before-raised')
}

const RANK = { open: 0, solvedLocally: 1, answered: 2 } as const

/** Those that wait on top, the oldest first; then what is settled, the latest first. */
export const dilemmasInOrder = <One extends Pick<Dilemma, 'state' | 'raisedOn' | 'settledOn'>>(dilemmas: readonly One[]): One[] =>
  [...dilemmas].sort((a, b) => {
    const waits = Number(a.state !== 'open') - Number(b.state !== 'open')
    if (waits !== 0) return waits
    if (a.state === 'open') return a.raisedOn.localeCompare(b.raisedOn)
    return (b.settledOn ?? '').localeCompare(a.settledOn ?? '') || RANK[a.state] - RANK[b.state]
  })
