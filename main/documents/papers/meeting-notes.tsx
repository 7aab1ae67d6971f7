import { Fragment } from 'react'
import { papersText } from '../../../renderer/text/sv/papers'
import { papersNotesText as own } from '../../../renderer/text/sv/papers-notes'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { type Frame, PaperFrame } from '../layout/PaperFrame'
import { style } from '../layout/style'
import { Facts, Heading, List, Prose, Signatures, Title } from '../layout/words'

const text = papersText.notes

type Item = PaperOf<'meetingNotes'>['items'][number]

/** Some fifteen pages: laying out one part takes time by the square of its length. */
const PART = 50_000

/** Minnesanteckningar: presence, and each item with what came of it. */
export function meetingNotes(paper: PaperOf<'meetingNotes'>) {
  const frame: Frame = {
    kind: paper.kind,
    practice: paper.practice,
    unreviewed: paper.unreviewed,
    printedOn: paper.printedOn,
    from: paper.groupName,
    stamp: paper.individualMatters ? papersText.stamp(0) : papersText.noIndividuals,
  }
  const parts = partsOf(paper.items)
  const pages = parts.map((items) => (
    <Fragment key={items[0]?.number ?? 0}>
      {items === parts[0] ? <Opening paper={paper} /> : null}
      {items.map((item) => (
        <Fragment key={item.number}>
          <Heading text={text.item(item.number, item.title)} />
          {item.minutes === null ? null : <Prose text={own.minutes(item.minutes)} look={style.quiet} />}
          {endOf(item) === null ? null : <Prose text={endOf(item) ?? ''} look={style.bold} />}
          <Prose text={item.text} {...(endOf(item) === null ? { instead: papersText.nothingWritten } : {})} />
        </Fragment>
      ))}
      {items === parts.at(-1) ? <Signatures labels={[papersText.chair, papersText.noteTaker]} /> : null}
    </Fragment>
  ))
  return <PaperFrame frame={frame} pages={pages} />
}

/** How a point ended, in one line. */
function endOf({ outcome, adjourned }: Item): string | null {
  if (adjourned !== null) return text.adjourned(adjourned)
  return outcome.trim() === '' ? null : text.outcome(outcome)
}

/** What holds the notes fast; until then they say that nothing does. */
function lockRows(locked: PaperOf<'meetingNotes'>['locked']): { label: string; value: string }[] {
  if (locked === null) return [{ label: own.version, value: own.notLocked }]
  return [
    { label: own.version, value: own.locked(locked.version, locked.at, locked.by) },
    { label: own.hash, value: own.hashInGroups(locked.sha256) },
  ]
}

function Opening({ paper }: { paper: PaperOf<'meetingNotes'> }) {
  return (
    <>
      <Title text={papersText.kinds.meetingNotes} />
      <Facts
        rows={[
          { label: papersText.group, value: paper.groupName },
          { label: papersText.meeting, value: paper.meetingOn },
          ...(paper.place.trim() === '' ? [] : [{ label: papersText.place, value: paper.place }]),
          ...(paper.notedBy.length === 0 ? [] : [{ label: own.notedBy, value: paper.notedBy.join('; ') }]),
          ...lockRows(paper.locked),
        ]}
      />
      <Heading text={text.attendees} />
      {paper.attendees.length > 0 ? (
        <Facts rows={paper.attendees.map((who) => ({ label: who.label, value: text.attendee(who) }))} />
      ) : (
        <Prose text="" instead={papersText.nobodyRecorded} />
      )}
      {paper.comings.length > 0 ? (
        <>
          <Heading text={text.comings} />
          <List entries={paper.comings.map(text.coming)} />
        </>
      ) : null}
      {paper.absentParties.length > 0 ? (
        <>
          <Heading text={text.absentParties} />
          <List entries={paper.absentParties} />
        </>
      ) : null}
      {paper.missingFunctions.length > 0 ? (
        <>
          <Heading text={text.missingFunctions} />
          <List entries={paper.missingFunctions} />
        </>
      ) : null}
    </>
  )
}

function partsOf(items: readonly Item[]): (Item & { number: number })[][] {
  const parts: (Item & { number: number })[][] = [[]]
  let length = 0
  for (const [at, item] of items.entries()) {
    length += item.title.length + item.outcome.length + (item.adjourned?.length ?? 0) + item.text.length + 200
    if (length > PART && parts.at(-1)?.length !== 0) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push({ ...item, number: at + 1 })
  }
  return parts
}
