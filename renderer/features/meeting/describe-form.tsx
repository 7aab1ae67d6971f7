import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { type AgendaPart, agendaPart } from '../../../shared/domain/profile/profile'
import { useAct } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { preparingText } from '../../text/sv/preparing'
import { type FieldProblem, Form, messageAt, NumberField, SelectField, say } from '../../ui'
import { TextMarks, TypedField } from '../privacy'
import { titleOf } from './next-step'
import { useFirstFocus } from './use-shown-form'

const text = preparingText.agenda

export const PART_CHOICES = [...agendaPart.values].map((value) => ({ value, label: text.parts[value] }))

/** Who can present a point: the organisations of the group, and everybody who is called. */
export function presenterChoices({ parties }: GroupDetail, { attendees }: MeetingDetail): { value: string; label: string }[] {
  const names = [...new Set([...parties, ...attendees].map(({ name }) => name))]
  return [{ value: '', label: text.nobody }, ...names.map((name) => ({ value: name, label: name }))]
}

const fits = (minutes: number | ''): minutes is number => typeof minutes === 'number' && minutes >= 0 && minutes <= 240

/** How long a point takes; of a general one what it is for and who presents it (G15). */
export function DescribeForm(props: {
  item: AgendaItem
  purpose: string
  meeting: MeetingDetail
  group: GroupDetail
  onDone(): void
}) {
  const { item, group, meeting } = props
  const general = item.kind === 'general' ? item : null
  useFirstFocus('describe:minutes')
  const [minutes, setMinutes] = useState<number | ''>(item.minutes)
  const [part, setPart] = useState<AgendaPart>(general?.part ?? 'other')
  const [presenter, setPresenter] = useState<string>(general?.presenter ?? '')
  const [purpose, setPurpose] = useState(props.purpose)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, busy, refusal } = useAct('agenda/describe')
  const known = presenterChoices(group, meeting)
  const choices = known.some(({ value }) => value === presenter) ? known : [...known, { value: presenter, label: presenter }]

  const send = async () => {
    setProblems(fits(minutes) ? [] : [{ field: 'describe:minutes', message: meetingText.agenda.minutesWrong }])
    if (!fits(minutes)) return
    const words = { part, presenter, purpose: purpose.trim() }
    const reply = await act({ itemId: item.id, minutes, general: general ? words : null })
    if (!reply.ok) return
    say(text.described(titleOf(item)))
    props.onDone()
  }
  return (
    <Form
      label={text.describe(titleOf(item))}
      problems={problems}
      refusal={refusal}
      save={text.save}
      busy={busy}
      onSend={send}
      cancel={meetingText.agenda.cancel}
      onCancel={props.onDone}
    >
      <div className="s-short">
        <NumberField
          field="describe:minutes"
          label={meetingText.agenda.minutesField}
          value={minutes}
          onChange={setMinutes}
          error={messageAt(problems, 'describe:minutes')}
          min={0}
          max={240}
        />
      </div>
      {general ? (
        <>
          <SelectField<AgendaPart>
            field="describe:part"
            label={text.part}
            value={part}
            onChange={setPart}
            choices={PART_CHOICES}
          />
          <SelectField
            field="describe:presenter"
            label={text.presenter}
            value={presenter}
            onChange={setPresenter}
            choices={choices}
          />
          <TextMarks groupId={group.id}>
            <TypedField
              field="describe:purpose"
              label={text.purpose}
              hint={text.purposeHint}
              optional
              value={purpose}
              onChange={setPurpose}
              maxLength={300}
              oneLine
            />
          </TextMarks>
        </>
      ) : null}
    </Form>
  )
}
