import type { MatterDetail } from '../../../shared/contract/matter'
import type { Recipient } from '../../../shared/domain/disclosure/disclosure'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import { profileOf } from '../../../shared/profiles'
import { text } from '../../text/sv'

const words = text.consent.received

/** Who has already received something: a withdrawal takes none of it back, and whoever withdraws is shown it (X3). */
export function ReceivedList({ received, matter }: { received: readonly Recipient[]; matter: MatterDetail }) {
  if (received.length === 0) return <p>{words.nobody}</p>
  return (
    <ul className="s-rows" aria-label={words.title}>
      {received.map((one) => (
        <li key={`${one.givenOn} ${one.how} ${one.unitId ?? ''} ${one.paperKind ?? ''} ${one.informationKinds.join()}`}>
          <div>
            <span className="s-nowrap">{one.givenOn}</span> <strong>{whoOf(one, matter)}</strong>{' '}
            <span className="s-quiet">{howOf(one, matter)}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function whoOf({ organisationId, unitId }: Recipient, { group }: MatterDetail): string {
  const party = group.parties.find(({ id }) => id === organisationId)
  if (!party) return words.own
  return partyLabel({ organisation: party.name, unit: party.units.find(({ id }) => id === unitId)?.name ?? party.name })
}

function howOf({ how, paperKind, informationKinds }: Recipient, { group }: MatterDetail): string {
  const { informationKinds: known } = profileOf(group.profileId)
  const kinds = informationKinds.map((key) => known.find((kind) => kind.key === key)?.label.toLowerCase() ?? key)
  const way = paperKind ? words.papers[paperKind] : words.how[how]
  return kinds.length > 0 ? `${way}: ${kinds.join(', ')}` : way
}
