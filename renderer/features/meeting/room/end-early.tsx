import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MeetingDetail } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import type { StepControl } from './use-step'

const text = meetingText.room

/** Ends the meeting although points wait: asked once, in the page. */
export function EndEarly({ meeting, steps }: { meeting: MeetingDetail; steps: StepControl }) {
  const [asking, setAsking] = useState(false)
  const left = meeting.items.filter(({ state }) => state === 'waiting').length
  // With nothing left the large button ends the meeting; an open point is closed or adjourned first.
  if (left === 0 || meeting.items.some(({ state }) => state === 'open')) return null
  if (!asking) {
    return (
      <Button variant="subtle" size="sm" onClick={() => setAsking(true)}>
        {text.endEarly}
      </Button>
    )
  }
  return (
    <section aria-label={text.endEarlyHeading}>
      <p>
        <strong>{text.endEarlyHeading}</strong> {text.endEarlyBody(left)}
      </p>
      <div className="s-actions">
        <Button variant="default" size="sm" onClick={() => setAsking(false)}>
          {text.endEarlyNo}
        </Button>
        <Button size="sm" onClick={() => void steps.end()}>
          {text.endEarlyYes}
        </Button>
      </div>
    </section>
  )
}
