import { Button } from '@mantine/core'
import type { AgendaItem, AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import { say } from '../../../ui'
import { wholeMinutes } from '../agenda-time'
import { titleOf } from '../next-step'
import style from './room.module.css'

const text = meetingText.room

/** Every point with its state and time; a point that is not open can be taken as the next. */
export function AgendaColumn(props: {
  items: readonly AgendaItem[]
  nextId: AgendaItemId | null
  canPick: boolean
  onPick(itemId: AgendaItemId): void
}) {
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
              {isNext && item.state === 'waiting' ? text.nextShort : text.itemState[item.state]}
              {' · '}
              {item.state === 'waiting' && item.spentSeconds === 0
                ? text.plannedTime(item.minutes)
                : text.times(wholeMinutes(item.spentSeconds), item.minutes)}
            </span>
            {props.canPick && item.state !== 'open' && !isNext && (
              <Button
                variant="subtle"
                size="compact-sm"
                className={style.pick}
                aria-label={text.pick(titleOf(item))}
                onClick={() => {
                  props.onPick(item.id)
                  say(text.picked(titleOf(item)))
                }}
              >
                {text.pickShort}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
