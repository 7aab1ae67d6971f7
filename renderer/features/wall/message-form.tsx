import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { useAct } from '../../client'
import { errorText } from '../../text/sv/errors'
import { wallText } from '../../text/sv/wall'
import { Keys, ProseField, useCommands } from '../../ui'
import { useOpening } from './use-opening'
import style from './wall.module.css'

const text = wallText.message
const KEY = 'Ctrl+Skift+M'
const FIELD = 'wall-message'

/**
 * A few words of the chair's on the wall, e.g. "Vi fortsätter i rum 3". What could give somebody away is refused under the
 * field; the words stay, and the wall stays as it is.
 */
export function WallMessageForm({ meetingId }: { meetingId: MeetingId }) {
  const opening = useOpening(FIELD)
  const { act, refusal, busy, forgive } = useAct('wall/show-message')
  const [typed, setTyped] = useState('')
  useCommands(
    useMemo(
      () => [{ id: 'wall/message', label: text.open, group: wallText.look.group, keys: KEY, run: opening.open }],
      [opening.open],
    ),
  )
  if (!opening.isOpen)
    return (
      <span className={style.opener}>
        <Button variant="default" size="sm" data-shows={FIELD} onClick={opening.open}>
          {text.open}
        </Button>
        <Keys keys={KEY} />
      </span>
    )
  const show = async () => {
    const reply = await act({ meetingId, text: typed })
    if (!reply.ok) return
    setTyped('')
    opening.close()
  }
  const sentence = refusal ? errorText(refusal.code, refusal.facts) : null
  return (
    <form
      className={`s-form ${style.inPage}`}
      aria-label={text.open}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}
    >
      <ProseField
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
      <div className="s-actions">
        <Button type="submit" size="sm" loading={busy}>
          {text.show}
        </Button>
        <Button variant="default" size="sm" onClick={opening.close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}
