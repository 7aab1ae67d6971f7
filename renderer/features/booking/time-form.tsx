import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Booking } from '../../../shared/domain/booking/booking'
import { useAct, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import { CheckField, DateField, type FieldProblem, Form, Note, say, TextField, useInPlace } from '../../ui'
import {
  problemsOfTime,
  readTimeForm,
  type TimeForm as TimeDraft,
  type TimeProblems,
  timeFormOf,
  timeOfForm,
} from './booking-form'

const words = text.booking

/** Day, time and place of a meeting: for a new one, for one that was asked for, or to move one. */
export function TimeForm(props: {
  matter: MatterDetail
  kind: Booking['kind']
  booking: Booking | null
  opener: string
  onDone(): void
}) {
  const { matter, kind, booking } = props
  const box = useInPlace<HTMLFormElement>(props.opener)
  const draft = useDraftOf<TimeDraft>({
    field: `booking-time:${booking?.id ?? matter.id}:${kind}`,
    compartment: 'cases',
    initial: timeFormOf(booking, kind),
    read: readTimeForm,
  })
  const form = draft.value
  const set = (part: Partial<TimeDraft>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<TimeProblems>({})
  const [summary, setSummary] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('booking/book')

  const send = async () => {
    const found = problemsOfTime(form)
    setProblems(found)
    setSummary(Object.entries(found).map(([field, message]) => ({ field: `booking-${field}`, message })))
    const time = timeOfForm(form)
    if (!time) return
    const reply = await act({ matterId: matter.id, bookingId: booking?.id ?? null, kind, ...time })
    if (!reply.ok) return
    await draft.clear()
    say(words.time.saved)
    props.onDone()
  }
  return (
    <Form
      box={box}
      problems={summary}
      refusal={refusal}
      save={words.time.save}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      draft={draft}
      onCancel={props.onDone}
    >
      {draft.restored ? <Note>{words.restored}</Note> : null}
      <div className="s-actions s-filter">
        <DateField
          field="booking-day"
          label={words.time.day}
          value={form.day}
          onChange={(day) => set({ day })}
          error={problems.day}
        />
        <div className="s-short">
          <TextField
            field="booking-time"
            label={words.time.time}
            hint={words.time.timeHint}
            value={form.time}
            onChange={(time) => set({ time })}
            error={problems.time}
            maxLength={5}
          />
        </div>
      </div>
      <TextField
        field="booking-place"
        label={words.time.place}
        hint={words.time.placeHint}
        optional
        value={form.place}
        onChange={(place) => set({ place })}
        maxLength={120}
      />
      <CheckField
        field="booking-individual"
        label={words.time.withIndividual}
        checked={form.withIndividual}
        onChange={(withIndividual) => set({ withIndividual })}
      />
    </Form>
  )
}
