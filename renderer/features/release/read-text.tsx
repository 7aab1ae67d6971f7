import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { releaseText } from '../../text/sv/release'
import { summaryText } from '../../text/sv/summary'
import { Note, Refused } from '../../ui'
import { FindingList } from '../summary/finding-list'
import { SummaryReading, showPlace } from '../summary/summary-reading'
import type { Reader } from './use-reader'

const words = releaseText

/**
 * A text as it would be released, with what the check asks about marked in it and listed under it.
 * @param rewrite what whoever reads it does about words that must go
 */
export function ReadText(props: {
  text: SummaryText
  headings: readonly SummaryHeading[]
  reader: Reader
  theirs?: { keys: ReadonlySet<string>; by: string }
  rewrite: string
}) {
  const { text, headings, reader, theirs } = props
  const { found, open } = reader
  return (
    <>
      <p className="s-quiet">{words.read}</p>
      <SummaryReading text={text} headings={headings} places={found} />
      <Refused refusal={reader.refusal} />
      {found.length > 0 ? (
        <FindingList
          findings={found}
          headings={headings}
          answered={reader.answered}
          theirs={theirs}
          checkNumber={reader.checkNumber}
          about={words.foundByOther}
          onGoTo={showPlace}
          onAnswer={reader.answer}
        />
      ) : null}
      {open > 0 ? (
        <Note tone="notice">
          <p className="s-what">{summaryText.openFindings(open)}</p>
          <p>{props.rewrite}</p>
        </Note>
      ) : null}
    </>
  )
}
