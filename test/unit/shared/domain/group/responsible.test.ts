import { describe, expect, it } from 'vitest'
import type { RepresentativeId } from '../../../../../shared/domain/group/group'
import { requireResponsible, responsibleLack } from '../../../../../shared/domain/group/responsible'
import { yearReminders } from '../../../../../shared/domain/group/year-reminders'
import type { OrganisationId } from '../../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../../shared/lib/dates'

const organisation = (id: string) => id as OrganisationId
const id = (name: string) => name as RepresentativeId
const who = (name: string, of: string, validTo: string | null = null) => ({
  id: id(name),
  organisationId: organisation(of),
  validFrom: '2026-01-01' as IsoDate,
  validTo: validTo as IsoDate | null,
})
const group = {
  parties: [
    { id: organisation('municipality'), isMunicipality: true },
    { id: organisation('region'), isMunicipality: false },
  ],
  representatives: [
    who('Sara', 'municipality'),
    who('Jonas', 'municipality', '2026-03-11'),
    who('Siv', 'municipality', '2026-03-12'),
    who('Lena', 'region'),
  ],
}
const asked = { needsResponsible: true, today: '2026-03-12' as IsoDate }

describe('who answers for a group (G40)', () => {
  it.each([
    ['Sara', null, 'accepted'],
    ['Siv', null, 'accepted'],
    ['Jonas', 'ended', 'group/responsible-not-valid'],
    ['Lena', 'notMunicipality', 'group/responsible-not-municipality'],
    ['Nobody known', 'missing', 'representative/unknown'],
  ])('%s: %s', (name, lack, code) => {
    expect(responsibleLack(id(name), group, asked)).toBe(lack)
    const said = (() => {
      try {
        requireResponsible(id(name), group, asked)
        return 'accepted'
      } catch (error) {
        return (error as { code: string }).code
      }
    })()
    expect(said).toBe(code)
  })

  it('is missing where nobody is chosen, and asked for only where the kind of group has one', () => {
    expect(responsibleLack(null, group, asked)).toBe('missing')
    expect(responsibleLack(null, group, { ...asked, needsResponsible: false })).toBeNull()
    expect(() => requireResponsible(id('Sara'), group, { ...asked, needsResponsible: false })).toThrow(
      'group/responsible-not-needed',
    )
  })
})

it('a group is reminded of what its year lacks, and of nothing else (G27, G40, G43, G45)', () => {
  const term = { term: 'spring', year: 2026, from: '2026-01-01', to: '2026-07-31', held: 0, planned: 0, wanted: 2 } as const
  const terms = [{ ...term, from: term.from as IsoDate, to: term.to as IsoDate, tooFew: true }]
  const all = { responsible: 'ended', terms, lacksTraining: true, untoldChanges: 3 } as const
  expect(yearReminders(all)).toEqual(['responsibleEnded', 'changesNotTold', 'tooFewMeetings', 'trainingMissing'])
  expect(yearReminders({ responsible: null, terms: [], lacksTraining: false, untoldChanges: 0 })).toEqual([])
  const enough = { ...terms[0], tooFew: false } as (typeof terms)[number]
  expect(yearReminders({ responsible: null, terms: [enough, ...terms], lacksTraining: false, untoldChanges: 0 })).toEqual([])
})
