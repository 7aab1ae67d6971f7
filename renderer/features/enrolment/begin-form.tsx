import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { readDate } from '../../../shared/lib/dates'
import type { Refusal } from '../../../shared/lib/reply'
import { useAct, useSession } from '../../client'
import { text } from '../../text/sv'
import { DateField, dateProblem, type FieldProblem, Form, messageAt, say, useInPlace } from '../../ui'

const words = text.enrolment

/** @param onShut a gate is shut: what is missing stands above the form, with the places where it is mended */
export function BeginForm(props: { matter: MatterDetail; onShut(refusal: Refusal | null): void; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('enrolment')
  const session = useSession()
  const [startsOn, setStartsOn] = useState<string>(session?.today ?? '')
  const [endsOn, setEndsOn] = useState('')
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('enrolment/begin')
  const send = async () => {
    const [from, to] = [readDate(startsOn), readDate(endsOn)]
    const unread = endsOn.trim() !== '' && !to
    const found = [
      ...(from ? [] : [{ field: 'starts-on', message: words.startsOnMissing }]),
      ...(unread ? [{ field: 'ends-on', message: dateProblem(endsOn) ?? words.endsBefore }] : []),
      ...(from && to && to < from ? [{ field: 'ends-on', message: words.endsBefore }] : []),
    ]
    setProblems(found)
    if (found.length > 0 || !from) return
    const reply = await act({ matterId: props.matter.id, startsOn: from, endsOn: to ?? null })
    props.onShut(!reply.ok && reply.code === 'step/gate-shut' ? reply : null)
    if (!reply.ok) return
    say(words.begun)
    props.onDone()
  }
  return (
    <Form
      box={box}
      problems={problems}
      refusal={refusal?.code === 'step/gate-shut' ? null : refusal}
      save={words.save}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      onCancel={() => {
        props.onShut(null)
        props.onDone()
      }}
    >
      <DateField
        field="starts-on"
        label={words.startsOn}
        value={startsOn}
        onChange={setStartsOn}
        error={messageAt(problems, 'starts-on')}
      />
      <DateField
        field="ends-on"
        label={words.endsOn}
        optional
        value={endsOn}
        onChange={setEndsOn}
        error={messageAt(problems, 'ends-on')}
      />
    </Form>
  )
}
