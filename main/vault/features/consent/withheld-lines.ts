import { maskingIn } from '../../../../renderer/text/masking'
import type { Consent } from '../../../../shared/domain/consent/consent'
import { withheldFrom } from '../../../../shared/domain/consent/withheld'
import type { Organisation } from '../../../../shared/domain/organisation/organisation'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import type { Profile } from '../../../../shared/domain/profile/profile'
import type { IsoDate } from '../../../../shared/lib/dates'

/** "Dold för …" on a paper: what a matter's consents keep from the verksamheter of these parties, a line each. @see X3 */
export function withheldLines(
  consents: readonly Consent[],
  { parties, profile, day }: { parties: readonly Organisation[]; profile: Profile; day: IsoDate },
): string[] {
  const words = maskingIn[profile.language]
  return parties.flatMap(({ name: organisation, units }) =>
    units.flatMap(({ id, name: unit }) => {
      const kept = new Set(withheldFrom(consents, id, day))
      const kinds = profile.informationKinds.filter(({ key }) => kept.has(key)).map(({ label }) => label.toLocaleLowerCase('sv'))
      return kinds.length === 0 ? [] : [words.withheld(partyLabel({ organisation, unit }), kinds.join(', '))]
    }),
  )
}
