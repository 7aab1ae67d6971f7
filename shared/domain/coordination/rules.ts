import { ageOn, type IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { Organisation } from '../organisation/organisation'
import type { Coordination } from '../profile/profile'
import type { CoordinationOf } from './coordination'

/** Ages a group asks about, both ends included; an end that is null is not asked about (G06). */
export interface AgeLimits {
  readonly from: number | null
  readonly to: number | null
}

/** Whether fewer organisations are named than the group asks for; a sentence, never a stop. @see G07 */
export const namesTooFew = (
  { organisationIds }: Pick<CoordinationOf, 'organisationIds'>,
  { leastParties }: Pick<Coordination, 'leastParties'>,
): boolean => new Set(organisationIds).size < leastParties

/**
 * The age on the day of referral where it lies outside the group's limits, else null. Only the year of birth is known, so the
 * person counts as having had their birthday.
 * @see G06
 */
export function ageOutside(birthYear: number | null, receivedOn: IsoDate, { from, to }: AgeLimits): number | null {
  if (birthYear === null) return null
  const age = ageOn(`${birthYear}-01-01` as IsoDate, receivedOn)
  return (from !== null && age < from) || (to !== null && age > to) ? age : null
}

/**
 * Whether it can be kept as it is written: reasons of the profile, organisations of the group, and a reason in words where
 * there are fewer organisations than asked for.
 * @throws DomainError `coordination/not-of-this-group` `coordination/unknown-reason` `coordination/unknown-party`
 * `coordination/few-parties` with `least`
 * @see G03 G04 G05 G07
 */
export function requireSoundCoordination(
  written: CoordinationOf,
  known: { coordination: Coordination | null; parties: readonly Organisation[] },
): void {
  const { coordination, parties } = known
  requireThat(coordination, 'coordination/not-of-this-group')
  const reasons = new Set(coordination.reasons.map(({ key }) => key))
  requireThat(
    written.reasons.every((key) => reasons.has(key)),
    'coordination/unknown-reason',
  )
  requireThat(
    written.organisationIds.every((id) => parties.some((party) => party.id === id)),
    'coordination/unknown-party',
  )
  requireThat(!namesTooFew(written, coordination) || written.fewReason !== '', 'coordination/few-parties', {
    least: coordination.leastParties,
  })
}
