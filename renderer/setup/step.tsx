import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { setupText } from '../text/sv/setup'
import { type FieldProblem, FormError, Page, Refused } from '../ui'

/** One page of first run: a heading that takes focus, one thing, and one way on. Enter goes on. */
export function Step(props: {
  title: string
  lead: string
  at: number
  of: number
  next: string
  problems?: readonly FieldProblem[]
  refusal?: { code: string; facts: Readonly<Record<string, string | number | boolean>> } | null
  busy?: boolean
  onNext(): void
  onBack?(): void
  children?: ReactNode
}) {
  return (
    <Page title={props.title} lead={props.lead} narrow>
      <form
        className="s-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onNext()
        }}
      >
        <FormError problems={props.problems ?? []} />
        <Refused refusal={props.refusal} />
        {props.children}
        <div className="s-actions">
          <Button type="submit" size="md" loading={props.busy ?? false}>
            {props.next}
          </Button>
          {props.onBack ? (
            <Button variant="default" size="md" onClick={props.onBack}>
              {setupText.back}
            </Button>
          ) : null}
        </div>
      </form>
    </Page>
  )
}
