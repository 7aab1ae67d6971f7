import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import type { ToldHow } from '../../../shared/domain/told/told'
import { readDate } from '../../../shared/lib/dates'
import { useAct } from '../../client'
import { toldText as text } from '../../text/sv/told'
import {
  CheckField,
  ChoiceField,
  DateField,
  dateProblem,
  type FieldProblem,
  Form,
  ManyField,
  messageAt,
  say,
  useInPlace,
} from '../../ui'
import type { Telling, ToldReceiver } from './telling'

const HOW = ['post', 'phone', 'handover'] as const

/** One verksamhet has been told whom some of the matters are about: how, and on which day. */
export function ToldForm(props: {
  meeting: MeetingDetail
  receiver: ToldReceiver
  telling: Telling
  today: string
  onDone(): void
}) {
  const { meeting, receiver, telling } = props
  const { organisationId, unitId } = receiver
  const told = telling.told.filter((row) => row.unitId === unitId).map(({ matterId }) => matterId as string)
  const [matterIds, setMatterIds] = useState<readonly string[]>(receiver.mayKnow)
  const [how, setHow] = useState<ToldHow | ''>('')
  const [rangBack, setRangBack] = useState(false)
  const [on, setOn] = useState(props.today)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, busy, refusal } = useAct('told/note')
  const input = (chosen: readonly string[]) => ({ meetingId: meeting.id, organisationId, unitId, matterIds: [...chosen] })

  const send = async () => {
    const day = readDate(on)
    const found = [
      ...(matterIds.length === 0 ? [{ field: 'told:matters', message: text.whichMissing }] : []),
      ...(how === '' ? [{ field: 'told:how', message: text.howMissing }] : []),
      ...(day ? [] : [{ field: 'told:on', message: dateProblem(on) ?? text.onMissing }]),
    ]
    setProblems(found)
    if (found.length > 0 || how === '' || !day) return
    const reply = await act({ ...input(matterIds), how, on: day, rangBack: how === 'phone' && rangBack })
    if (!reply.ok) return
    say(text.saved(receiver.label))
    props.onDone()
  }
  const takeBack = async () => {
    const reply = await act({ ...input(told), how: null, on: props.today, rangBack: false })
    if (!reply.ok) return
    say(text.takenBack)
    props.onDone()
  }

  return (
    <Form
      box={useInPlace<HTMLFormElement>(`told:${unitId}`)}
      label={text.noteFor(receiver.label)}
      problems={problems}
      refusal={refusal}
      save={text.save}
      busy={busy}
      onSend={send}
      cancel={text.cancel}
      onCancel={props.onDone}
    >
      <h3>{text.noteFor(receiver.label)}</h3>
      <ManyField
        field="told:matters"
        label={text.which}
        values={matterIds}
        onChange={setMatterIds}
        error={messageAt(problems, 'told:matters')}
        choices={telling.matters
          .filter(({ matterId }) => receiver.mayKnow.includes(matterId))
          .map(({ matterId, codeName }) => ({ value: matterId as string, label: codeName }))}
      />
      <ChoiceField<ToldHow>
        field="told:how"
        label={text.howField}
        value={how}
        onChange={setHow}
        error={messageAt(problems, 'told:how')}
        choices={HOW.map((value) => ({ value, label: text.howChoices[value] }))}
      />
      {how === 'phone' ? (
        <CheckField
          field="told:rang"
          label={text.rangBackField}
          hint={text.rangBackHint}
          checked={rangBack}
          onChange={setRangBack}
        />
      ) : null}
      <DateField field="told:on" label={text.on} value={on} onChange={setOn} error={messageAt(problems, 'told:on')} />
      {told.length > 0 ? (
        <div className="s-actions">
          <Button variant="subtle" onClick={() => void takeBack()}>
            {text.takeBack}
          </Button>
        </div>
      ) : null}
    </Form>
  )
}
