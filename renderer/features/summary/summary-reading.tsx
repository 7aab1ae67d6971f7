import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import type { Finding } from '../../../shared/privacy/finding'
import type { FieldFinding } from './field-findings'

const placeOf = (field: string, { start }: Pick<Finding, 'start'>) => `${field}:${start}`

/** Takes the eye and the focus to a place in the text as it is read. */
export function showPlace(field: string, finding: Finding): void {
  const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeOf(field, finding))}"]`)
  place?.focus()
  place?.scrollIntoView({ block: 'nearest' })
}

/** A summary as the room reads it. @param places are marked in it, for whoever is to judge them */
export function SummaryReading(props: {
  text: SummaryText
  headings: readonly SummaryHeading[]
  places?: readonly FieldFinding[]
}) {
  const { text: summary, headings, places = [] } = props
  return (
    <div className="s-reading">
      <p className="s-question">
        <Marked field="question" text={summary.question} places={places} />
      </p>
      {summary.sections
        .filter((section) => section.text.trim() !== '')
        .map((section) => (
          <section key={section.heading}>
            <h3>{headings.find(({ key }) => key === section.heading)?.label ?? section.heading}</h3>
            <p>
              <Marked field={section.heading} text={section.text} places={places} />
            </p>
          </section>
        ))}
    </div>
  )
}

function Marked({ field, text, places }: { field: string; text: string; places: readonly FieldFinding[] }) {
  const here = places.filter((place) => place.field === field)
  if (here.length === 0) return text
  const last = here.at(-1)?.finding.end ?? 0
  return (
    <>
      {here.map(({ finding, quote }, at) => (
        <span key={finding.start}>
          {text.slice(here[at - 1]?.finding.end ?? 0, finding.start)}
          <mark tabIndex={-1} data-place={placeOf(field, finding)}>
            {quote}
          </mark>
        </span>
      ))}
      {text.slice(last)}
    </>
  )
}
