import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { frameOfMatter } from '../layout/frame-of'
import { PaperFrame } from '../layout/PaperFrame'
import { style } from '../layout/style'
import { Facts, Heading, List, Prose, Signatures, Title } from '../layout/words'

const text = papersText.recommendation

/** From the group to ALC (A11, X7, X18): what it advises and why; whose decision it is stands under it. */
export function recommendation(paper: PaperOf<'recommendation'>) {
  const content = (
    <>
      <Title text={papersText.kinds.recommendation} />
      <Facts
        rows={[
          { label: papersText.group, value: paper.groupName },
          { label: papersText.matter, value: paper.codeName },
          ...(paper.reference === '' ? [] : [{ label: papersText.reference, value: paper.reference }]),
          { label: papersText.meeting, value: paper.meetingOn },
        ]}
      />
      <Heading text={text.recommendation} />
      <Prose text={paper.recommendation} look={style.strong} />
      <Heading text={text.reason} />
      <Prose text={paper.reason} instead={papersText.nothingWritten} />
      {paper.alternatives.length > 0 ? (
        <>
          <Heading text={text.alternatives} />
          <List entries={paper.alternatives} />
        </>
      ) : null}
      <Heading text={text.present} />
      {paper.functionsPresent.length > 0 ? (
        <List entries={paper.functionsPresent} />
      ) : (
        <Prose text="" instead={papersText.nobodyRecorded} />
      )}
      <Heading text={text.mandateHeading} />
      <Prose text={paper.mandate} />
      <Signatures labels={[`${papersText.signature}, ${papersText.chair.toLowerCase()}`, papersText.dateAndPlace]} />
    </>
  )
  return <PaperFrame frame={frameOfMatter(paper, papersText.reference)} pages={[content]} />
}
