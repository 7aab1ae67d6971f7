import { Input } from '@mantine/core'
import { type CSSProperties, useId, useRef, useState } from 'react'
import { uiText } from '../../text/sv/ui'
import { MarkLine } from './mark-line'
import { MarkedArea, NOTHING_UNDER } from './marked-area'
import style from './marked-field.module.css'
import type { MarkedFieldProps } from './marked-field-props'
import type { MarkActs } from './use-mark-acts'

/**
 * Running text with what can give somebody away marked in it: three keys go to the next place, replace it and answer about it, and
 * Ctrl+Z takes each of them back.
 */
export function MarkedField(props: MarkedFieldProps) {
  const { label, hint, error, optional, maxLength = 20_000 } = props
  const id = useId()
  const hands = useRef<MarkActs>(null)
  const [under, setUnder] = useState(NOTHING_UNDER)
  const isHinted = Boolean(hint) || under.isFull
  const describedBy = [isHinted ? `${id}-description` : '', error ? `${id}-error` : '', `${id}-marks`].join(' ').trim()
  return (
    <div>
      <Input.Wrapper
        id={id}
        label={optional ? `${label} ${uiText.optional}` : label}
        description={
          under.isFull ? (
            <>
              {hint} <strong>{uiText.full(maxLength)}</strong>
            </>
          ) : (
            hint
          )
        }
        error={error ?? undefined}
        size="md"
      >
        <div
          className={style.frame}
          data-error={error ? true : undefined}
          data-hinted={isHinted || undefined}
          style={{ '--rows': props.rows ?? 3, '--most-rows': props.maxRows ?? 18 } as CSSProperties}
        >
          <MarkedArea {...props} id={id} describedBy={describedBy} maxLength={maxLength} hands={hands} onUnder={setUnder} />
        </div>
      </Input.Wrapper>
      <MarkLine
        id={`${id}-marks`}
        under={under}
        limits={props.limits}
        noAnswer={props.noAnswer}
        beside={props.beside}
        tabsPast={props.tabsPast}
        hands={hands}
      />
    </div>
  )
}
