import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { takesReason } from '../../../shared/privacy/answered'
import { text as all } from '../../text/sv'
import { meetingText } from '../../text/sv/meeting'
import { Form, Note, ProseField, useInPlace } from '../../ui'
import type { useNotes } from '../notes'
import { Found } from './found-place'
import style from './meeting.module.css'
import type { AnsweredWords, Review } from './use-after'

const text = meetingText.end
type Swept = OutputOf<'privacy/sweep'>
type Open = Swept['open'][number]

/** The same words of the same kind, wherever they stand: one question. */
export function questionsOf(open: readonly Open[]): { about: AnsweredWords; places: readonly Open[] }[] {
  const byWords = new Map<string, { about: AnsweredWords; places: Open[] }>()
  for (const place of open) {
    const { words, finding } = place
    const id = `${finding.kind}|${words}`
    const question = byWords.get(id) ?? { about: { kind: finding.kind, words }, places: [] }
    question.places.push(place)
    byWords.set(id, question)
  }
  return [...byWords.values()]
}

/** What the sweep asks: each with why, where it stands, and the two ways on. Answering takes the focus to the next. */
export function ReviewFindings(props: {
  open: readonly Open[]
  meeting: MeetingDetail
  notes: ReturnType<typeof useNotes>
  review: Review
  /** Whoever may read identities sweeps; whoever releases answers. */
  mayAnswer: boolean
}) {
  const { open, meeting, notes, review } = props
  const list = useRef<HTMLUListElement>(null)
  const [answeredAt, setAnsweredAt] = useState<number | null>(null)
  const questions = questionsOf(open)
  // One text is written anew once, however much was found in it.
  const firstOfText = new Set(open.filter((one, at) => open.findIndex(({ target }) => target === one.target) === at))

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the answer has come, the question that took its place
  useEffect(() => {
    if (answeredAt === null) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-answers]')
    buttons?.[Math.min(answeredAt, buttons.length - 1)]?.focus()
    setAnsweredAt(null)
  }, [questions.length])

  const answer = async (at: number, about: AnsweredWords, reason?: string) => {
    if (await review.answer(about, reason)) setAnsweredAt(at)
  }
  return (
    <Note tone="danger">
      <p className="s-what">{text.found(open.length)}</p>
      <p>{props.mayAnswer ? text.foundHint : text.foundByReader}</p>
      <ul ref={list} className={style.findings}>
        {questions.map(({ about, places }, at) => (
          <li key={`${about.kind} ${about.words}`}>
            <p>
              <strong>{quoted(places)}</strong>
              {places.length > 1 && <> · {text.times(places.length)}</>}
              <br />
              <span className="s-quiet">{whyOf(places)}</span>
            </p>
            <ul className={style.places}>
              {places.map((place) => (
                <Found
                  key={`${place.target} ${place.finding.start}`}
                  open={place}
                  isFirst={firstOfText.has(place)}
                  meeting={meeting}
                  notes={notes}
                />
              ))}
            </ul>
            {!props.mayAnswer ? null : places.some(({ finding }) => takesReason(finding)) ? (
              <WithReason at={at} words={quoted(places)} busy={review.busy} onAnswer={(reason) => answer(at, about, reason)} />
            ) : (
              <Button
                variant="default"
                size="sm"
                data-answers
                disabled={review.busy}
                aria-label={text.answerLabel(quoted(places))}
                onClick={() => void answer(at, about)}
              >
                {text.answer}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** As it stands in the first place it was found. */
const quoted = ([first]: readonly Open[]): string => (first ? first.quote : '')
const whyOf = (places: readonly Open[]): string =>
  [...new Set(places.map(({ finding }) => all.privacy.because[finding.rule]))].join(' ')

interface Reasoned {
  at: number
  words: string
  busy: boolean
  onAnswer(reason: string): Promise<void>
}

/** What is certain is not answered with one press. */
function WithReason(props: Reasoned) {
  const [asking, setAsking] = useState(false)
  if (asking) return <Reason {...props} onCancel={() => setAsking(false)} />
  return (
    <Button
      variant="default"
      size="sm"
      data-answers
      data-shows={placeOf(props.at)}
      aria-label={text.keepAnywayLabel(props.words)}
      onClick={() => setAsking(true)}
    >
      {text.keepAnyway}
    </Button>
  )
}

/** SECURITY: where the caret stands is written among the cases (`place/save`), so no word of a text is ever in a field's name. */
const placeOf = (at: number) => `keep:${at}`

function Reason({ at, words, busy, onAnswer, onCancel }: Reasoned & { onCancel(): void }) {
  const [reason, setReason] = useState('')
  const box = useInPlace<HTMLFormElement>(placeOf(at))
  return (
    <Form
      box={box}
      label={text.keepAnywayLabel(words)}
      save={text.keepYes}
      busy={busy}
      onSend={() => onAnswer(reason)}
      cancel={text.keepNo}
      onCancel={onCancel}
    >
      <ProseField
        field={placeOf(at)}
        label={text.keepReason}
        hint={text.keepReasonHint}
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={300}
      />
    </Form>
  )
}

/** What has been answered about in this meeting, by whom; an answer can be taken back until the notes are locked. */
export function AnsweredList(props: { answered: Swept['answered']; review: Review; mayAnswer: boolean }) {
  const { answered, review } = props
  return (
    <details>
      <summary>{text.answeredHeading(answered.length)}</summary>
      <ul className={style.findings}>
        {answered.map(({ kind, words, reason, by, at }) => (
          <li key={`${kind} ${words}`}>
            <strong>{words}</strong>{' '}
            <span className="s-quiet">
              {text.answeredBy(by, new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' }))}
            </span>
            {reason === '' ? null : <p>{reason}</p>}{' '}
            {props.mayAnswer ? (
              <button
                type="button"
                className="s-link"
                aria-label={text.takeBackLabel(words)}
                onClick={() => void review.takeBack({ kind, words })}
              >
                {text.takeBack}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
