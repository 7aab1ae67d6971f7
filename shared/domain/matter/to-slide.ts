import type { MatterSlide } from '../../slides/slide'
import { pagesOf, wrapText } from '../../slides/wrap'
import type { SummaryHeading } from '../profile/profile'
import type { ReleasedSummary } from '../summary/summary'
import type { CodeName } from './matter'

/**
 * The pages of a matter on the wall: first code name and question, then what was released under each heading, one
 * heading a page and as many pages as it takes. Takes nothing but the code name and a released text: there is no
 * argument through which a consent, a referral or an officer could come along (LAW 4).
 * @param headings of the group's kind, in their order; a section under another heading is not shown
 * @see A08 G20
 */
export function matterSlides(matter: {
  codeName: CodeName
  released: ReleasedSummary
  headings: readonly Pick<SummaryHeading, 'key' | 'label'>[]
}): MatterSlide[] {
  const { question, sections } = matter.released.text
  const parts: MatterSlide['heading'][] = [null]
  for (const { key, label } of matter.headings) {
    const text = sections.find((section) => section.heading === key)?.text ?? ''
    for (const lines of pagesOf(wrapText(text))) parts.push({ label, lines })
  }
  const plainQuestion = wrapText(question, 300).join(' ').slice(0, 300)
  return parts.map((heading, index) => ({
    kind: 'matter',
    codeName: matter.codeName,
    question: plainQuestion,
    heading,
    page: index + 1,
    pages: parts.length,
  }))
}
