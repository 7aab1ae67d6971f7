import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { useAct, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { choicesOf, Form, SelectField, say, useInPlace } from '../../ui'

const words = text.referral.caretaker

/** On whose desk the matter is to lie: anybody who can have a task, or nobody. A choice is sent by a press, not by an arrow key. */
export function CaretakerForm({ matter, onDone }: { matter: MatterDetail; onDone(): void }) {
  const now = matter.caretakerId ?? ''
  const [chosen, setChosen] = useState<string>(now)
  const { value } = useQueryOf('task/owners', {})
  const users = value?.users ?? []
  const isGone = now !== '' && value !== undefined && !users.some(({ id }) => id === now)
  const { act, busy, refusal } = useAct('matter/hand-to')
  const send = async () => {
    const reply = await act({ matterId: matter.id, userId: chosen === '' ? null : chosen })
    if (!reply.ok) return
    const name = users.find(({ id }) => id === chosen)?.name
    say(name === undefined ? words.withNobody : words.withNow(name))
    onDone()
  }
  return (
    <Form
      box={useInPlace<HTMLFormElement>('caretaker')}
      label={words.change}
      problems={[]}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      onCancel={onDone}
    >
      <SelectField
        field="caretaker"
        label={words.label}
        hint={words.hint}
        value={chosen}
        onChange={setChosen}
        choices={[
          { value: '', label: words.nobody },
          ...(isGone ? [{ value: now, label: words.gone(matter.caretaker) }] : []),
          ...choicesOf(users),
        ]}
      />
    </Form>
  )
}
