import type { Organisation, OrganisationId, UnitId } from '../organisation/organisation'
import { plainWord } from './plain-word'

export interface FoundParty {
  readonly organisationId: OrganisationId
  readonly unitId: UnitId
}

/** What lists call the authorities that everybody knows. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  af: ['arbetsformedlingen'],
  arbetsformedling: ['arbetsformedlingen'],
  fk: ['forsakringskassan'],
  forsakringskassa: ['forsakringskassan'],
  soc: ['socialtjansten', 'socialforvaltningen'],
  socialtjanst: ['socialtjansten'],
  kommun: ['kommunen'],
  region: ['regionen'],
  psykiatri: ['psykiatrin'],
  vc: ['vardcentralen'],
}
const namesOf = (word: string): readonly string[] => {
  const plain = plainWord(word)
  return [plain, ...(SHORT[plain] ?? [])]
}

/**
 * The group's party that these words name. A unit's own name is enough when only one organisation has it, and an
 * organisation's when it has only one unit; "Kommunen, Socialtjänsten" in one cell is read as both.
 * @returns undefined when it is none of them, or could be two
 */
export function matchParty(parties: readonly Organisation[], organisation: string, unit: string): FoundParty | undefined {
  if (organisation === '' && unit === '') return undefined
  const all = parties.flatMap((party) => party.units.map((one) => ({ party, unit: one })))
  const isOrganisation = (word: string) => (one: (typeof all)[number]) => namesOf(word).includes(plainWord(one.party.name))
  const isUnit = (word: string) => (one: (typeof all)[number]) => namesOf(word).includes(plainWord(one.unit.name))
  const only = (found: typeof all): FoundParty | undefined => {
    const [first] = found
    return first && found.length === 1 ? { organisationId: first.party.id, unitId: first.unit.id } : undefined
  }
  if (organisation !== '' && unit !== '') {
    const both = only(all.filter(isOrganisation(organisation)).filter(isUnit(unit)))
    if (both) return both
    // The list's own division is finer than the group's: the organisation alone says which party it is.
    return only(all.filter(isOrganisation(organisation))) ?? undefined
  }
  const word = organisation || unit
  const named = only(all.filter(isUnit(word))) ?? only(all.filter(isOrganisation(word)))
  if (named) return named
  const cut = word.search(/[,/–:]| - /)
  return cut > 0 ? matchParty(parties, word.slice(0, cut).trim(), word.slice(cut).replace(/^[\s,/–:-]+/, '')) : undefined
}

/** How an authority that is not known is called in the preview. */
export const partyWord = (organisation: string, unit: string): string =>
  [organisation, unit].filter(Boolean).join(', ').slice(0, 200)
