import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MeetingDetail } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import { useInPlace } from '../../../ui'
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
      <Button variant="subtle" size="sm" data-shows="end-early" onClick={() => setAsking(true)}>
        {text.endEarly}
      </Button>
    )
  }
  return <Question left={left} onYes={() => void steps.end()} onNo={() => setAsking(false)} />
}

function Question({ left, onYes, onNo }: { left: number; onYes(): void; onNo(): void }) {
  const box = useInPlace<HTMLElement>('end-early')
  return (
    <section ref={box} aria-label={text.endEarlyHeading}>
      <p>
        <strong>{text.endEarlyHeading}</strong> {text.endEarlyBody(left)}
      </p>
      <div className="s-actions">
        <Button variant="default" size="sm" onClick={onNo}>
          {text.endEarlyNo}
        </Button>
        <Button size="sm" onClick={onYes}>
          {text.endEarlyYes}
        </Button>
      </div>
    </section>
  )
}
