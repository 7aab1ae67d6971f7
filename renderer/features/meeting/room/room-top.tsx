import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import { clock, secondsSpent, standingOf, stopwatch } from '../agenda-time'
import { titleOf } from '../next-step'
import style from './room.module.css'
import { useNow } from './use-now'
import { useSeenOpen } from './use-room'

const text = meetingText.room

/** The clock, and the open point's time against its plan: a word beside the colour. */
export function RoomTop({ open }: { open: AgendaItem | null }) {
  const now = useNow()
  const seenOpen = useSeenOpen(open)
  const spent = open ? secondsSpent(open, now, seenOpen) : 0
  const standing = open ? standingOf(spent, open.minutes) : 'none'
  return (
    <div className={style.top}>
      <p className={style.clock}>
        <span className="s-hidden">{text.clock} </span>
        <time>{clock(new Date(now))}</time>
      </p>
      {open ? (
        <p className={style.itemTime} data-standing={standing}>
          <span className={style.itemTitle}>{titleOf(open)}</span>
          <span className={style.time}>
            {open.minutes > 0 ? text.ofPlanned(stopwatch(spent), open.minutes) : text.noPlanned(stopwatch(spent))}
          </span>
          {standing !== 'none' && <strong className={style.standing}>{text.standing[standing]}</strong>}
        </p>
      ) : (
        <p className={style.itemTime}>{text.between}</p>
      )}
    </div>
  )
}
