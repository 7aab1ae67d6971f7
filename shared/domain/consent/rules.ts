import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { Organisation } from '../organisation/organisation'
import type { Profile } from '../profile/profile'
import type { Consent, ConsentTerms } from './consent'

/**
 * Whether a paper can be entered: it names parties of the matter's own group and kinds of information the profile knows,
 * and was signed before today is over.
 * @throws DomainError `consent/unknown-party` `consent/unknown-information-kind` `consent/given-in-future`
 * @see X3 G20
 */
export function requireSoundConsent(
  terms: ConsentTerms,
  known: { parties: readonly Organisation[]; informationKinds: Profile['informationKinds']; today: IsoDate },
): void {
  const units = new Map(known.parties.map(({ id, units: own }) => [id, new Set(own.map((unit) => unit.id))]))
  for (const party of terms.parties) {
    const own = units.get(party.organisationId)
    requireThat(own, 'consent/unknown-party')
    requireThat(
      (party.unitIds ?? []).every((unitId) => own.has(unitId)),
      'consent/unknown-party',
    )
  }
  const everyUnit = new Set([...units.values()].flatMap((own) => [...own]))
  const kinds = new Set(known.informationKinds.map(({ key }) => key))
  requireThat(
    terms.withheld.every(({ unitIds }) => (unitIds ?? []).every((unitId) => everyUnit.has(unitId))),
    'consent/unknown-party',
  )
  requireThat(
    [...terms.informationKinds, ...terms.withheld.map(({ informationKind }) => informationKind)].every((kind) => kinds.has(kind)),
    'consent/unknown-information-kind',
  )
  requireThat(terms.givenOn <= known.today, 'consent/given-in-future')
}

/**
 * Whether a consent can be withdrawn on a day.
 * @throws DomainError `consent/already-withdrawn` `consent/withdrawn-before-given` `consent/withdrawn-in-future`
 */
export function requireWithdrawable(consent: Consent, withdrawnOn: IsoDate, today: IsoDate): void {
  requireThat(consent.withdrawnOn === null, 'consent/already-withdrawn')
  requireThat(withdrawnOn >= consent.terms.givenOn, 'consent/withdrawn-before-given')
  requireThat(withdrawnOn <= today, 'consent/withdrawn-in-future')
}

/**
 * Whether the scope can be written anew on a completed paper: what it is a consent to never changes (X3), what is withdrawn
 * stays withdrawn, and something of it must be new.
 * @throws DomainError `consent/kind-cannot-change` `consent/already-withdrawn` `consent/nothing-new`
 * @see A38
 */
export function requireExtendable(consent: Consent, terms: ConsentTerms): void {
  requireThat(consent.withdrawnOn === null, 'consent/already-withdrawn')
  requireThat(terms.kind === consent.terms.kind, 'consent/kind-cannot-change')
  requireThat(JSON.stringify(terms) !== JSON.stringify(consent.terms), 'consent/nothing-new')
}

/**
 * Whether somebody can have been asked on a day if it still holds.
 * @throws DomainError `consent/already-withdrawn` `consent/not-until-further` `consent/asked-before-given` `consent/asked-in-future`
 * @see X3
 */
export function requireReaffirmable(consent: Consent, on: IsoDate, today: IsoDate): void {
  requireThat(consent.withdrawnOn === null, 'consent/already-withdrawn')
  requireThat(consent.terms.validTo === null, 'consent/not-until-further')
  requireThat(on >= (consent.reaffirmedOn ?? consent.terms.givenOn), 'consent/asked-before-given')
  requireThat(on <= today, 'consent/asked-in-future')
}

/**
 * Everybody and everything: a paper without limits is questioned when it is entered, though not refused. Nobody can have
 * understood what it leads to.
 * @see X3
 */
export function isTooGeneral(
  scope: { parties: ConsentTerms['parties']; informationKinds: readonly string[] },
  known: { parties: readonly Organisation[]; informationKinds: Profile['informationKinds'] },
): boolean {
  const namesAll = known.parties.every(({ id, units }) =>
    scope.parties.some(
      (party) =>
        party.organisationId === id && (party.unitIds === null || units.every((unit) => party.unitIds?.includes(unit.id))),
    ),
  )
  return namesAll && known.informationKinds.every(({ key }) => scope.informationKinds.includes(key))
}
