import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Consent } from '../../../shared/domain/consent/consent'
import { standingOn } from '../../../shared/domain/consent/validity'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { DayForm, Refused, say } from '../../ui'
import { asksAgain } from './holds-now'
import { TermsView } from './terms-view'

const words = text.consent

/** One paper: how it stands in words, what it says, and what can be done with it. */
export function ConsentPaper(props: {
  consent: Consent
  matter: MatterDetail
  today: IsoDate
  mayWrite: boolean
  onExtend(): void
  onWithdraw(): void
}) {
  const { consent, matter, today } = props
  const [reaffirming, setReaffirming] = useState(false)
  const [showingEarlier, setShowingEarlier] = useState(false)
  const standing = standingOn(consent, today)
  const again = asksAgain(consent, today)
  const name = words.kinds[consent.terms.kind]
  return (
    <li>
      <div>
        <p>
          <strong>
            {name} – {words.standing[standing].toLowerCase()}
          </strong>
          {consent.withdrawnOn ? ` ${consent.withdrawnOn}` : ''}
        </p>
        <TermsView terms={consent.terms} group={matter.group} />
        {again ? <p className={again.late ? 's-field-error' : 's-quiet'}>{words.askAgain(again.on, again.late)}</p> : null}
        {consent.reaffirmedOn ? <p className="s-quiet">{words.reaffirmedOn(consent.reaffirmedOn)}</p> : null}
        {reaffirming ? <Reaffirming consent={consent} today={today} onDone={() => setReaffirming(false)} /> : null}
        {consent.version > 1 ? (
          <p>
            <button
              type="button"
              className="s-link"
              aria-expanded={showingEarlier}
              onClick={() => setShowingEarlier(!showingEarlier)}
            >
              {showingEarlier ? words.hideEarlier : words.showEarlier(consent.version - 1)}
            </button>
          </p>
        ) : null}
        {showingEarlier ? <EarlierScopes consent={consent} matter={matter} /> : null}
      </div>
      {props.mayWrite && consent.withdrawnOn === null ? (
        <div className="s-actions">
          <Button variant="default" size="sm" data-shows={`extend:${consent.id}`} onClick={props.onExtend}>
            {words.extend}
          </Button>
          {again && !reaffirming ? (
            <Button variant="default" size="sm" data-shows={`reaffirm:${consent.id}`} onClick={() => setReaffirming(true)}>
              {words.reaffirm}
            </Button>
          ) : null}
          <Button variant="default" size="sm" onClick={props.onWithdraw}>
            {words.withdraw}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

/** The scopes it has had before the one that holds, each with who wrote it and when (A38). */
function EarlierScopes({ consent, matter }: { consent: Consent; matter: MatterDetail }) {
  const { value, refusal } = useQueryOf('consent/history', { consentId: consent.id })
  return (
    <>
      <Refused refusal={refusal} />
      <ol className="s-rows" aria-label={words.earlier}>
        {(value?.scopes ?? []).slice(1).map((scope) => (
          <li key={scope.version}>
            <div>
              <p>
                <strong>{words.scopeBy(scope.version, scope.at.slice(0, 10), scope.by)}</strong>
              </p>
              <TermsView terms={scope.terms} group={matter.group} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

/** "Tills vidare": the individual was asked, and it still holds. */
function Reaffirming({ consent, today, onDone }: { consent: Consent; today: IsoDate; onDone(): void }) {
  const { act, busy, refusal } = useAct('consent/reaffirm')
  const save = async (on: IsoDate) => {
    const reply = await act({ consentId: consent.id, on })
    if (!reply.ok) return
    say(words.reaffirmed)
    onDone()
  }
  return (
    <DayForm
      opener={`reaffirm:${consent.id}`}
      label={words.reaffirm}
      field="reaffirmedOn"
      day={words.reaffirmOn}
      initial={today}
      missing={words.dateMissing}
      refusal={refusal}
      save={words.reaffirmSave}
      busy={busy}
      onDay={save}
      cancel={words.cancel}
      onCancel={onDone}
    />
  )
}
