import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { Finding } from '../../../shared/privacy/finding'
import { text } from '../../text/sv'
import type { FieldFinding } from './use-summary-marks'

const words = text.summary

/** Puts the caret on the words, selected, so that the next key replaces them. */
function selectIn(field: string, { start, end }: Finding): void {
  const element = document.querySelector<HTMLElement>(`[data-field="summary-${CSS.escape(field)}"]`)
  element?.focus()
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.setSelectionRange(start, end)
}

/** Everything the check marks, each with why and the two ways on: change the text, or answer that it is nobody. */
export function FindingList(props: {
  findings: readonly FieldFinding[]
  headings: readonly SummaryHeading[]
  answered: ReadonlySet<string>
  /** Which check this is the answer to: each new one takes focus. */
  checkNumber: number
  /** Something was typed after the check. */
  edited: boolean
  onAnswer(key: string, notPersonal: boolean): void
}) {
  const { findings, headings, answered } = props
  const labelOf = (field: string) => headings.find(({ key }) => key === field)?.label ?? words.question
  const heading = useRef<HTMLHeadingElement>(null)
  // The answer to the button stands below the fold of a long form: the eye and the screen reader are taken there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new check is told, also with the same result
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [props.checkNumber])
  return (
    <section aria-label={words.check}>
      <h3 ref={heading} tabIndex={-1} className="s-found">
        {words.found(findings.length)}
      </h3>
      <p className="s-quiet">{props.edited ? words.foundEdited : words.foundLimits}</p>
      <ul className="s-rows">
        {findings.map(({ field, finding, quote, key }) => (
          <li key={`${key}:${finding.start}`}>
            <div>
              <p>
                <mark>{quote}</mark> <span className="s-quiet">{labelOf(field)}</span>
              </p>
              <p className="s-quiet">
                {finding.certainty === 'certain' ? words.certain : words.asked}: {text.privacy.because[finding.rule]}
              </p>
              {answered.has(key) ? <p>{words.answered}</p> : null}
            </div>
            <div className="s-actions">
              <Button
                variant="default"
                size="sm"
                data-finding={field}
                onClick={() => selectIn(field, finding)}
                aria-label={`${words.goTo}: ${quote}`}
              >
                {words.goTo}
              </Button>
              <Button
                variant="subtle"
                size="sm"
                onClick={() => props.onAnswer(key, !answered.has(key))}
                aria-label={`${answered.has(key) ? words.undoAnswer : words.notPersonal}: ${quote}`}
              >
                {answered.has(key) ? words.undoAnswer : words.notPersonal}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
