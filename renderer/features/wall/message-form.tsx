import { useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { useAct } from '../../client'
import { errorText } from '../../text/sv/errors'
import { wallText } from '../../text/sv/wall'
import { TextMarks, TypedField } from '../privacy'
import { useOpening } from './use-opening'
import { WallForm } from './wall-form'

const text = wallText.message
const FIELD = 'wall-message'

/**
 * A few words of the chair's on the wall, e.g. "Vi fortsätter i rum 3". What could give somebody away is refused under the
 * field; the words stay, and the wall stays as it is.
 */
export function WallMessageForm({ meetingId, groupId }: { meetingId: MeetingId; groupId: GroupId }) {
  const opening = useOpening(FIELD)
  const { act, refusal, busy, forgive } = useAct('wall/show-message')
  const [typed, setTyped] = useState('')
  const show = async () => {
    const reply = await act({ meetingId, text: typed })
    if (!reply.ok) return
    setTyped('')
    opening.close()
  }
  const sentence = refusal ? errorText(refusal.code, refusal.facts) : null
  return (
    <WallForm id="wall/message" field={FIELD} keys="Ctrl+Skift+M" words={text} opening={opening} busy={busy} onShow={show}>
      <TextMarks groupId={groupId}>
        <TypedField
          field={FIELD}
          label={text.label}
          hint={text.hint}
          value={typed}
          onChange={(now) => {
            forgive()
            setTyped(now)
          }}
          error={sentence ? `${sentence.what} ${sentence.doThis}` : undefined}
          rows={2}
          maxRows={6}
          maxLength={700}
        />
      </TextMarks>
    </WallForm>
  )
}
