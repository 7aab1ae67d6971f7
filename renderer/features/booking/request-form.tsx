import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { BookingKind } from '../../../shared/domain/booking/booking'
import { readDate } from '../../../shared/lib/dates'
import { useAct, useSession } from '../../client'
import { text } from '../../text/sv'
import { DateField, Form, say, useInPlace } from '../../ui'

const words = text.booking.requesting

/** The officer asks for a meeting that has no time yet (A46). */
export function RequestForm({ matter, kind, onDone }: { matter: MatterDetail; kind: BookingKind; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>(`request-${kind}`)
  const session = useSession()
  const [on, setOn] = useState<string>(session?.today ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const { act, busy, refusal } = useAct('booking/request')
  const send = async () => {
    const requestedOn = readDate(on)
    setProblem(requestedOn ? null : words.onMissing)
    if (!requestedOn) return
    const reply = await act({ matterId: matter.id, kind, requestedOn })
    if (!reply.ok) return
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      problems={problem ? [{ field: 'requested-on', message: problem }] : []}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={send}
      cancel={text.booking.cancel}
      onCancel={onDone}
    >
      <DateField field="requested-on" label={words.on} value={on} onChange={setOn} error={problem} />
    </Form>
  )
}
