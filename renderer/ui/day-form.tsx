import { type ReactNode, useState } from 'react'
import { type IsoDate, readDate } from '../../shared/lib/dates'
import type { ErrorFacts } from '../text/sv/errors'
import { DateField } from './date-field'
import { Form } from './form'
import { useInPlace } from './in-place'
import { type FieldProblem, messageAt } from './notice'

/** Something that happened or is to happen on one day, with perhaps a choice before it; nothing is sent without the day. */
export function DayForm(props: {
  /** `data-shows` of the button it opened from. */
  opener: string
  label?: string
  field: string
  day: string
  initial: string
  missing: string
  refusal: { code: string; facts: ErrorFacts } | null
  save: string
  busy: boolean
  onDay(day: IsoDate): Promise<void>
  cancel: string
  onCancel(): void
  children?: ReactNode
}) {
  const { field } = props
  const box = useInPlace<HTMLFormElement>(props.opener)
  const [typed, setTyped] = useState(props.initial)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const send = async () => {
    const day = readDate(typed)
    setProblems(day ? [] : [{ field, message: props.missing }])
    if (day) await props.onDay(day)
  }
  return (
    <Form
      box={box}
      {...(props.label === undefined ? {} : { label: props.label })}
      problems={problems}
      refusal={props.refusal}
      save={props.save}
      busy={props.busy}
      onSend={send}
      cancel={props.cancel}
      onCancel={props.onCancel}
    >
      {props.children}
      <DateField field={field} label={props.day} value={typed} onChange={setTyped} error={messageAt(problems, field)} />
    </Form>
  )
}
