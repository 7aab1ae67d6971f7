import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import { mustBeRewritten } from '../../../shared/privacy/answered'
import type { Finding } from '../../../shared/privacy/finding'
import { text } from '../../text/sv'
import type { FieldFinding } from './field-findings'

const words = text.summary

/** Puts the caret on the words, selected, so that the next key replaces them. */
function selectIn(field: string, { start, end }: Finding): void {
  const element = document.querySelector<HTMLElement>(`[data-field="summary-${CSS.escape(field)}"]`)
  element?.focus()
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.setSelectionRange(start, end)
}

/** What somebody else has answered, which is not taken back here. */
interface Theirs {
  readonly keys: ReadonlySet<string>
  readonly by: string
}

interface Answering {
  answered: ReadonlySet<string>
  theirs?: Theirs | undefined
  /** Where the words stand; without it, in the fields beside. */
  onGoTo?: (field: string, finding: Finding) => void
  onAnswer(found: FieldFinding, notPersonal: boolean): void
}

/**
 * Everything the check marks, each with why and the two ways on: change the text, or answer that it is nobody. About what must be
 * rewritten there is one.
 */
export function FindingList(
  props: Answering & {
    findings: readonly FieldFinding[]
    headings: readonly SummaryHeading[]
    /** Which check this is the answer to: each new one takes focus, but none that nobody asked for (0). */
    checkNumber: number
    /** A line about the check, under its number. */
    about: string
  },
) {
  const { findings, headings, checkNumber, about, ...answering } = props
  const labelOf = (field: string) => headings.find(({ key }) => key === field)?.label ?? words.question
  const heading = useRef<HTMLHeadingElement>(null)
  // The answer to the button stands below the fold of a long form: the eye and the screen reader are taken there.
  useEffect(() => {
    if (checkNumber === 0) return
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [checkNumber])
  return (
    <section aria-label={words.check}>
      <h3 ref={heading} tabIndex={-1} className="s-found">
        {words.found(findings.length)}
      </h3>
      <p className="s-quiet">{about}</p>
      <ul className="s-rows">
        {findings.map((found) => (
          <FindingRow key={`${found.key}:${found.finding.start}`} found={found} label={labelOf(found.field)} {...answering} />
        ))}
      </ul>
    </section>
  )
}

function FindingRow(props: Answering & { found: FieldFinding; label: string }) {
  const { found, answered, theirs, onGoTo = selectIn } = props
  const { field, finding, quote, key } = found
  const mustChange = mustBeRewritten(finding)
  const isTheirs = theirs?.keys.has(key) === true
  const isAnswered = answered.has(key)
  const answer = isAnswered ? words.undoAnswer : words.notPersonal
  return (
    <li>
      <div>
        <p>
          <mark>{quote}</mark> <span className="s-quiet">{props.label}</span>
        </p>
        <p className="s-quiet">
          {finding.certainty === 'certain' ? words.certain : words.asked}: {text.privacy.because[finding.rule]}
        </p>
        {mustChange ? <p>{words.mustChange}</p> : <AnswerLine by={isTheirs ? theirs.by : null} isAnswered={isAnswered} />}
      </div>
      <div className="s-actions">
        <Button
          variant="default"
          size="sm"
          data-finding={field}
          onClick={() => onGoTo(field, finding)}
          aria-label={`${words.goTo}: ${quote}`}
        >
          {words.goTo}
        </Button>
        {mustChange || isTheirs ? null : (
          <Button
            variant="subtle"
            size="sm"
            onClick={() => props.onAnswer(found, !isAnswered)}
            aria-label={`${answer}: ${quote}`}
          >
            {answer}
          </Button>
        )}
      </div>
    </li>
  )
}

function AnswerLine({ by, isAnswered }: { by: string | null; isAnswered: boolean }) {
  if (by !== null) return <p>{words.answeredBy(by)}</p>
  return isAnswered ? <p>{words.answered}</p> : null
}
