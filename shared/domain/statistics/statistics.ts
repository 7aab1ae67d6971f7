import { daysBetween, type IsoDate } from '../../lib/dates'
import { departsFrom } from '../decision/rules'
import type { Sustainable } from '../outcome/outcome'
import type { Option } from '../profile/option'
import type { GroupKind, Profile } from '../profile/profile'

/** A line of the plain list: what is counted, how many, and the middle one of the days where it is a lead time. */
export interface StatisticsRow {
  key: string
  /** A word of the profile, where the row is one of a list. */
  label: string
  count: number
  medianDays: number | null
}

/** What happened to a group's referrals within a period; every event belongs to the one day it happened on. */
export interface StatisticsFacts {
  readonly advice: readonly { topic: string; answer: string; led: boolean }[]
  /** Referrals that came in, with the completions each has needed. */
  readonly referrals: readonly { completions: number }[]
  readonly confirmed: readonly { receivedOn: IsoDate; confirmedOn: IsoDate }[]
  /** Decisions that stand, with the completions asked for until then. */
  readonly decisions: readonly {
    receivedOn: IsoDate
    decidedOn: IsoDate
    verdict: 'admitted' | 'notAdmitted'
    recommendation: string
    completions: number
    /** The matter's first decision: the time to it is the lead time. */
    first: boolean
  }[]
  readonly recommendations: readonly string[]
  readonly outcomes: readonly string[]
  readonly adjourned: number
  /** Meetings by the day they are planned for: held or running, and still to come. */
  readonly meetings: { readonly held: number; readonly planned: number }
  /** Terms that begin within the period, so that two terms want as many meetings as their year (G27, X14). */
  readonly terms: number
  /** Matters that were treated, once for each meeting (G01). */
  readonly consultations: readonly {
    /** The matter's first one: counted by it, a matter belongs to one period. */
    first: boolean
    hasOutcome: boolean
    zeroPlaced: boolean
  }[]
  /** What the outcomes say beside who meets the individual (G16, G17, G18). */
  readonly hopes: readonly { domains: readonly string[]; sustainable: Sustainable | null }[]
  readonly visits: number
  readonly enrolments: number
  readonly ends: readonly string[]
}

/** From three on they are counted together. */
const MOST_COMPLETIONS = 3
const COMPLETIONS = ['0', '1', '2', '3'] as const
const SUSTAINABLE = ['yes', 'partly', 'no', 'later'] as const

/** The middle of the days; between the two middle ones where their number is even. Null of none. */
export function medianOf(days: readonly number[]): number | null {
  if (days.length === 0) return null
  const sorted = [...days].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below, above] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}

const count = (key: string, number: number, label = ''): StatisticsRow => ({ key, label, count: number, medianDays: null })

/** Consultations and what they came to (G01), and how many of the matters were nollplacerade (G08). */
function consultationRows({ consultations }: Pick<StatisticsFacts, 'consultations'>, asksZeroPlaced: boolean): StatisticsRow[] {
  const firsts = consultations.filter(({ first }) => first)
  return [
    count('consultations', consultations.length),
    count('consultations:outcome', consultations.filter(({ hasOutcome }) => hasOutcome).length),
    count('consultations:none', consultations.filter(({ hasOutcome }) => !hasOutcome).length),
    count('consulted', firsts.length),
    ...(asksZeroPlaced ? [count('consulted:zero-placed', firsts.filter(({ zeroPlaced }) => zeroPlaced).length)] : []),
  ]
}

/** What of a kind of group says which rows there are. */
export type CountedKind = Pick<
  GroupKind,
  | 'takesMatters'
  | 'meetingsPerTerm'
  | 'coordination'
  | 'recommendations'
  | 'outcomes'
  | 'decides'
  | 'deadlines'
  | 'requiresRecommendation'
>

const split = (completions: number): string => String(Math.min(completions, MOST_COMPLETIONS))

/**
 * Plain counts and lead times of one group, in the order they are read. A row whose list the profile does not have is left
 * out; one that nothing has happened to says 0. No row crosses another.
 * @see A01 A04 A30 A31 G01 G08 G16 G17 G18 G27 X14
 */
