import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { Addressee } from '../layout/Addressee'
import { frameOfMatter } from '../layout/frame-of'
import { PaperFrame } from '../layout/PaperFrame'
import { Facts, Heading, List, Prose, Signatures, Title } from '../layout/words'

const text = papersText.letter

/** The decider's letter to the officer at "ej antagen", with at least one alternative (A14); never to the individual (A41, X18). */
export function alternativesLetter(paper: PaperOf<'alternativesLetter'>) {
  const content = (
    <>
      <Addressee rows={paper.addressee} />
      <Title text={paper.title} />
      <Facts
        rows={[
          { label: papersText.matter, value: paper.codeName },
          ...(paper.reference === '' ? [] : [{ label: papersText.yourReference, value: paper.reference }]),
          { label: text.preparedBy, value: paper.groupName },
          { label: papersText.decided, value: paper.decidedOn },
        ]}
      />
      <Heading text={text.decisionHeading} />
      <Prose text={text.decision(paper.sender, paper.codeName, paper.decidedOn)} />
      <Heading text={text.reason} />
      <Prose text={paper.reason} instead={papersText.nothingWritten} />
      <Heading text={text.alternatives} />
      <List entries={paper.alternatives} />
      {paper.paragraphs.map((paragraph) => (
        <Prose key={paragraph} text={paragraph} />
      ))}
      <Heading text={text.responsibilityHeading} />
      <Prose text={text.responsibility} />
      <Signatures labels={[text.signed(paper.sender, paper.decider), papersText.dateAndPlace]} />
    </>
  )
  return <PaperFrame frame={{ ...frameOfMatter(paper, papersText.yourReference), from: paper.sender }} pages={[content]} />
}
