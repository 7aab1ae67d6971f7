import type { OutcomeSlide } from '../../slides/slide'
import type { CodeName } from '../matter/matter'

const MOST_ROWS = 12

/** What the group recommends, on the wall: the profile's own words, numbered, and nothing that was typed. @see A11 */
export const recommendationSlide = (recommendation: {
  codeName: CodeName
  recommendationLabel: string
  alternativeLabels: readonly string[]
}): OutcomeSlide => ({
  kind: 'outcome',
  codeName: recommendation.codeName,
  heading: recommendation.recommendationLabel,
  rows: recommendation.alternativeLabels.slice(0, MOST_ROWS).map((value, index) => ({ label: String(index + 1), value })),
})
