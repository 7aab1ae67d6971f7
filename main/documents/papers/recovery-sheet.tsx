import { Text } from '@react-pdf/renderer'
import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { PaperFrame } from '../layout/PaperFrame'
import { lineOf } from '../layout/printable'
import { style } from '../layout/style'
import { Tagged } from '../layout/Tagged'
import { Facts, Heading, NumberedList, Prose, Signatures, Title } from '../layout/words'

const text = papersText.recovery

/** The recovery key on paper, and who keeps it. The process that has drawn it is ended afterwards. */
export function recoverySheet(paper: PaperOf<'recoverySheet'>) {
  const content = (
    <>
      <Title text={papersText.kinds.recoverySheet} />
      <Facts
        rows={[
          { label: text.vault, value: paper.vaultName },
          { label: text.made, value: paper.printedOn },
        ]}
      />
      <Heading text={text.key} />
      <Tagged tag="L" style={style.keyGroups}>
        {paper.groups.map((group, at) => (
          <Tagged key={`${String(at)} ${group}`} tag="LI" style={style.keyGroup}>
            <Tagged tag="Lbl" style={style.keyNumber}>
              <Text>{`${at + 1}.`}</Text>
            </Tagged>
            <Tagged tag="LBody">
              <Text style={style.keyWord}>{lineOf(group)}</Text>
            </Tagged>
          </Tagged>
        ))}
      </Tagged>
      <Heading text={text.use} />
      <NumberedList entries={text.steps} />
      <Heading text={text.keep} />
      <Prose text={text.keeper} />
      <Signatures labels={[text.keptBy, text.keptAt, text.keptSince]} />
    </>
  )
  return (
    <PaperFrame
      frame={{
        kind: paper.kind,
        practice: paper.practice,
        unreviewed: false,
        printedOn: paper.printedOn,
        from: paper.vaultName,
        stamp: papersText.noIndividuals,
      }}
      pages={[content]}
    />
  )
}
