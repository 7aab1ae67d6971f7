import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answers, FormField } from '../../../shared/domain/form/form'
import { given, type Shown, UNKNOWN, UNKNOWN_KEY } from '../../../shared/lib/shown'
import { text } from '../../text/sv'
import { ChoiceField, ManyField, NumberField, Refused, SavedLine, ShownValue } from '../../ui'
import style from './form.module.css'
import type { AnswersInHand } from './use-answers'

const words = text.form
const YES_NO = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
]
/** Beyond this many characters of labels the choices stand below one another. */
const SHORT = 48
/** As `answers` of shared/domain/form. */
const MOST = 2_100

const choicesOf = (field: FormField) =>
  field.kind === 'yesNo' ? YES_NO : field.options.map(({ key, label }) => ({ value: key, label }))

const isShort = (choices: readonly { label: string }[]) => choices.map(({ label }) => label).join('').length <= SHORT

/** The name the element that takes focus is found by. */
export const answerField = (field: Pick<FormField, 'key'>) => `answer-${field.key}`

/** A chosen answer in words: nobody has answered, nobody knows, or what was said (A21). */
export function shownAnswer(field: FormField, answer: Answers[string] | undefined): Shown<string> {
  if (answer === UNKNOWN_KEY) return UNKNOWN
  const labelOf = (key: string) => choicesOf(field).find(({ value }) => value === key)?.label ?? key
  if (typeof answer === 'number') return given(field.kind === 'months' ? `${answer} ${words.months}` : String(answer))
  return given([answer ?? []].flat().map(labelOf).join(', '))
}

/** One question with a chosen answer: it saves itself, and says so; read only for whoever may not write. */
export function AnswerField({ field, inHand, mayWrite }: { field: FormField; inHand: AnswersInHand; mayWrite: boolean }) {
  const answer = inHand.answers[field.key]
  if (!mayWrite) {
    return (
      <div data-field={answerField(field)} tabIndex={-1}>
        <p className={style.label}>{field.label}</p>
        <p>
          <ShownValue of={shownAnswer(field, answer)} />
        </p>
      </div>
    )
  }
  const isLast = inHand.last === field.key
  return (
    <div className={style.answer}>
      <Control field={field} inHand={inHand} />
      {typeof answer === 'string' && !field.required ? (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words.clearOf(field.label)}
          onClick={() => inHand.choose(field.key, undefined)}
        >
          {words.clear}
        </Button>
      ) : null}
      {isLast && inHand.saved.kind !== 'idle' ? <SavedLine state={inHand.saved} /> : null}
      {isLast && inHand.refusal ? (
        <>
          <Refused refusal={inHand.refusal} />
          <Button variant="default" size="sm" onClick={inHand.again}>
            {words.retry}
          </Button>
        </>
      ) : null}
    </div>
  )
}

function Control({ field, inHand }: { field: FormField; inHand: AnswersInHand }) {
  const answer = inHand.answers[field.key]
  const common = {
    field: answerField(field),
    label: field.label,
    hint: field.hint || undefined,
    optional: !field.required,
  }
  const choices = choicesOf(field)
  if (field.kind === 'choices')
    return (
      <ManyField
        {...common}
        values={Array.isArray(answer) ? answer : []}
        onChange={(values) => inHand.choose(field.key, values.length > 0 ? values : undefined)}
        choices={choices}
        inline={isShort(choices)}
      />
    )
  if (field.kind === 'months' || field.kind === 'number')
    return <WholeNumber {...common} suffix={field.kind === 'months' ? ` ${words.months}` : ''} field={field} inHand={inHand} />
  return (
    <ChoiceField
      {...common}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(value) => inHand.choose(field.key, value)}
      choices={choices}
      inline={isShort(choices)}
    />
  )
}

/** A number that is no whole one, or too large, stays on the screen with a word that it is not saved. */
function WholeNumber(props: {
  field: FormField
  label: string
  hint?: string | undefined
  optional: boolean
  suffix: string
  inHand: AnswersInHand
}) {
  const { field, inHand } = props
  const answer = inHand.answers[field.key]
  const [wrong, setWrong] = useState<number | null>(null)
  return (
    <div className="s-short">
      <NumberField
        field={answerField(field)}
        label={props.label}
        hint={props.hint}
        optional={props.optional}
        value={wrong ?? (typeof answer === 'number' ? answer : '')}
        onChange={(value) => {
          const fits = value === '' || (Number.isInteger(value) && value >= 0 && value <= MOST)
          setWrong(fits ? null : value)
          if (fits) inHand.choose(field.key, value === '' ? undefined : value, true)
        }}
        error={wrong === null ? undefined : words.numberWrong}
        suffix={props.suffix}
      />
    </div>
  )
}
