import { useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { readDate } from '../../../shared/lib/dates'
import { useAct } from '../../client'
import { toldText as text } from '../../text/sv/told'
import { ChoiceField, DateField, dateProblem, type FieldProblem, Form, messageAt, say, useInPlace } from '../../ui'
import type { ToldReceiver } from './telling'

const STATES = ['returned', 'destroyed', 'out'] as const

/** The list that a verksamhet got on paper has come back, or is destroyed. */
export function SettleForm(props: { meetingId: MeetingId; receiver: ToldReceiver; today: string; onDone(): void }) {
  const { organisationId, unitId, label } = props.receiver
  const [copy, setCopy] = useState<InputOf<'told/settle-copy'>['copy']>('returned')
  const [on, setOn] = useState(props.today)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, busy, refusal } = useAct('told/settle-copy')
  const send = async () => {
    const day = readDate(on)
    const found = day ? [] : [{ field: 'told:settled-on', message: dateProblem(on) ?? text.onMissing }]
    setProblems(found)
    if (!day) return
    const reply = await act({ meetingId: props.meetingId, organisationId, unitId, copy, on: day })
    if (!reply.ok) return
    say(text.settled(label))
    props.onDone()
  }
  return (
    <Form
      box={useInPlace<HTMLFormElement>(`told:${unitId}`)}
      label={text.settleHeading(label)}
      problems={problems}
      refusal={refusal}
      save={text.save}
      busy={busy}
      onSend={send}
      cancel={text.cancel}
      onCancel={props.onDone}
    >
      <h3>{text.settleHeading(label)}</h3>
      <ChoiceField<(typeof STATES)[number]>
        field="told:copy"
        label={text.settleField}
        value={copy}
        onChange={setCopy}
        choices={STATES.map((value) => ({ value, label: text.settleChoices[value] }))}
      />
      <DateField
        field="told:settled-on"
        label={text.settleOn}
        value={on}
        onChange={setOn}
        error={messageAt(problems, 'told:settled-on')}
      />
    </Form>
  )
}
