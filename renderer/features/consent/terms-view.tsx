import type { ConsentTerms } from '../../../shared/domain/consent/consent'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { profileOf } from '../../../shared/profiles'
import { text } from '../../text/sv'
import { partiesInWords } from './consent-form'

const words = text.consent

/** What stands on a paper, in the group's words. */
export function TermsView({ terms, group }: { terms: ConsentTerms; group: GroupDetail }) {
  const { informationKinds } = profileOf(group.profileId)
  const labelOf = (key: string) => (informationKinds.find((kind) => kind.key === key)?.label ?? key).toLowerCase()
  const unitNames = (unitIds: readonly string[]) =>
    group.parties
      .flatMap(({ units }) => units)
      .filter(({ id }) => unitIds.includes(id))
      .map(({ name }) => name)
      .join(', ')
  return (
    <>
      <p>{words.period(terms.validFrom, terms.validTo)}</p>
      <p>{partiesInWords(terms, group.parties)}</p>
      <p className="s-quiet">{words.informationRow(terms.informationKinds.map(labelOf).join(', '))}</p>
      {terms.withheld.map((kept) => (
        <p key={`${kept.informationKind}:${kept.unitIds?.join() ?? ''}`} className="s-quiet">
          {kept.unitIds
            ? words.withheldRow(labelOf(kept.informationKind), unitNames(kept.unitIds))
            : words.withheldRowAll(labelOf(kept.informationKind))}
        </p>
      ))}
      <p className="s-quiet">{words.signedAndKept(terms.givenOn, terms.original)}</p>
    </>
  )
}
