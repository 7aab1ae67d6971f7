import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { Consent } from '../consent/consent'
import { coversUnit, standingOn } from '../consent/validity'
import { withheldFrom } from '../consent/withheld'
import type { Organisation } from '../organisation/organisation'
import type { Profile } from '../profile/profile'
import type { Disclosure } from './disclosure'

type Told = Omit<Disclosure, 'id'>

/**
 * Whether what was told can be written down as lawful: to a party of the group, not in the future, and on a ground that
 * held that day: a consent that covers the receiver and every kind, or a provision that is named.
 * @throws DomainError `disclosure/unknown-party` `disclosure/unknown-information-kind` `disclosure/in-future`
 * `disclosure/unknown-provision`, and those of `requireGround`
 * @see A39 X3 X11
 */
export function requireLawful(
  told: Told,
  known: { parties: readonly Organisation[]; profile: Profile; consents: readonly Consent[]; today: IsoDate },
): void {
  const party = known.parties.find(({ id }) => id === told.organisationId)
  requireThat(
    party?.units.some(({ id }) => id === told.unitId),
    'disclosure/unknown-party',
  )
  const kinds = new Set(known.profile.informationKinds.map(({ key }) => key))
  requireThat(
    told.informationKinds.every((kind) => kinds.has(kind)),
    'disclosure/unknown-information-kind',
  )
  requireThat(told.givenOn <= known.today, 'disclosure/in-future')
  const { basis } = told
  if (basis.kind === 'consent') requireGround(told, basis.consentId, known.consents)
  else
    requireThat(
      known.profile.provisions.some(({ key }) => key === basis.provision),
      'disclosure/unknown-provision',
    )
}

/**
 * Held against the paper that is named. What any paper in force keeps from the receiver is kept from them, whichever paper
 * is named: the individual has said so.
 * @throws DomainError `consent/unknown` `disclosure/wrong-consent` `disclosure/consent-not-in-force` `disclosure/not-covered`
 * `disclosure/kind-not-covered` `disclosure/withheld`
 */
function requireGround(told: Told, consentId: Consent['id'], consents: readonly Consent[]): void {
  const consent = consents.find(({ id }) => id === consentId)
  requireThat(consent, 'consent/unknown')
  // Follow-up in another system has a form and a receiver of its own: it opens nothing between the parties (X3).
  requireThat(consent.terms.kind !== 'followUpSystem', 'disclosure/wrong-consent')
  requireThat(standingOn(consent, told.givenOn) === 'valid', 'disclosure/consent-not-in-force')
  requireThat(coversUnit(consent, told), 'disclosure/not-covered')
  requireThat(
    told.informationKinds.every((kind) => consent.terms.informationKinds.includes(kind)),
    'disclosure/kind-not-covered',
  )
  const kept = withheldFrom(consents, told.unitId, told.givenOn)
  requireThat(!told.informationKinds.some((kind) => kept.includes(kind)), 'disclosure/withheld')
}
