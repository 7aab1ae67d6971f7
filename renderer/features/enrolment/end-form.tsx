import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { readDate } from '../../../shared/lib/dates'
import { profileOf } from '../../../shared/profiles'
import { useAct, useSession } from '../../client'
import { text } from '../../text/sv'
import { CHOOSE, DateField, type FieldProblem, Form, messageAt, SelectField, say, useInPlace } from '../../ui'

const words = text.enrolment

/** When the insats ended and why, by the profile's list. */
export function EndForm({ matter, onDone }: { matter: MatterDetail; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('enrolment')
  const session = useSession()
  const reasons = profileOf(matter.group.profileId).enrolmentEnds
  const [on, setOn] = useState<string>(session?.today ?? '')
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('enrolment/end')
  const send = async () => {
    const endedOn = readDate(on)
    setProblems([
      ...(endedOn ? [] : [{ field: 'ended-on', message: words.endedOnMissing }]),
      ...(reason === '' ? [{ field: 'end-reason', message: words.reasonMissing }] : []),
    ])
    if (!endedOn || reason === '') return
    const reply = await act({ matterId: matter.id, endedOn, reason })
    if (!reply.ok) return
    say(words.endSaved)
    onDone()
  }
  return (
    <Form
      box={box}
      problems={problems}
      refusal={refusal}
      save={words.endSave}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      onCancel={onDone}
    >
      <DateField field="ended-on" label={words.endedOn} value={on} onChange={setOn} error={messageAt(problems, 'ended-on')} />
      <SelectField
        field="end-reason"
        label={words.reasonField}
        value={reason}
        onChange={setReason}
        error={messageAt(problems, 'end-reason')}
        choices={[CHOOSE, ...reasons.map(({ key, label }) => ({ value: key, label }))]}
      />
    </Form>
  )
}
