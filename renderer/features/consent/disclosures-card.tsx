import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MatterDetail } from '../../../shared/contract/matter'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import type { IsoDate } from '../../../shared/lib/dates'
import { profileOf } from '../../../shared/profiles'
import { useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, DataTable, EmptyState, Refused } from '../../ui'
import { DisclosureForm } from './disclosure-form'
import { ReceivedList } from './received-list'

const words = text.consent.disclosures

type Noted = OutputOf<'disclosure/list'>['disclosures'][number]

/** What has been told to whom, and on which ground (A39). */
export function DisclosuresCard({ matter, today, mayWrite }: { matter: MatterDetail; today: IsoDate; mayWrite: boolean }) {
  const { value, refusal } = useQueryOf('disclosure/list', { matterId: matter.id })
  const [noting, setNoting] = useState(false)
  const [showingAll, setShowingAll] = useState(false)
  const noted = value?.disclosures ?? []
  const { informationKinds, provisions } = profileOf(matter.group.profileId)
  const ground = ({ basis }: Noted): string => {
    if (basis.kind === 'provision') return provisions.find(({ key }) => key === basis.provision)?.label ?? basis.provision
    const consent = matter.consents.find(({ id }) => id === basis.consentId)
    return consent ? words.byConsent(text.consent.kinds[consent.terms.kind], consent.terms.givenOn) : text.consent.title
  }
  const receiver = ({ organisationId, unitId }: Noted): string => {
    const party = matter.group.parties.find(({ id }) => id === organisationId)
    const organisation = party?.name ?? ''
    return partyLabel({ organisation, unit: party?.units.find(({ id }) => id === unitId)?.name ?? organisation })
  }
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <Refused refusal={refusal} />
      {value && noted.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
      {noted.length > 0 ? (
        <DataTable<Noted>
          caption={words.caption}
          columns={[
            { key: 'givenOn', header: words.givenOn, nowrap: true, render: (one) => one.givenOn },
            { key: 'receiver', header: words.receiver, render: receiver },
            {
              key: 'kinds',
              header: words.kinds,
              render: (one) =>
                one.informationKinds.map((key) => informationKinds.find((kind) => kind.key === key)?.label ?? key).join(', '),
            },
            { key: 'channel', header: words.channel, render: (one) => words.channels[one.channel] },
            { key: 'ground', header: words.ground, render: ground },
            { key: 'by', header: words.by, render: (one) => one.by },
          ]}
          rows={noted}
          rowKey={(one) => one.id}
        />
      ) : null}
      {noting ? <DisclosureForm matter={matter} today={today} onDone={() => setNoting(false)} /> : null}
      <div className="s-actions">
        {mayWrite && !noting ? (
          <Button variant="default" data-shows="disclosure" onClick={() => setNoting(true)}>
            {words.add}
          </Button>
        ) : null}
        <Button variant="subtle" aria-expanded={showingAll} onClick={() => setShowingAll(!showingAll)}>
          {showingAll ? words.hideAll : words.showAll}
        </Button>
      </div>
      {showingAll ? <Everybody matter={matter} /> : null}
    </Card>
  )
}

function Everybody({ matter }: { matter: MatterDetail }) {
  const { value, refusal } = useQueryOf('consent/recipients', { matterId: matter.id })
  return (
    <>
      <Refused refusal={refusal} />
      {value ? <ReceivedList received={value.received} matter={matter} /> : null}
    </>
  )
}
