import { View } from '@react-pdf/renderer'
import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { Addressee } from '../layout/Addressee'
import { clockOf, dayInWords } from '../layout/day-in-words'
import { frameOfMatter } from '../layout/frame-of'
import { PaperFrame } from '../layout/PaperFrame'
import { style } from '../layout/style'
import { Facts, Prose, Signatures, Title } from '../layout/words'

const text = papersText.letter

/** To the officer, never to the individual (A41): that the referral has come (A04), when the meeting is (A05), when the visit is (A13). */
export function letter(paper: PaperOf<'confirmation' | 'summons' | 'visitConfirmation'>) {
  const { meeting } = paper
  const content = (
    <>
      <Addressee rows={paper.addressee} />
      <Title text={paper.title} />
      <Facts
        rows={[
          { label: text.date, value: paper.printedOn },
          { label: papersText.matter, value: paper.codeName },
          ...(paper.reference === '' ? [] : [{ label: papersText.yourReference, value: paper.reference }]),
          { label: text.received, value: paper.receivedOn },
          { label: papersText.group, value: paper.groupName },
          ...(meeting
            ? [
                { label: text.meeting, value: meeting.label },
                { label: text.day, value: dayInWords(meeting.startsAt) },
                { label: text.time, value: text.at(clockOf(meeting.startsAt)) },
                { label: papersText.place, value: meeting.place.trim() === '' ? text.placeLater : meeting.place },
                { label: text.takesPart, value: meeting.individualTakesPart ? text.officerAndIndividual : text.officerAlone },
              ]
            : []),
        ]}
      />
      <View style={style.body}>
        <Prose text={paper.paragraphs.join('\n')} />
      </View>
      <Signatures labels={[text.signed(paper.sender, paper.signedBy), text.phone]} />
    </>
  )
  return <PaperFrame frame={{ ...frameOfMatter(paper, papersText.yourReference), from: paper.sender }} pages={[content]} />
}
