import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../shared/lib/reply'
import { profiles } from '../../shared/profiles'
import { ask, useAct } from '../client'
import { setupText } from '../text/sv/setup'
import { Note, Refused } from '../ui'
import { partiesOf } from './answers'
import type { QuestionProps, RecoveryKey } from './question'
import { Step } from './step'

const words = setupText.check
type Changeable = 'collaboration' | 'group' | 'parties' | 'you' | 'passphrase'

/** Everything answered, before anything is written. */
export function CheckStep(props: QuestionProps & { onChange(step: Changeable): void; onCreated(made: RecoveryKey): void }) {
  const { answers } = props
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const profile = profiles.find(({ id }) => id === answers.profileId)
  const create = async () => {
    if (!profile || answers.groupKind === '' || busy) return
    setBusy(true)
    const reply = await ask('vault/create', {
      profileId: profile.id,
      groupKind: answers.groupKind,
      groupName: answers.groupName.trim(),
      parties: partiesOf(answers),
      userName: answers.userName.trim(),
      passphrase: answers.passphrase,
    })
    setBusy(false)
    if (reply.ok) props.onCreated(reply.value)
    else setRefusal(reply)
  }
  const rows: { step: Changeable; label: string; value: string }[] = [
    { step: 'collaboration', label: words.collaboration, value: profile?.name ?? '' },
    { step: 'group', label: words.group, value: answers.groupName },
    {
      step: 'parties',
      label: words.parties,
      value: partiesOf(answers)
        .map(({ name }) => name)
        .join(', '),
    },
    { step: 'you', label: words.you, value: answers.userName },
    { step: 'passphrase', label: words.passphrase, value: words.passphraseChosen },
  ]
  return (
    <Step
      {...{ at: props.at, of: props.of, refusal, busy }}
      {...(props.onBack ? { onBack: props.onBack } : {})}
      title={words.title}
      lead={words.lead}
      next={words.create}
      onNext={() => void create()}
    >
      <div className="s-table-frame">
        <table className="s-table">
          <tbody>
            {rows.map(({ step, label, value }) => (
              <tr key={step}>
                <th scope="row">{label}</th>
                <td>{value}</td>
                <td>
                  <button
                    type="button"
                    className="s-link"
                    aria-label={`${setupText.change}: ${label}`}
                    onClick={() => props.onChange(step)}
                  >
                    {setupText.change}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {refusal?.code.startsWith('place/') ? <OtherPlace /> : <Note>{words.place}</Note>}
      {busy ? <p role="status">{words.creating}</p> : null}
    </Step>
  )
}

/** The ordinary place will not do; nothing has been written yet, so another one takes effect when the program begins anew. */
function OtherPlace() {
  const { act, refusal, busy } = useAct('settings/choose-place')
  const [chosen, setChosen] = useState(false)
  const choose = async () => {
    const reply = await act({})
    if (reply.ok && reply.value.moved === 'atNextStart') setChosen(true)
  }
  return (
    <>
      <Refused refusal={refusal} />
      {chosen ? <Note tone="good">{words.placeChosen}</Note> : null}
      <div className="s-actions">
        {chosen ? (
          <Button onClick={() => void ask('app/restart', {})}>{words.restart}</Button>
        ) : (
          <Button loading={busy} onClick={() => void choose()}>
            {words.choosePlace}
          </Button>
        )}
      </div>
    </>
  )
}
