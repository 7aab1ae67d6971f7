import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'

/** A summary as the room reads it. */
export function SummaryReading({ text: summary, headings }: { text: SummaryText; headings: readonly SummaryHeading[] }) {
  return (
    <div className="s-reading">
      <p className="s-question">{summary.question}</p>
      {summary.sections
        .filter((section) => section.text.trim() !== '')
        .map((section) => (
          <section key={section.heading}>
            <h3>{headings.find(({ key }) => key === section.heading)?.label ?? section.heading}</h3>
            <p>{section.text}</p>
          </section>
        ))}
    </div>
  )
}
