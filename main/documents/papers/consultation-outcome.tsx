import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { frameOfMatter } from '../layout/frame-of'
import { PaperFrame } from '../layout/PaperFrame'
import { style } from '../layout/style'
import { Facts, Heading, Prose, Rows, Signatures, Title } from '../layout/words'

const text = papersText.outcome

/** What an Arena ends in: who meets the individual and by when (G24). No recommendation and no decision (X7, X18). */
export function consultationOutcome(paper: PaperOf<'consultationOutcome'>) {
  const mandate = papersText.mandate[paper.mandate.kind]
  const content = (
    <>
      <Title text={paper.title} />
      <Facts
        rows={[
          { label: papersText.group, value: paper.groupName },
          { label: papersText.matter, value: paper.codeName },
          ...(paper.reference === '' ? [] : [{ label: papersText.reference, value: paper.reference }]),
          { label: papersText.meeting, value: paper.meetingOn },
        ]}
      />
      <Heading text={text.outcome} />
      <Prose text={paper.outcome} look={style.strong} />
      <Heading text={text.meets} />
      {paper.meets.length > 0 ? (
        <Rows
          columns={[
            { label: text.who, share: 0.44 },
            { label: text.responsible, share: 0.38 },
            { label: text.byDate, share: 0.18 },
          ]}
          rows={paper.meets.map(({ who, responsible, byDate }) => [who, responsible, byDate])}
        />
      ) : (
        <Prose text="" instead={text.nobodyMeets} />
      )}
      {paper.sipCaller.trim() === '' ? null : <Prose text={text.sip(paper.sipCaller)} />}
      {paper.said.length > 0 ? <Facts rows={paper.said} /> : null}
      {paper.reason.trim() === '' ? null : (
        <>
          <Heading text={text.reason} />
          <Prose text={paper.reason} />
        </>
      )}
      <Heading text={mandate.whose} />
      <Prose text={[mandate.noDecision, paper.mandate.words, text.documents].filter((words) => words !== null).join(' ')} />
      <Signatures labels={[`${papersText.signature}, ${papersText.chair.toLowerCase()}`, papersText.dateAndPlace]} />
    </>
  )
  return <PaperFrame frame={frameOfMatter(paper, papersText.reference)} pages={[content]} />
}
