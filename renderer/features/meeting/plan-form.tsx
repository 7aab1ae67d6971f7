import { useState } from 'react'
import type { Group } from '../../../shared/domain/group/group'
import type { MeetingDetail, MeetingPlan } from '../../../shared/domain/meeting/meeting'
import { readDate } from '../../../shared/lib/dates'
import type { Refusal } from '../../../shared/lib/reply'
import { meetingText } from '../../text/sv/meeting'
import {
  CHOOSE,
  choicesOf,
  DateField,
  dateProblem,
  type FieldProblem,
  Form,
  messageAt,
  NumberField,
  SelectField,
  TextField,
  useInPlace,
} from '../../ui'
import { readClock } from './agenda-time'
import { dayOfPlan, planTime, timeOfPlan } from './meeting-time'
import { MoreFields } from './series-fields'
import { type More, type MoreForm, moreFrom, noMore, problemsOfMore } from './series-form'

const text = meetingText.plan

/** Group, time, length and place of a meeting. The group of a meeting that exists does not change. */
export function PlanForm(props: {
  groups: readonly Group[]
  meeting: MeetingDetail | null
  submit: string
  refusal: Refusal | null
  busy: boolean
  onPlan(plan: MeetingPlan, more: More): void
  onCancel?(): void
}) {
  const { groups, meeting } = props
  const box = useInPlace<HTMLFormElement>('plan', meeting !== null)
  const [groupId, setGroupId] = useState<string>(meeting?.groupId ?? (groups.length === 1 ? (groups[0]?.id ?? '') : ''))
  const [day, setDay] = useState(meeting ? dayOfPlan(meeting.startsAt) : '')
  const [time, setTime] = useState(meeting ? timeOfPlan(meeting.startsAt) : '')
  const [minutes, setMinutes] = useState<number | ''>(meeting?.plannedMinutes ?? 90)
  const [place, setPlace] = useState<string>(meeting?.place ?? '')
  const [more, setMore] = useState<MoreForm>(noMore)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])

  const send = async () => {
    if (props.busy) return
    const found = [
      ...(groupId === '' ? [{ field: 'plan:group', message: text.groupMissing }] : []),
      ...(readDate(day) ? [] : [{ field: 'plan:day', message: dateProblem(day) ?? text.dateMissing }]),
      ...(readClock(time) ? [] : [{ field: 'plan:time', message: text.timeWrong }]),
      ...(typeof minutes === 'number' && minutes >= 5 && minutes <= 600
        ? []
        : [{ field: 'plan:length', message: text.lengthWrong }]),
      ...(meeting ? [] : problemsOfMore(more, day)),
    ]
    setProblems(found)
    const startsAt = planTime(day, time)
    const group = groups.find(({ id }) => id === groupId)?.id ?? meeting?.groupId
    if (found.length > 0 || !startsAt || !group || typeof minutes !== 'number') return
    props.onPlan({ groupId: group, startsAt, plannedMinutes: minutes, place: place.trim() }, moreFrom(more))
  }

  return (
    <Form
      box={box}
      problems={problems}
      refusal={props.refusal}
      save={props.submit}
      busy={props.busy}
      onSend={send}
      cancel={text.cancelChange}
      {...(props.onCancel ? { onCancel: props.onCancel } : {})}
    >
      {!meeting && (
        <SelectField
          field="plan:group"
          label={text.group}
          value={groupId}
          onChange={setGroupId}
          choices={[...(groups.length === 1 ? [] : [CHOOSE]), ...choicesOf(groups)]}
          error={messageAt(problems, 'plan:group')}
        />
      )}
      <DateField field="plan:day" label={text.date} value={day} onChange={setDay} error={messageAt(problems, 'plan:day')} />
      <div className="s-short">
        <TextField
          field="plan:time"
          label={text.time}
          hint={text.timeHint}
          value={time}
          onChange={setTime}
          onBlur={() => setTime(readClock(time) ?? time)}
          error={messageAt(problems, 'plan:time')}
          maxLength={5}
        />
      </div>
      <div className="s-short">
        <NumberField
          field="plan:length"
          label={text.length}
          value={minutes}
          onChange={setMinutes}
          error={messageAt(problems, 'plan:length')}
          min={5}
          max={600}
        />
      </div>
      <TextField field="plan:place" label={text.place} optional value={place} onChange={setPlace} maxLength={120} />
      {meeting ? null : <MoreFields groupId={groupId} form={more} problems={problems} onChange={setMore} />}
    </Form>
  )
}
