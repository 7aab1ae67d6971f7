import { View } from '@react-pdf/renderer'
import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { frameOfNobody } from '../layout/frame-of'
import { Box, Ruled } from '../layout/hand'
import { PaperFrame } from '../layout/PaperFrame'
import { style } from '../layout/style'
import { Heading, Prose, Signatures, Title } from '../layout/words'

const text = papersText.blankForm

/** Letters of the boxes of a question that is kept in one piece: what is taller than a page is never placed. */
const MOST_ON_ONE_PAGE = 1_200

type Field = PaperOf<'blankForm'>['sections'][number]['fields'][number]

/** A form to fill in by hand, as its definition stands (A29): boxes to tick and lines to write on. Nobody's data is in it. */
export function blankForm(paper: PaperOf<'blankForm'>) {
  const content = (
    <>
      <Title text={paper.title} />
      <Prose text={`${text.version(paper.version)}. ${text.noName} ${text.how}`} />
      <Heading text={text.officer} />
      {text.officerRows.map((label) => (
        <Ruled key={label} label={label} lines={1} />
      ))}
      <Heading text={text.individual} />
      <Ruled label={text.birthYear} lines={1} />
      {paper.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
      <Signatures labels={[text.signature, text.sentOn]} />
    </>
  )
  return <PaperFrame frame={frameOfNobody(paper)} pages={[content]} />
}

function Section({ section }: { section: PaperOf<'blankForm'>['sections'][number] }) {
  return (
    <>
      <Heading text={section.title} />
      {section.hint === '' ? null : <Prose text={section.hint} look={style.quiet} />}
      {section.fields.map((field) => (
        <Question key={field.label} field={field} />
      ))}
    </>
  )
}

function Question({ field }: { field: Field }) {
  const label = field.required ? field.label : `${field.label} (${text.optional})`
  return (
    <View style={style.asked} wrap={field.boxes.join().length > MOST_ON_ONE_PAGE}>
      <Prose text={label} look={style.question} />
      {field.hint === '' ? null : <Prose text={field.hint} look={style.quiet} />}
      <Answer field={field} />
    </View>
  )
}

function Answer({ field }: { field: Field }) {
  switch (field.kind) {
    case 'words':
      return <Ruled label="" lines={4} />
    case 'statement':
      return text.sources.map((source) => <Ruled key={source} label={source} lines={2} />)
    case 'yesNo':
      return [text.yes, text.no].map((label) => <Box key={label} label={label} />)
    case 'choice':
      return field.boxes.map((label) => <Box key={label} label={label} />)
    case 'choices':
      return (
        <>
          <Prose text={text.several} look={style.quiet} />
          {field.boxes.map((label) => (
            <Box key={label} label={label} />
          ))}
        </>
      )
    case 'months':
      return <Ruled label={text.months} lines={1} />
    case 'number':
      return <Ruled label={text.number} lines={1} />
  }
}
