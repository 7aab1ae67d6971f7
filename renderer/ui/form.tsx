import { Button } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import type { ErrorFacts } from '../text/sv/errors'
import { type FieldProblem, FormError, Refused } from './notice'

/**
 * A form in the page: what must be put right on top, then why it was refused, then the fields, then what happens and the way out.
 * Submit is never disabled, Enter sends, and nothing that was typed is taken away.
 */
export function Form(props: {
  box?: Ref<HTMLFormElement>
  label?: string
  problems?: readonly FieldProblem[]
  refusal?: { code: string; facts: ErrorFacts } | null
  save: string
  busy: boolean
  onSend(): Promise<void>
  cancel?: string
  onCancel?(): void
  /** What was typed, where it is kept until it is sent: it goes when the person leaves by the way out. */
  draft?: { clear(): Promise<void> }
  children: ReactNode
}) {
  const { draft, onCancel } = props
  const leave = () => {
    void draft?.clear()
    onCancel?.()
  }
  return (
    <form
      ref={props.box}
      className="s-form"
      aria-label={props.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void props.onSend()
      }}
    >
      <FormError problems={props.problems ?? []} />
      <Refused refusal={props.refusal} />
      {props.children}
      <div className="s-actions">
        <Button type="submit" loading={props.busy}>
          {props.save}
        </Button>
        {props.cancel !== undefined && onCancel ? (
          <Button variant="default" onClick={leave}>
            {props.cancel}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
