import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Consent } from '../../../shared/domain/consent/consent'
import { standingOn } from '../../../shared/domain/consent/validity'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import { useAct, useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, ConfirmDialog, DateField, EmptyState, Refused, say } from '../../ui'
import { ConsentEntry } from './consent-entry'
import { partiesInWords } from './consent-form'

const words = text.consent

/** The consents of a matter: what each paper says, how it stands today, and its withdrawal. */
export function ConsentsPanel({ matter }: { matter: MatterDetail }) {
  const may = useMay()
  const session = useSession()
  const [adding, setAdding] = useState(false)
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null)
  const asked = groupKindOf(matter.group.profileId, matter.group.kind).requiresConsent
  const today = (session?.today ?? matter.receivedOn) as IsoDate
  const intro = asked === 'consultation' || asked === 'inform' ? words.intro[asked] : words.intro.none
  return (
    <div className="s-form">
      <Card title={words.title}>
        <p className="s-quiet">{intro}</p>
        {matter.consents.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
        <ul className="s-rows">
          {matter.consents.map((consent) => (
            <li key={consent.id}>
              <ConsentTermsView consent={consent} matter={matter} today={today} />
              {may('consent:write') && consent.withdrawnOn === null ? (
                <Button variant="default" onClick={() => setWithdrawing(consent)}>
                  {words.withdraw}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        <p className="s-quiet">{words.notLegalBasis}</p>
        {may('consent:write') && !adding ? (
          <Button data-shows="consent" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        ) : null}
      </Card>
      {adding ? <ConsentEntry matter={matter} kind={asked ?? 'inform'} today={today} onDone={() => setAdding(false)} /> : null}
      {withdrawing ? <Withdrawal consent={withdrawing} today={today} onDone={() => setWithdrawing(null)} /> : null}
    </div>
  )
}

function ConsentTermsView({ consent, matter, today }: { consent: Consent; matter: MatterDetail; today: IsoDate }) {
  const { terms } = consent
  const { informationKinds } = profileOf(matter.group.profileId)
  const labelOf = (key: string) => informationKinds.find((kind) => kind.key === key)?.label ?? key
  const unitNames = (unitIds: readonly string[]) =>
    matter.group.parties
      .flatMap(({ units }) => units)
      .filter(({ id }) => unitIds.includes(id))
      .map(({ name }) => name)
      .join(', ')
  return (
    <div>
      <p>
        <strong>
          {words.kinds[terms.kind]} – {words.standing[standingOn(consent, today)].toLowerCase()}
        </strong>
        {consent.withdrawnOn ? ` ${consent.withdrawnOn}` : ''}
      </p>
      <p>{words.period(terms.validFrom, terms.validTo)}</p>
      <p>{partiesInWords(terms, matter.group.parties)}</p>
      <p className="s-quiet">{words.informationRow(terms.informationKinds.map(labelOf).join(', ').toLowerCase())}</p>
      {terms.withheld.map((kept) => (
        <p key={`${kept.informationKind}:${kept.unitIds?.join() ?? ''}`} className="s-quiet">
          {kept.unitIds
            ? words.withheldRow(labelOf(kept.informationKind).toLowerCase(), unitNames(kept.unitIds))
            : words.withheldRowAll(labelOf(kept.informationKind).toLowerCase())}
        </p>
      ))}
      <p className="s-quiet">{words.originalAt(terms.original)}</p>
    </div>
  )
}

function Withdrawal({ consent, today, onDone }: { consent: Consent; today: IsoDate; onDone(): void }) {
  const [on, setOn] = useState<string>(today)
  const [problem, setProblem] = useState<string | null>(null)
  const { act, busy, refusal } = useAct('consent/withdraw')
  const withdraw = async () => {
    const withdrawnOn = readDate(on)
    setProblem(withdrawnOn ? null : words.dateMissing)
    if (!withdrawnOn) return
    const reply = await act({ consentId: consent.id, withdrawnOn })
    if (!reply.ok) return
    say(words.withdrawn)
    onDone()
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={words.withdrawTitle}
      confirm={words.withdrawYes}
      keep={words.withdrawNo}
      busy={busy}
      onConfirm={() => void withdraw()}
      onKeep={onDone}
    >
      <div className="s-form">
        <p>{words.withdrawBody}</p>
        <DateField field="withdrawnOn" label={words.withdrawOn} value={on} onChange={setOn} error={problem} />
        <Refused refusal={refusal} />
      </div>
    </ConfirmDialog>
  )
}
