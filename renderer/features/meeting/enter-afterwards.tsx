import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { clockAfter } from '../../../shared/domain/meeting/meeting-day'
import { readDate } from '../../../shared/lib/dates'
import { useAct } from '../../client'
import { preparingText } from '../../text/sv/preparing'
import { DateField, dateProblem, type FieldProblem, Form, messageAt, say, TextField } from '../../ui'
import { readClock } from './agenda-time'
import style from './meeting.module.css'
import { routes } from './meeting-routes'
import { dayOfPlan, planTime, timeOfPlan } from './meeting-time'
import { useFirstFocus, useShownForm } from './use-shown-form'

const text = preparingText.paper

/** A planned meeting that was held without the program: when it began and ended, and then what it came to. */
export function EnterAfterwards({ meeting }: { meeting: MeetingDetail }) {
  const { shown, show, hide } = useShownForm<'afterwards'>()
  if (shown) return <HoursForm meeting={meeting} onCancel={hide} />
  return (
    <div className={style.stack}>
      <p className="s-quiet">{text.enterHint}</p>
      <div className="s-actions">
        <Button variant="default" data-shows="afterwards" onClick={() => show('afterwards')}>
          {text.enter}
        </Button>
      </div>
    </div>
  )
}

function HoursForm({ meeting, onCancel }: { meeting: MeetingDetail; onCancel(): void }) {
  useFirstFocus('afterwards:day')
  const [, navigate] = useLocation()
  const [day, setDay] = useState(dayOfPlan(meeting.startsAt))
  const [from, setFrom] = useState(timeOfPlan(meeting.startsAt))
  const [to, setTo] = useState(clockAfter(meeting.startsAt, meeting.plannedMinutes))
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, busy, refusal } = useAct('paper-meeting/enter')
  const send = async () => {
    setProblems([
      ...(readDate(day) ? [] : [{ field: 'afterwards:day', message: dateProblem(day) ?? text.dayMissing }]),
      ...(readClock(from) ? [] : [{ field: 'afterwards:from', message: text.timeWrong }]),
      ...(readClock(to) ? [] : [{ field: 'afterwards:to', message: text.timeWrong }]),
    ])
    const [startsAt, endsAt] = [planTime(day, from), planTime(day, to)]
    if (!startsAt || !endsAt) return
    const reply = await act({ meetingId: meeting.id, startsAt, endsAt })
    if (!reply.ok) return
    say(text.entered)
    navigate(routes.onPaper(meeting.id))
  }
  return (
    <Form
      label={text.enter}
      problems={problems}
      refusal={refusal}
      save={text.save}
      busy={busy}
      onSend={send}
      cancel={text.cancel}
      onCancel={onCancel}
    >
      <DateField
        field="afterwards:day"
        label={text.day}
        value={day}
        onChange={setDay}
        error={messageAt(problems, 'afterwards:day')}
      />
      <div className="s-short">
        <TextField
          field="afterwards:from"
          label={text.started}
          value={from}
          onChange={setFrom}
          onBlur={() => setFrom(readClock(from) ?? from)}
          error={messageAt(problems, 'afterwards:from')}
          maxLength={5}
        />
      </div>
      <div className="s-short">
        <TextField
          field="afterwards:to"
          label={text.ended}
          value={to}
          onChange={setTo}
          onBlur={() => setTo(readClock(to) ?? to)}
          error={messageAt(problems, 'afterwards:to')}
          maxLength={5}
        />
      </div>
    </Form>
  )
}
