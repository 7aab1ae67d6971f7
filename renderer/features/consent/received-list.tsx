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
      {occasionsOf(received, matter).map(({ day, how, who }) => (
        <li key={`${day} ${how}`}>
          <div>
            <span className="s-nowrap">{day}</span>, {how}: <strong>{who.join('; ')}</strong>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Those who heard the same, the same day and in the same way, in one row. */
export function occasionsOf(received: readonly Recipient[], matter: Pick<MatterDetail, 'group'>) {
  const occasions = new Map<string, { day: string; how: string; who: string[] }>()
  for (const one of received) {
    const occasion = { day: one.givenOn, how: howOf(one, matter), who: [] as string[] }
    const key = `${occasion.day} ${occasion.how}`
    const there = occasions.get(key) ?? occasion
    occasions.set(key, there)
    const who = whoOf(one, matter)
    if (!there.who.includes(who)) there.who.push(who)
  }
  return [...occasions.values()].map((occasion) => ({
    ...occasion,
    who: occasion.who.sort((one, other) => one.localeCompare(other, 'sv')),
  }))
}

function whoOf({ organisationId, unitId }: Recipient, { group }: Pick<MatterDetail, 'group'>): string {
  const party = group.parties.find(({ id }) => id === organisationId)
  if (!party) return words.own
  return partyLabel({ organisation: party.name, unit: party.units.find(({ id }) => id === unitId)?.name ?? party.name })
}

function howOf({ how, paperKind, informationKinds }: Recipient, { group }: Pick<MatterDetail, 'group'>): string {
  const { informationKinds: known } = profileOf(group.profileId)
  const kinds = informationKinds.map((key) => known.find((kind) => kind.key === key)?.label.toLowerCase() ?? key)
  const way = paperKind ? words.papers[paperKind] : words.how[how]
  return kinds.length > 0 ? `${way} (${kinds.join(', ')})` : way
}
