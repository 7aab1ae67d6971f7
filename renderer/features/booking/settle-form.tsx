import { useState } from 'react'
import type { Booking } from '../../../shared/domain/booking/booking'
import { dayOfTime } from '../../../shared/domain/booking/rules'
import { readDate } from '../../../shared/lib/dates'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { ChoiceField, DateField, type FieldProblem, Form, messageAt, say, useInPlace } from '../../ui'
import { settlements } from './booking-form'

const words = text.booking.settling

type How = ReturnType<typeof settlements>[number]

/** How it went. What is offered is what can have happened: nothing is held before its day. */
export function SettleForm(props: { booking: Booking; today: string; opener: string; onDone(): void }) {
  const { booking, today } = props
  const box = useInPlace<HTMLFormElement>(props.opener)
  const choices = settlements(booking, today)
  const declines = booking.startsAt === null
  const [how, setHow] = useState<How | ''>(choices.length === 1 ? 'cancelled' : '')
  const held = choices.includes('held') && booking.startsAt !== null
  const [on, setOn] = useState<string>(held && booking.startsAt !== null ? dayOfTime(booking.startsAt) : today)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('booking/settle')
  const send = async () => {
    const day = readDate(on)
    setProblems([
      ...(how === '' ? [{ field: 'settle-how', message: words.howMissing }] : []),
      ...(day ? [] : [{ field: 'settle-on', message: words.onMissing }]),
    ])
    if (how === '' || !day) return
    const reply = await act({ bookingId: booking.id, state: how, on: day })
    if (!reply.ok) return
    say(words.saved[how])
    props.onDone()
  }
  return (
    <Form
      box={box}
      problems={problems}
      refusal={refusal}
      save={declines ? text.booking.decline : words.save}
      busy={busy}
      onSend={send}
      cancel={text.booking.cancel}
      onCancel={props.onDone}
    >
      {declines ? null : (
        <ChoiceField<How>
          field="settle-how"
          label={words.how}
          hint={held ? undefined : words.notYet}
          value={how}
          onChange={setHow}
          error={messageAt(problems, 'settle-how')}
          choices={choices.map((value) => ({ value, label: words.choices[value] }))}
        />
      )}
      <DateField field="settle-on" label={words.on} value={on} onChange={setOn} error={messageAt(problems, 'settle-on')} />
    </Form>
  )
}
