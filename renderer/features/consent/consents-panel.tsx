import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Consent } from '../../../shared/domain/consent/consent'
import type { Recipient } from '../../../shared/domain/disclosure/disclosure'
import type { IsoDate } from '../../../shared/lib/dates'
import { groupKindOf } from '../../../shared/profiles'
import { useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, Note } from '../../ui'
import { ConsentEntry } from './consent-entry'
import { ConsentPaper } from './consent-paper'
import { DisclosuresCard } from './disclosures-card'
import { holdsNow, kindsAskedFor } from './holds-now'
import { ReceivedList } from './received-list'
import { Supplement } from './supplement'
import { Withdrawal } from './withdrawal'

const words = text.consent

/** The consents of a matter: what holds now, what each paper says and how it stands, and what has been told on their ground. */
export function ConsentsPanel({ matter }: { matter: MatterDetail }) {
  const may = useMay()
  const session = useSession()
  const [open, setOpen] = useState<'enter' | 'supplement' | Consent | null>(null)
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null)
  const [received, setReceived] = useState<readonly Recipient[] | null>(null)
  const groupKind = groupKindOf(matter.group.profileId, matter.group.kind)
  const asked = groupKind.requiresConsent
  const today = (session?.today ?? matter.receivedOn) as IsoDate
  const intro = asked === 'consultation' || asked === 'inform' ? words.intro[asked] : words.intro.none
  const mayWrite = may('consent:write')
  return (
    <div className="s-form">
      <Card title={words.title}>
        <p className="s-quiet">{intro}</p>
        {kindsAskedFor(groupKind).map((kind) => {
          const { holds, sentence } = holdsNow(kind, matter.consents, matter.group.parties, today)
          return (
            <Note key={kind} tone={holds ? 'good' : 'notice'}>
              <p>{sentence}</p>
            </Note>
          )
        })}
        {received ? (
          <Note live>
            <p className="s-what">{words.afterWithdrawal}</p>
            <ReceivedList received={received} matter={matter} />
          </Note>
        ) : null}
        {matter.consents.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
        <ul className="s-rows">
          {matter.consents.map((consent) => (
            <ConsentPaper
              key={consent.id}
              consent={consent}
              matter={matter}
              today={today}
              mayWrite={mayWrite}
              onExtend={() => setOpen(consent)}
              onWithdraw={() => setWithdrawing(consent)}
            />
          ))}
        </ul>
        <p className="s-quiet">{words.notLegalBasis}</p>
        {mayWrite && open === null ? (
          <div className="s-actions">
            <Button data-shows="consent" onClick={() => setOpen('enter')}>
              {words.add}
            </Button>
            <Button variant="default" data-shows="supplement" onClick={() => setOpen('supplement')}>
              {words.supplement.ask}
            </Button>
          </div>
        ) : null}
        {open === 'supplement' ? <Supplement matterId={matter.id} today={today} onDone={() => setOpen(null)} /> : null}
      </Card>
      {open === 'enter' ? (
        <ConsentEntry matter={matter} kind={asked ?? 'inform'} today={today} onDone={() => setOpen(null)} />
      ) : null}
      {open !== null && typeof open === 'object' ? (
        <ConsentEntry
          key={open.id}
          matter={matter}
          kind={open.terms.kind}
          extending={open}
          today={today}
          onDone={() => setOpen(null)}
        />
      ) : null}
      <DisclosuresCard matter={matter} today={today} mayWrite={mayWrite} />
      {withdrawing ? (
        <Withdrawal
          consent={withdrawing}
          matter={matter}
          today={today}
          onWithdrawn={(heard) => {
            setWithdrawing(null)
            setReceived(heard)
          }}
          onKeep={() => setWithdrawing(null)}
        />
      ) : null}
    </div>
  )
}
