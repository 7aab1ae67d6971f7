import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { Ruled } from '../layout/hand'
import { type Frame, PaperFrame } from '../layout/PaperFrame'
import { Facts, Heading, List, Prose, Rows, Signatures, Title } from '../layout/words'

type Sheet = PaperOf<'sheet'>
type Section = Sheet['sections'][number]

const STAMP: Readonly<Record<Sheet['about'], string>> = {
  nobody: papersText.noIndividuals,
  matters: papersText.stamp(0),
  people: papersText.peopleStamp,
}

/** A plain paper: headings with words, rows and lines to write on; one reader's part begins on a page of its own. */
export function sheet(paper: Sheet) {
  const frame: Frame = {
    kind: paper.sheet,
    practice: paper.practice,
    unreviewed: paper.unreviewed,
    printedOn: paper.printedOn,
    from: paper.groupName,
    stamp: STAMP[paper.about],
  }
  const parts = inParts(paper.sections)
  const pages = parts.map((sections, part) => (
    <>
      {part === 0 ? <Title text={paper.title} /> : null}
      {part === 0 && paper.facts.length > 0 ? <Facts rows={paper.facts} /> : null}
      {sections.map((section, at) => (
        <SectionWords key={`${String(at)} ${section.heading}`} section={section} />
      ))}
      {part === parts.length - 1 && paper.signatures.length > 0 ? <Signatures labels={paper.signatures} /> : null}
    </>
  ))
  return <PaperFrame frame={frame} pages={pages} />
}

function SectionWords({ section }: { section: Section }) {
  return (
    <>
      {section.heading === '' ? null : <Heading text={section.heading} />}
      <Prose text={section.text} />
      {section.list.length > 0 ? <List entries={section.list} /> : null}
      {section.table ? <Rows columns={section.table.columns} rows={section.table.rows} /> : null}
      {section.lines > 0 ? <Ruled label="" lines={section.lines} /> : null}
    </>
  )
}

function inParts(sections: readonly Section[]): Section[][] {
  const parts: Section[][] = [[]]
  for (const section of sections) {
    if (section.newPage && (parts.at(-1)?.length ?? 0) > 0) parts.push([])
    parts.at(-1)?.push(section)
  }
  return parts
}
