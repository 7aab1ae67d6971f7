import { type RefObject, startTransition, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../../shared/privacy/finding'
import { text } from '../../text/sv'
import { say } from '../../ui'
import { DrawnMarks } from './drawn-marks'
import { findingAt } from './mark-lines'
import style from './marked-field.module.css'
import type { MarkedFieldProps } from './marked-field-props'
import { useEcho } from './use-echo'
import { type MarkActs, useMarkActs, useMarkCommands } from './use-mark-acts'
import { useMarks } from './use-marks'

const words = text.marks

/** What is said under the field. */
export interface Under {
  readonly certain: number
  readonly asked: number
  readonly isFull: boolean
  readonly here:
    | { readonly finding: Finding; readonly quote: string; readonly standIn: string; readonly canAnswer: boolean }
    | undefined
}
export const NOTHING_UNDER: Under = { certain: 0, asked: 0, isFull: false, here: undefined }

const always = () => true

/** The owner draws when the hand rests: a frame belongs to the key. */
const REST_MS = 200

/**
 * The text area and the drawing under it: all that is drawn anew for a key.
 * INVARIANT: between a key and its frame nothing is asked, and nobody but this component is drawn.
 */
export function MarkedArea(
  props: MarkedFieldProps & {
    id: string
    describedBy: string
    maxLength: number
    hands: RefObject<MarkActs | null>
    onUnder(under: Under): void
  },
) {
  const { field, onFindings, standInFor, onUnder } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const {
    text: typed,
    findings,
    isChecked,
    type,
  } = useMarks({ initial: props.value, check: props.check, pause: props.pause ?? 350, about: props.about })
  const echo = useEcho({ area, value: props.value, typed, type })
  const open = useMemo(() => findings.filter((found) => !props.isAnswered(found, typed)), [findings, typed, props.isAnswered])
  const [at, setHere] = useState<Finding>()
  const here = at && open.find(({ start, end }) => start === at.start && end === at.end)
  const { onNotPersonal, canAnswer = always } = props
  const acts = useMarkActs({ area, typed, open, here, standInFor, onNotPersonal, canAnswer, noAnswer: props.noAnswer, setHere })
  useImperativeHandle(props.hands, () => acts, [acts])
  useMarkCommands({ area, acts, isOffered: open.length > 0 && !props.disabled })
  useTold({ area, open, isChecked: isChecked && props.quiet !== true })

  useEffect(() => {
    if (!onFindings) return
    const timer = setTimeout(() => startTransition(() => onFindings({ text: typed, findings, isChecked })), REST_MS)
    return () => clearTimeout(timer)
  }, [onFindings, typed, findings, isChecked])

  const certain = open.filter(({ certainty }) => certainty === 'certain').length
  const isFull = typed.length >= props.maxLength && props.maxLength >= 40
  const quote = here ? typed.slice(here.start, here.end) : ''
  const standIn = here ? standInFor(here, typed).text : ''
  const mayAnswer = here !== undefined && canAnswer(here, typed)
  const said = `${certain} ${open.length} ${isFull} ${here?.start} ${here?.rule} ${mayAnswer} ${quote} ${standIn}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said is all that is told; the rest changes with every key
  useEffect(() => {
    onUnder({
      certain,
      asked: open.length - certain,
      isFull,
      here: here && { finding: here, quote, standIn, canAnswer: mayAnswer },
    })
  }, [said, onUnder])

  return (
    <div className={style.sheet}>
      <DrawnMarks text={typed} findings={open} here={here} />
      <textarea
        ref={area}
        id={props.id}
        className={style.area}
        data-field={field}
        data-no-ring
        aria-describedby={props.describedBy}
        aria-invalid={props.error ? true : undefined}
        autoComplete="off"
        spellCheck
        rows={1}
        disabled={props.disabled ?? false}
        maxLength={props.maxLength}
        value={typed}
        onChange={(event) => {
          const { value } = event.currentTarget
          const next = props.oneLine ? value.replace(/\s*\n\s*/g, ' ') : value
          type(next)
          echo.sent(next)
          if (props.atOnce) props.onChange(next)
          else startTransition(() => props.onChange(next))
        }}
        onBlur={props.onBlur}
        onSelect={(event) => setHere(findingAt(open, event.currentTarget.selectionStart, event.currentTarget.selectionEnd))}
        onKeyDown={(event) => {
          if (props.oneLine && event.key === 'Enter') {
            event.preventDefault()
            // As from a field of one line; a key that is held sends once.
            if (!event.repeat && !event.nativeEvent.isComposing) event.currentTarget.form?.requestSubmit()
          }
          acts.keyDown(event)
        }}
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
