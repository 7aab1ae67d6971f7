import { useState } from 'react'
import type { Booking } from '../../../shared/domain/booking/booking'
import { readDate } from '../../../shared/lib/dates'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { ChoiceField, DateField, Form, say, useInPlace } from '../../ui'

const words = text.booking.telling

type How = NonNullable<Booking['confirmed']>['by']
const HOW: readonly How[] = ['post', 'phone', 'handover']

/** That the officer knows of the time: by letter, by phone or in person (A13); there is no e-mail (X8). */
export function TellForm({
  booking,
  today,
  opener,
  onDone,
}: {
  booking: Booking
  today: string
  opener: string
  onDone(): void
}) {
  const box = useInPlace<HTMLFormElement>(opener)
  const [by, setBy] = useState<How>('post')
  const [on, setOn] = useState<string>(today)
  const [problem, setProblem] = useState<string | null>(null)
  const { act, busy, refusal } = useAct('booking/confirm')
  const send = async () => {
    const day = readDate(on)
    setProblem(day ? null : words.onMissing)
    if (!day) return
    const reply = await act({ bookingId: booking.id, by, on: day })
    if (!reply.ok) return
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      problems={problem ? [{ field: 'told-on', message: problem }] : []}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={send}
      cancel={text.booking.cancel}
      onCancel={onDone}
    >
      <ChoiceField<How>
        field="told-by"
        label={words.by}
        value={by}
        onChange={setBy}
        choices={HOW.map((value) => ({ value, label: words.choices[value] }))}
      />
      <DateField field="told-on" label={words.on} value={on} onChange={setOn} error={problem} />
    </Form>
  )
}
