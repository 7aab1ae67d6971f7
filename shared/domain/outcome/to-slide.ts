import type { IsoDate } from '../../lib/dates'
import type { OutcomeSlide } from '../../slides/slide'
import type { CodeName } from '../matter/matter'
import { partyLabel } from '../organisation/party-label'

/**
 * How a consultation ended, on the wall: the profile's own words and the names of organisations. What somebody typed
 * (reason, responsible person, who calls) has no way in here.
 * @see G24 X18
 */
export const outcomeSlide = (outcome: {
  codeName: CodeName
  outcomeLabel: string
  meets: readonly { organisation: string; unit: string; byDate: IsoDate }[]
}): OutcomeSlide => ({
  kind: 'outcome',
  codeName: outcome.codeName,
  heading: outcome.outcomeLabel,
  rows: outcome.meets.map((party) => ({ label: partyLabel(party), value: party.byDate })),
})
