import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { Attendee } from '../meeting/meeting'
import type { Organisation } from '../organisation/organisation'
import type { Option } from '../profile/option'
import type { GroupKind, Profile } from '../profile/profile'
import type { Representative } from './group'

/** Functions a representative can be given: the kind's required ones first, then what the profile proposes beside them. */
export function functionsOf(profile: Pick<Profile, 'functions'>, groupKind: Pick<GroupKind, 'requiredFunctions'>): Option[] {
  const { requiredFunctions } = groupKind
  return [
    ...requiredFunctions,
    ...profile.functions.filter(({ key }) => !requiredFunctions.some((required) => required.key === key)),
  ]
}

/**
 * Whether somebody can stand in the group's list as they are written.
 * @param known.others everybody else in the list
 * @throws DomainError `representative/ends-before-it-begins` `group/unknown-party` `representative/unknown-function`
 * `representative/unknown-substituted` `representative/in-future` `representative/overlap`
 * @see G12 G13
 */
export function requireSoundRepresentative(
  who: Omit<Representative, 'id'>,
  known: { parties: readonly Organisation[]; functions: readonly Option[]; others: readonly Representative[]; today: IsoDate },
): void {
  requireThat(who.validTo === null || who.validTo >= who.validFrom, 'representative/ends-before-it-begins')
  requireThat(
    known.parties.find(({ id }) => id === who.organisationId)?.units.some(({ id }) => id === who.unitId),
    'group/unknown-party',
  )
  requireThat(
    who.functionKey === null || known.functions.some(({ key }) => key === who.functionKey),
    'representative/unknown-function',
  )
  requireThat(
    who.substituteFor === null ||
      known.others.some(({ id, substituteFor }) => id === who.substituteFor && substituteFor === null),
    'representative/unknown-substituted',
  )
  for (const day of [who.appointedOn, who.informedOn]) requireThat(day === null || day <= known.today, 'representative/in-future')
  requireThat(!known.others.some((other) => isSamePlace(who, other) && overlaps(who, other)), 'representative/overlap')
}

/** The same person for the same verksamhet: their times may follow each other, never run beside each other. */
const isSamePlace = (one: Omit<Representative, 'id'>, other: Representative) =>
  one.unitId === other.unitId && nameKey(one.name) === nameKey(other.name)

const nameKey = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')

const overlaps = (one: Pick<Representative, 'validFrom' | 'validTo'>, other: Pick<Representative, 'validFrom' | 'validTo'>) =>
  (one.validTo === null || other.validFrom <= one.validTo) && (other.validTo === null || one.validFrom <= other.validTo)

export const isValidOn = (who: Pick<Representative, 'validFrom' | 'validTo'>, day: IsoDate): boolean =>
  who.validFrom <= day && (who.validTo === null || who.validTo >= day)

/** A required function with who fills it in the room; nobody, and it is named as missing. */
export interface FilledFunction {
  readonly key: string
  readonly label: string
  readonly by: readonly Attendee[]
}

/**
 * Presence per function (A09, A10): a representative, a substitute or a guest counts as the function they were noted with.
 * @see A09 A10
 */
export function presentFunctions(required: readonly Option[], attendees: readonly Attendee[]): FilledFunction[] {
  return required.map(({ key, label }) => ({
    key,
    label,
    by: attendees.filter(({ present, functionKey }) => present && functionKey === key),
  }))
}

/** Labels of the required functions that nobody in the room had. */
export const missingFunctions = (required: readonly Option[], attendees: readonly Attendee[]): string[] =>
  presentFunctions(required, attendees)
    .filter(({ by }) => by.length === 0)
    .map(({ label }) => label)
