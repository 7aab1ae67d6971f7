import { Input } from '@mantine/core'
import { type CSSProperties, type RefObject, startTransition, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../../shared/privacy/finding'
import type { StandIn } from '../../../shared/privacy/stand-ins/stand-in'
import { text } from '../../text/sv'
import { uiText } from '../../text/sv/ui'
import { type FieldProps, say } from '../../ui'
import { DrawnMarks } from './drawn-marks'
import { MarkLine } from './mark-line'
import { findingAt } from './mark-lines'
import style from './marked-field.module.css'
import { useEcho } from './use-echo'
import { useMarkActs, useMarkCommands } from './use-mark-acts'
import { type Check, useMarks } from './use-marks'

const words = text.marks

export interface MarkedFieldProps extends FieldProps {
  value: string
  onChange(value: string): void
  onBlur?(): void
  maxLength?: number
  rows?: number
  maxRows?: number
  check: Check
  /** How long the hand rests before the check is asked. */
  pause?: number
  isAnswered(finding: Finding, text: string): boolean
  /** @returns takes the answer back */
  onNotPersonal(finding: Finding, text: string): () => void
  standInFor(finding: Finding, text: string): StandIn
  /** What is found now and where, answered or not, after the frame it is drawn in. Keep it steady. */
  onFindings?(found: { text: string; findings: readonly Finding[]; isChecked: boolean }): void
  /** What the check cannot see here; stands under the field. */
  limits?: string | undefined
  /** In a meeting nothing is read out by itself. */
  quiet?: boolean
}

/**
 * Running text with what can give somebody away marked in it: three keys go to the next place, replace it and answer about it, and
 * Ctrl+Z takes each of them back.
 * INVARIANT: a key is drawn with its marks by this component alone; whoever owns the text hears of it afterwards.
 */
export function MarkedField(props: MarkedFieldProps) {
  const { field, label, hint, error, optional, disabled = false, maxLength = 20_000 } = props
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const {
    text: typed,
    findings,
    isChecked,
    type,
  } = useMarks({ initial: props.value, check: props.check, pause: props.pause ?? 350 })
  const echo = useEcho({ area, value: props.value, typed, type })
  const open = useMemo(() => findings.filter((found) => !props.isAnswered(found, typed)), [findings, typed, props.isAnswered])
  const [here, setHere] = useState<Finding>()
  const now = here && open.find(({ start, end }) => start === here.start && end === here.end)
  const caretMoved = () => {
    const { selectionStart = -1, selectionEnd = -1 } = area.current ?? {}
    setHere(findingAt(open, selectionStart, selectionEnd))
  }
  const acts = useMarkActs({
    area,
    typed,
    open,
    here: now,
    standInFor: props.standInFor,
    onNotPersonal: props.onNotPersonal,
    setHere,
  })
  useMarkCommands({ area, acts, isOffered: open.length > 0 && !disabled })
  useTold({ area, open, isChecked: isChecked && props.quiet !== true })
  const { onFindings } = props
  useEffect(() => {
    if (onFindings) startTransition(() => onFindings({ text: typed, findings, isChecked }))
  }, [onFindings, typed, findings, isChecked])

  const standIn = now ? props.standInFor(now, typed).text : ''
  const full = typed.length >= maxLength && maxLength >= 40
  return (
    <div>
      <Input.Wrapper
        id={id}
        label={optional ? `${label} ${uiText.optional}` : label}
        description={
          full ? (
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
          data-hinted={hint || full ? true : undefined}
          style={{ '--rows': props.rows ?? 3, '--most-rows': props.maxRows ?? 18 } as CSSProperties}
        >
          <div className={style.sheet}>
            <DrawnMarks text={typed} findings={open} here={now} />
            <textarea
              ref={area}
              id={id}
              className={style.area}
              data-field={field}
              data-no-ring
              aria-describedby={[hint || full ? `${id}-description` : '', error ? `${id}-error` : '', `${id}-marks`]
                .join(' ')
                .trim()}
              aria-invalid={error ? true : undefined}
              autoComplete="off"
              spellCheck
              rows={1}
              disabled={disabled}
              maxLength={maxLength}
              value={typed}
              onChange={(event) => {
                const next = event.currentTarget.value
                type(next)
                echo.sent(next)
                startTransition(() => props.onChange(next))
              }}
              onBlur={props.onBlur}
              onSelect={caretMoved}
              onKeyDown={acts.keyDown}
            />
          </div>
        </div>
      </Input.Wrapper>
      <MarkLine
        id={`${id}-marks`}
        open={open}
        here={now && { finding: now, quote: typed.slice(now.start, now.end), standIn }}
        limits={props.limits}
        onNext={acts.next}
        onReplace={acts.replace}
        onNotPersonal={acts.notPersonal}
      />
    </div>
  )
}

/** How many places there are is said once the check has answered and the number is another, to whoever is writing here. */
function useTold(of: { area: RefObject<HTMLTextAreaElement | null>; open: readonly Finding[]; isChecked: boolean }): void {
  const { area, open, isChecked } = of
  const told = useRef(0)
  useEffect(() => {
    if (!isChecked || open.length === told.current || document.activeElement !== area.current) return
    told.current = open.length
    const certain = open.filter(({ certainty }) => certainty === 'certain').length
    say(open.length === 0 ? words.none : words.count(certain, open.length - certain))
  }, [area, open, isChecked])
}