export function statisticsOf(
  facts: StatisticsFacts,
  groupKind: CountedKind,
  profile: Pick<Profile, 'adviceTopics' | 'adviceAnswers' | 'enrolmentEnds'>,
): StatisticsRow[] {
  const lead = (key: string, days: readonly number[]): StatisticsRow => ({
    key,
    label: '',
    count: days.length,
    medianDays: medianOf(days),
  })
  const each = (prefix: string, options: readonly Option[], found: readonly string[]): StatisticsRow[] =>
    options.map(({ key, label }) => count(`${prefix}:${key}`, found.filter((one) => one === key).length, label))

  const rows: StatisticsRow[] = []
  if (profile.adviceTopics.length > 0)
    rows.push(
      count('advice', facts.advice.length),
      ...each(
        'advice-topic',
        profile.adviceTopics,
        facts.advice.map(({ topic }) => topic),
      ),
      ...each(
        'advice-answer',
        profile.adviceAnswers,
        facts.advice.map(({ answer }) => answer),
      ),
      count('advice-led', facts.advice.filter(({ led }) => led).length),
    )
  if (groupKind.meetingsPerTerm > 0) {
    rows.push(count('meetings', facts.meetings.held), count('meetings:planned', facts.meetings.planned))
    if (facts.terms > 0) rows.push(count('meetings:wanted', facts.terms * groupKind.meetingsPerTerm))
  }
  if (!groupKind.takesMatters) return rows
  rows.push(count('referrals', facts.referrals.length))
  if (groupKind.deadlines.some(({ task }) => task === 'confirm'))
    rows.push(
      lead(
        'confirmation-lead',
        facts.confirmed.map(({ receivedOn, confirmedOn }) => daysBetween(receivedOn, confirmedOn)),
      ),
    )
  if (groupKind.requiresRecommendation)
    rows.push(
      count(
        'completions',
        facts.referrals.reduce((sum, { completions }) => sum + completions, 0),
      ),
      ...COMPLETIONS.map((number) =>
        count(`completions:${number}`, facts.referrals.filter(({ completions }) => split(completions) === number).length),
      ),
      count('recommendations', facts.recommendations.length),
      ...each('recommendation', groupKind.recommendations, facts.recommendations),
    )
  if (groupKind.outcomes.length > 0)
    rows.push(
      ...consultationRows(facts, groupKind.coordination !== null),
      count('outcomes', facts.outcomes.length),
      ...each('outcome', groupKind.outcomes, facts.outcomes),
    )
  if (groupKind.coordination) {
    const hoped = facts.hopes.flatMap(({ domains }) => domains)
    const judged = facts.hopes.flatMap(({ sustainable }) => (sustainable === null ? [] : [sustainable]))
    rows.push(
      count('outcome-domains', facts.hopes.filter(({ domains }) => domains.length > 0).length),
      ...each('outcome-domain', groupKind.coordination.domains, hoped),
      count('sustainable', judged.length),
      ...SUSTAINABLE.map((answer) => count(`sustainable:${answer}`, judged.filter((one) => one === answer).length)),
    )
  }
  rows.push(count('adjourned', facts.adjourned))
  if (!groupKind.decides) return rows

  const firsts = facts.decisions.filter(({ first }) => first)
  const days = firsts.map(({ receivedOn, decidedOn }) => daysBetween(receivedOn, decidedOn))
  const departed = facts.decisions.filter(({ verdict, recommendation }) => {
    const recommended = groupKind.recommendations.find(({ key }) => key === recommendation)
    return recommended !== undefined && departsFrom(verdict, recommended)
  })
  rows.push(
    count('decisions', facts.decisions.length),
    count('decisions:admitted', facts.decisions.filter(({ verdict }) => verdict === 'admitted').length),
    count('decisions:notAdmitted', facts.decisions.filter(({ verdict }) => verdict === 'notAdmitted').length),
    count('departures', departed.length),
    lead('decision-lead', days),
    ...COMPLETIONS.map((number) =>
      lead(
        `decision-lead:${number}`,
        firsts
          .filter(({ completions }) => split(completions) === number)
          .map(({ receivedOn, decidedOn }) => daysBetween(receivedOn, decidedOn)),
      ),
    ),
    count('visits', facts.visits),
    count('enrolments', facts.enrolments),
    count('enrolment-ends', facts.ends.length),
    ...each('enrolment-end', profile.enrolmentEnds, facts.ends),
  )
  return rows
}
