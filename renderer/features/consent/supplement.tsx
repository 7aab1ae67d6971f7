import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { addDays, type IsoDate, readDate } from '../../../shared/lib/dates'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { DateField, Form, say, useInPlace } from '../../ui'

const words = text.consent.supplement
const USUAL_DAYS = 14

/** Something more has to be asked of the individual: it is put on a desk, with a day (A38). */
export function Supplement({ matterId, today, onDone }: { matterId: MatterId; today: IsoDate; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('supplement')
  const [on, setOn] = useState<string>(addDays(today, USUAL_DAYS))
  const [problem, setProblem] = useState<string | null>(null)
  const { act, busy, refusal } = useAct('consent/ask-supplement')
  const save = async () => {
    const dueOn = readDate(on)
    setProblem(dueOn ? null : text.consent.dateMissing)
    if (!dueOn) return
    const reply = await act({ matterId, dueOn })
    if (!reply.ok) return
    say(words.laid)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.ask}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={save}
      cancel={text.consent.cancel}
      onCancel={onDone}
    >
      <DateField field="supplementOn" label={words.on} value={on} onChange={setOn} error={problem} />
    </Form>
  )
}
