import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { frameOfNobody } from '../layout/frame-of'
import { PaperFrame } from '../layout/PaperFrame'
import { Facts, Heading, Prose, Title } from '../layout/words'

const text = papersText.routine

/** A document of the group's library as a version of it stands (A03). Nobody in particular is spoken of. */
export function routine(paper: PaperOf<'routine'>) {
  const content = (
    <>
      <Title text={paper.title} />
      <Facts
        rows={[
          { label: papersText.group, value: paper.groupName },
          { label: text.version, value: String(paper.version) },
          { label: text.validFrom, value: paper.validFrom },
        ]}
      />
      <Heading text={text.text} />
      <Prose text={paper.text} instead={papersText.nothingWritten} />
    </>
  )
  return <PaperFrame frame={frameOfNobody(paper)} pages={[content]} />
}
