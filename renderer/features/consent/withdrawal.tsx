import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Consent } from '../../../shared/domain/consent/consent'
import type { Recipient } from '../../../shared/domain/disclosure/disclosure'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { useAct, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { ConfirmDialog, DateField, Refused, say } from '../../ui'
import { ReceivedList } from './received-list'

const words = text.consent

/** What follows from it is shown before it is done: which doors shut, and who has already heard (X3). */
export function Withdrawal(props: {
  consent: Consent
  matter: MatterDetail
  today: IsoDate
  onWithdrawn(received: readonly Recipient[]): void
  onKeep(): void
}) {
  const { consent, matter } = props
  const [on, setOn] = useState<string>(props.today)
  const [problem, setProblem] = useState<string | null>(null)
  const { act, busy, refusal } = useAct('consent/withdraw')
  const { value } = useQueryOf('consent/recipients', { matterId: matter.id })
  const withdraw = async () => {
    const withdrawnOn = readDate(on)
    setProblem(withdrawnOn ? null : words.dateMissing)
    if (!withdrawnOn) return
    const reply = await act({ consentId: consent.id, withdrawnOn })
    if (!reply.ok) return
    say(words.withdrawn)
    props.onWithdrawn(reply.value.received)
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={words.withdrawTitle(words.kinds[consent.terms.kind])}
      confirm={words.withdrawYes}
      keep={words.withdrawNo}
      busy={busy}
      onConfirm={() => void withdraw()}
      onKeep={props.onKeep}
    >
      <div className="s-form">
        <ul className="s-missing">
          {words.withdrawFollows.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {value ? (
          <div>
            <p>
              <strong>{words.received.title}</strong>
            </p>
            <ReceivedList received={value.received} matter={matter} />
          </div>
        ) : null}
        <DateField field="withdrawnOn" label={words.withdrawOn} value={on} onChange={setOn} error={problem} />
        <Refused refusal={refusal} />
      </div>
    </ConfirmDialog>
  )
}
