import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useAnnouncement } from '../client'
import { screenText } from '../text/sv/screen'
import { Note, say } from '../ui'

const text = screenText.near
type Near = { reason: 'idle' | 'meetingOver' | 'tenHours'; inSeconds: number }

/**
 * The last minutes before a lock. The page can put off nothing: that a key was pressed main hears from the operating system, and
 * then says that no lock is near any more.
 */
export function LockNear() {
  const [near, setNear] = useState<Near | null>(null)
  useAnnouncement('lockNear', ({ lock }) => setNear(lock))
  const said = useRef<string | null>(null)
  useEffect(() => {
    // Said once: a voice that counts seconds drowns the meeting.
    if (near && said.current !== near.reason) say(sentencesOf(near).join(' '))
    said.current = near?.reason ?? null
  }, [near])
  if (!near) return null
  return (
    <div className="d-alarm">
      <Note tone={near.reason === 'idle' ? 'notice' : 'danger'}>
        <p role="timer" className="s-what" data-testid="lock-near">
          {sentencesOf(near)[0]}
        </p>
        <p>{sentencesOf(near)[1]}</p>
      </Note>
      {near.reason === 'idle' ? (
        <Button size="sm" onClick={() => setNear(null)}>
          {text.stay}
        </Button>
      ) : null}
    </div>
  )
}

const sentencesOf = ({ reason, inSeconds }: Near): [string, string] => [
  text[reason](text.time(inSeconds)),
  reason === 'idle' ? text.anyKey : text.openAgain,
]
