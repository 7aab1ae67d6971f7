import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { frameOfMatter } from '../layout/frame-of'
import { PaperFrame } from '../layout/PaperFrame'
import { style } from '../layout/style'
import { Facts, Heading, List, Prose, Signatures, Title } from '../layout/words'

const text = papersText.recommendation

/** From the group to whoever decides (A11, X7, X18): what it says by its mandate, and why; whose decision it is stands under it. */
export function recommendation(paper: PaperOf<'recommendation'>) {
  const mandate = papersText.mandate[paper.mandate.kind]
  const content = (
    <>
      <Title text={paper.title} />
      <Facts
        rows={[
          ...(paper.to === '' ? [] : [{ label: papersText.to, value: paper.to }]),
          { label: papersText.group, value: paper.groupName },
          { label: papersText.matter, value: paper.codeName },
          ...(paper.reference === '' ? [] : [{ label: papersText.reference, value: paper.reference }]),
          { label: papersText.meeting, value: paper.meetingOn },
        ]}
      />
      <Heading text={mandate.heading} />
      <Prose text={paper.recommendation} look={style.strong} />
      <Heading text={text.reason} />
      <Prose text={paper.reason} instead={papersText.nothingWritten} />
      {paper.stopReason === '' ? null : (
        <>
          <Heading text={text.stopReason} />
          <Prose text={paper.stopReason} />
        </>
      )}
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
      <Heading text={mandate.whose} />
      <Prose text={paper.mandate.words} />
      <Signatures labels={[`${papersText.signature}, ${papersText.chair.toLowerCase()}`, papersText.dateAndPlace]} />
    </>
  )
  return <PaperFrame frame={frameOfMatter(paper, papersText.reference)} pages={[content]} />
}
