import type { MatterSlide } from '../../slides/slide'
import { pagesOf, wrapText } from '../../slides/wrap'
import type { SummaryHeading } from '../profile/profile'
import type { ReleasedSummary } from '../summary/summary'
import type { CodeName } from './matter'

/** A page of a matter with where it belongs: a page on the wall is found again by it when others have gone. */
export interface MatterPage {
  /** Key of the heading; null for code name and question. */
  readonly heading: string | null
  /** Which page of that heading. */
  readonly part: number
  readonly slide: MatterSlide
}

/**
 * The pages of a matter on the wall: first code name and question, then what was released under each heading, one
 * heading a page and as many pages as it takes. Takes nothing but the code name and a released text: there is no
 * argument through which a consent, a referral or an officer could come along (LAW 4).
 * @param headings of the group's kind, in their order; a section under another heading is not shown
 * @param leftOff keys of headings that this meeting leaves off the wall
 * @see A08 G20
 */
export function matterPages(matter: {
  codeName: CodeName
  released: ReleasedSummary
  headings: readonly Pick<SummaryHeading, 'key' | 'label'>[]
  leftOff: readonly string[]
}): MatterPage[] {
  const { question, sections } = matter.released.text
  const pages: { heading: string | null; part: number; shown: MatterSlide['heading'] }[] = [
    { heading: null, part: 0, shown: null },
  ]
  for (const { key, label } of matter.headings) {
    if (matter.leftOff.includes(key)) continue
    const text = sections.find((section) => section.heading === key)?.text ?? ''
    for (const [part, lines] of pagesOf(wrapText(text)).entries()) pages.push({ heading: key, part, shown: { label, lines } })
  }
  const plainQuestion = wrapText(question, 300).join(' ').slice(0, 300)
  return pages.map(({ heading, part, shown }, index) => ({
    heading,
    part,
    slide: {
      kind: 'matter',
      codeName: matter.codeName,
      question: plainQuestion,
      heading: shown,
      page: index + 1,
      pages: pages.length,
    },
  }))
}

/** The same without where each belongs. */
export const matterSlides = (matter: Parameters<typeof matterPages>[0]): MatterSlide[] =>
  matterPages(matter).map(({ slide }) => slide)
