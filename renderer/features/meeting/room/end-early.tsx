import { Button } from '@mantine/core'
import type { MeetingDetail } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import { useInPlace } from '../../../ui'
import { KeyedButton } from './keyed-button'
import { ROOM_KEYS } from './room-keys'

const text = meetingText.room

/** With nothing left the large button ends the meeting; an open point is closed or adjourned first. */
export const mayEndEarly = ({ state, items }: MeetingDetail): boolean =>
  state === 'running' && items.some((item) => item.state === 'waiting') && !items.some((item) => item.state === 'open')

/** Ends the meeting although points wait: asked once, in the page. */
export function EndEarly(props: { meeting: MeetingDetail; asking: boolean; onAsk(asking: boolean): void; onEnd(): void }) {
  if (!mayEndEarly(props.meeting)) return null
  if (!props.asking) {
    return (
      <KeyedButton
        variant="subtle"
        size="compact-sm"
        keys={ROOM_KEYS.endEarly}
        data-shows="end-early"
        onClick={() => props.onAsk(true)}
      >
        {text.endEarly}
      </KeyedButton>
    )
  }
  const left = props.meeting.items.filter(({ state }) => state === 'waiting').length
  return <Question left={left} onYes={props.onEnd} onNo={() => props.onAsk(false)} />
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
