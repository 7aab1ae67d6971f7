import { useState } from 'react'
import type { Booking } from '../../../shared/domain/booking/booking'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { ChoiceField, DayForm, say } from '../../ui'

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
  const [by, setBy] = useState<How>('post')
  const { act, busy, refusal } = useAct('booking/confirm')
  const send = async (on: IsoDate) => {
    const reply = await act({ bookingId: booking.id, by, on })
    if (!reply.ok) return
    say(words.saved)
    onDone()
  }
  return (
    <DayForm
      opener={opener}
      field="told-on"
      day={words.on}
      initial={today}
      missing={words.onMissing}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onDay={send}
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
    </DayForm>
  )
}
