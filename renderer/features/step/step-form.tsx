import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { OpenWay } from '../../../shared/domain/step/step'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import type { Refusal } from '../../../shared/lib/reply'
import { useDraft, useSession } from '../../client'
import { text } from '../../text/sv'
import { DateField, dateProblem, type FieldProblem, Form, messageAt, TextField, useInPlace } from '../../ui'

const words = text.step

/** The day and the reason of a step that asks for one, in the page and in place of the button that asked. */
export function StepForm({
  matterId,
  way,
  busy,
  refusal,
  onSend,
  onCancel,
}: {
  matterId: MatterId
  way: OpenWay
  busy: boolean
  refusal: Refusal | null
  onSend(on: IsoDate, reason: string): Promise<boolean>
  onCancel(): void
}) {
  const box = useInPlace<HTMLFormElement>(`step-${way.to}`)
  const session = useSession()
  const [day, setDay] = useState<string>(session?.today ?? '')
  const reason = useDraft({ field: `step-reason:${matterId}`, compartment: 'cases', initial: '' })
  const [problems, setProblems] = useState<FieldProblem[]>([])

  const send = async () => {
    const on = readDate(day)
    const found: FieldProblem[] = []
    if (way.reason && reason.value.trim() === '') found.push({ field: 'step-reason', message: words.reasonMissing })
    if (!on) found.push({ field: 'step-day', message: dateProblem(day) ?? '' })
    setProblems(found)
    if (found.length > 0 || !on) return
    if (await onSend(on, reason.value.trim())) await reason.clear()
  }
  return (
    <Form
      box={box}
      label={way.label}
      problems={problems}
      refusal={refusal}
      save={way.label}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      onCancel={() => {
        void reason.clear()
        onCancel()
      }}
    >
      <TextField
        field="step-reason"
        label={words.reason}
        hint={words.reasonHint}
        optional={!way.reason}
        value={reason.value}
        onChange={reason.set}
        error={messageAt(problems, 'step-reason')}
        maxLength={300}
        spell
      />
      <DateField field="step-day" label={words.day} value={day} onChange={setDay} error={messageAt(problems, 'step-day')} />
    </Form>
  )
}
