import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { frameOfMatter } from '../layout/frame-of'
import { PaperFrame } from '../layout/PaperFrame'
import { lineOf } from '../layout/printable'
import { ROOM, style } from '../layout/style'
import { Tagged } from '../layout/Tagged'
import { Facts, Heading, Line, List, Prose, Signatures, Title } from '../layout/words'

const text = papersText.letter

/** ALC's letter to the officer at "ej antagen", with at least one alternative (A14); never to the individual (A41, X18). */
export function alternativesLetter(paper: PaperOf<'alternativesLetter'>) {
  const content = (
    <>
      <Tagged tag="P" style={style.addressee}>
        {paper.addressee.map((row, at) => (
          <Line key={`${String(at)} ${row.slice(0, 20)}`} text={lineOf(row)} room={ROOM.half} />
        ))}
      </Tagged>
      <Title text={papersText.kinds.alternativesLetter} />
      <Facts
        rows={[
          { label: papersText.matter, value: paper.codeName },
          ...(paper.reference === '' ? [] : [{ label: papersText.yourReference, value: paper.reference }]),
          { label: text.preparedBy, value: paper.groupName },
          { label: papersText.decided, value: paper.decidedOn },
        ]}
      />
      <Heading text={text.decisionHeading} />
      <Prose text={text.decision(paper.codeName, paper.decidedOn)} />
      <Heading text={text.reason} />
      <Prose text={paper.reason} instead={papersText.nothingWritten} />
      <Heading text={text.alternatives} />
      <List entries={paper.alternatives} />
      <Heading text={text.responsibilityHeading} />
      <Prose text={text.responsibility} />
      <Signatures labels={[`${text.decider}, ${paper.decider}`, papersText.dateAndPlace]} />
    </>
  )
  return <PaperFrame frame={{ ...frameOfMatter(paper, papersText.yourReference), from: text.sender }} pages={[content]} />
}
