import { Button } from '@mantine/core'
import type { AgendaItem, AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import { say } from '../../../ui'
import { secondsSpent, wholeMinutes } from '../agenda-time'
import { openItemOf, titleOf } from '../next-step'
import style from './room.module.css'
import { useNow } from './use-now'
import { useSeenOpen } from './use-room'

const text = meetingText.room

/** Waiting is how a point stands until something else is said of it. */
const stateOf = (item: AgendaItem, isNext: boolean): string => {
  if (item.state !== 'waiting') return `${text.itemState[item.state]} · `
  return isNext ? `${text.nextShort} · ` : ''
}

/** Every point with its state and time; a point that is not open can be taken as the next. */
export function AgendaColumn(props: {
  items: readonly AgendaItem[]
  nextId: AgendaItemId | null
  canPick: boolean
  onPick(itemId: AgendaItemId): void
}) {
  const now = useNow()
  const seenOpen = useSeenOpen(openItemOf(props.items))
  return (
    <ol className={style.agenda}>
      {props.items.map((item) => {
        const isNext = item.id === props.nextId
        return (
          <li
            key={item.id}
            className={style.point}
            data-state={item.state}
            data-next={isNext}
            aria-current={item.state === 'open' ? 'step' : undefined}
          >
            <span className={style.pointTitle}>{titleOf(item)}</span>
            <span className={style.pointState}>
              {stateOf(item, isNext)}
              {item.state === 'waiting' && item.spentSeconds === 0
                ? text.plannedTime(item.minutes)
                : text.times(wholeMinutes(secondsSpent(item, now, seenOpen)), item.minutes)}
            </span>
            {props.canPick && item.state !== 'open' && !isNext && (
              <Button
                data-pick
                variant="subtle"
                size="compact-sm"
                className={style.pick}
                aria-label={(item.state === 'waiting' ? text.pick : text.pickAgain)(titleOf(item))}
                onClick={() => {
                  props.onPick(item.id)
                  say(text.picked(titleOf(item)))
                }}
              >
                {item.state === 'waiting' ? text.pickShort : text.pickAgainShort}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
