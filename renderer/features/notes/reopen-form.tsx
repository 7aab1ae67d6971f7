import { useState } from 'react'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { useAct } from '../../client'
import { notesLockText as text } from '../../text/sv/notes'
import { type FieldProblem, Form, messageAt, say, TextField } from '../../ui'

/** Why locked notes are opened again: there is always a reason, and it stays with them. */
export function ReopenForm({ meetingId, onClose }: { meetingId: MeetingId; onClose(): void }) {
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, refusal, busy } = useAct('notes/reopen')
  const field = `reopen:${meetingId}`
  const send = async () => {
    const missing = reason.trim() === '' ? [{ field, message: text.reasonMissing }] : []
    setProblems(missing)
    if (missing.length > 0 || busy) return
    const reply = await act({ meetingId, reason })
    if (!reply.ok) return
    say(text.reopened)
    onClose()
  }
  return (
    <Form
      label={text.reopen}
      problems={problems}
      refusal={refusal}
      save={text.reopen}
      busy={busy}
      onSend={send}
      cancel={text.keepLocked}
      onCancel={onClose}
    >
      <TextField
        field={field}
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        onChange={setReason}
        error={messageAt(problems, field)}
        maxLength={300}
        spell
      />
    </Form>
  )
}
