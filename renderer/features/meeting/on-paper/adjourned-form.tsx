import { useState } from 'react'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import { readDate } from '../../../../shared/lib/dates'
import { useAct } from '../../../client'
import { preparingText } from '../../../text/sv/preparing'
import { DateField, dateProblem, type FieldProblem, Form, messageAt, say } from '../../../ui'
import { TextMarks, TypedField } from '../../privacy'
import { titleOf } from '../next-step'
import { useFirstFocus } from '../use-shown-form'

const text = preparingText.paper

/** A point that was put off at a meeting on paper; a matter to a day (A11). */
export function AdjournedForm({ item, groupId, onDone }: { item: AgendaItem; groupId: GroupId; onDone(): void }) {
  useFirstFocus('entered:reason')
  const [reason, setReason] = useState('')
  const [resumeOn, setResumeOn] = useState('')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, busy, refusal } = useAct('paper-meeting/adjourn')
  const send = async () => {
    const day = readDate(resumeOn) ?? null
    const found = [
      ...(reason.trim() === '' ? [{ field: 'entered:reason', message: text.reasonMissing }] : []),
      ...(item.kind === 'general' || day
        ? []
        : [{ field: 'entered:resume', message: dateProblem(resumeOn) ?? text.resumeMissing }]),
    ]
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ itemId: item.id, reason: reason.trim(), resumeOn: day })
    if (!reply.ok) return
    say(text.adjournedDone(titleOf(item)))
    onDone()
  }
  return (
    <Form
      label={text.adjourn(titleOf(item))}
      problems={problems}
      refusal={refusal}
      save={text.adjournShort}
      busy={busy}
      onSend={send}
      cancel={text.cancel}
      onCancel={onDone}
    >
      <TextMarks groupId={groupId}>
        <TypedField
          field="entered:reason"
          label={text.reason}
          hint={text.reasonHint}
          value={reason}
          onChange={setReason}
          error={messageAt(problems, 'entered:reason')}
          maxLength={300}
          oneLine
        />
      </TextMarks>
      {item.kind === 'matter' ? (
        <DateField
          field="entered:resume"
          label={text.resumeOn}
          value={resumeOn}
          onChange={setResumeOn}
          error={messageAt(problems, 'entered:resume')}
        />
      ) : null}
    </Form>
  )
}
