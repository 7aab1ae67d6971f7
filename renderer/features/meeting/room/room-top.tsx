import { useEffect, useRef } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import { roomText } from '../../../text/sv/room'
import { clock, neverLess, secondsSpent, standingOf, stopwatch, wholeMinutes } from '../agenda-time'
import { titleOf } from '../next-step'
import style from './room.module.css'
import { useNow } from './use-now'
import { useSeenOpen } from './use-room'

const text = meetingText.room

/** The clock, and the time of the meeting and of the open point against their plans: a word beside the colour. */
export function RoomTop({ meeting, open }: { meeting: MeetingDetail; open: AgendaItem | null }) {
  const now = useNow()
  const seenOpen = useSeenOpen(open)
  const seenMeeting = useRef(now)
  const running = meeting.state === 'running' && meeting.startedAt !== null
  const asClocked = { state: 'open', openedAt: meeting.startedAt, spentSeconds: 0 } as const
  const whole = useNeverLess(meeting.id, running ? secondsSpent(asClocked, now, seenMeeting.current) : 0)
  const spent = useNeverLess(open ? `${open.id} ${open.openedAt}` : '', open ? secondsSpent(open, now, seenOpen) : 0)
  return (
    <div className={style.top}>
      <p className={style.clock}>
        <span className="s-hidden">{text.clock} </span>
        <time>{clock(new Date(now))}</time>
      </p>
      {running && (
        <p className={style.itemTime} data-standing={standingOf(whole, meeting.plannedMinutes)} data-testid="meeting-time">
          <span className={style.time}>{roomText.meetingTime(String(wholeMinutes(whole)), meeting.plannedMinutes)}</span>
          <Standing standing={standingOf(whole, meeting.plannedMinutes)} />
        </p>
      )}
      {open ? (
        <p className={style.itemTime} data-standing={standingOf(spent, open.minutes)} data-testid="item-time">
          <span className={style.itemTitle}>{titleOf(open)}</span>
          <span className={style.time}>
            {open.minutes > 0 ? text.ofPlanned(stopwatch(spent), open.minutes) : text.noPlanned(stopwatch(spent))}
          </span>
          <Standing standing={standingOf(spent, open.minutes)} />
        </p>
      ) : (
        <p className={style.itemTime}>{text.between}</p>
      )}
    </div>
  )
}

function Standing({ standing }: { standing: ReturnType<typeof standingOf> }) {
  return standing === 'none' ? null : <strong className={style.standing}>{text.standing[standing]}</strong>
}

/** A clock that is set back stands still on the desk until it has come to where it was. */
function useNeverLess(of: string, seconds: number): number {
  const before = useRef<{ of: string; seconds: number } | null>(null)
  const shown = neverLess(before.current, { of, seconds })
  useEffect(() => {
    before.current = { of, seconds: shown }
  }, [of, shown])
  return shown
}
