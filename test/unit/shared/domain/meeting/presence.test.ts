import { describe, expect, it } from 'vitest'
import type { RepresentativeId } from '../../../../../shared/domain/group/group'
import type { Attendee, AttendeeId } from '../../../../../shared/domain/meeting/meeting'
import { absentParties, standsInFor, timeOfDay, whoWasHere } from '../../../../../shared/domain/meeting/presence'
import type { Organisation, OrganisationId, UnitId } from '../../../../../shared/domain/organisation/organisation'
import type { IsoInstant } from '../../../../../shared/lib/dates'

const party = (name: string): Organisation => ({ id: name as OrganisationId, name, units: [], isMunicipality: false })
const parties = ['Arbetsförmedlingen', 'Försäkringskassan', 'Kriminalvården'].map(party)
const from = (organisation: string, change: Partial<Attendee> = {}): Attendee => ({
  id: `${organisation} ${change.name ?? ''}` as AttendeeId,
  representativeId: null,
  name: 'Åsa Ek',
  function: '',
  functionKey: null,
  organisationId: organisation as OrganisationId,
  unitId: organisation as UnitId,
  role: 'representative',
  where: 'onSite',
  present: true,
  remindedAt: null,
  itemIds: [],
  ...change,
})
const appointed = (...names: string[]) => names.map((name) => ({ organisationId: name as OrganisationId }))
const missing = (...given: Parameters<typeof absentParties>) => absentParties(...given).map(({ name }) => name)

describe('organisations that nobody in the room comes from', () => {
  it.each([
    ['one whose representative did not come', [from('Försäkringskassan', { present: false })], ['Försäkringskassan']],
    ['none when somebody is on the line', [from('Försäkringskassan', { where: 'remote' })], []],
    ['none when a substitute came', [from('Försäkringskassan', { role: 'substitute' })], []],
  ])('%s', (_what, attendees, names) => {
    const representatives = appointed('Arbetsförmedlingen', 'Försäkringskassan')
    expect(missing(parties, [from('Arbetsförmedlingen'), ...attendees], representatives)).toEqual(names)
  })

  it('never one that was added for the sake of a guest, who comes to their own point', () => {
    const guest = from('Kriminalvården', { role: 'guest', present: false })
    expect(missing(parties, [from('Arbetsförmedlingen'), guest], appointed('Arbetsförmedlingen'))).toEqual([])
    expect(missing(parties, [from('Arbetsförmedlingen'), guest], [])).toEqual(['Försäkringskassan'])
  })
})

describe('a substitute', () => {
  const [asa, bo] = ['a', 'b'] as unknown as [RepresentativeId, RepresentativeId]
  const list = [
    { id: asa, name: 'Åsa Ek', substituteFor: null },
    { id: bo, name: 'Bo Rask', substituteFor: asa },
  ]
  it('is said to stand in for whoever the list says', () => {
    expect(standsInFor({ representativeId: bo }, list)).toBe('Åsa Ek')
    expect(standsInFor({ representativeId: asa }, list)).toBeNull()
    expect(standsInFor({ representativeId: null }, list)).toBeNull()
  })
})

it('whoever left before the end was there all the same', () => {
  const [eva, bo] = [from('Arbetsförmedlingen', { name: 'Eva' }), from('Arbetsförmedlingen', { name: 'Bo', present: false })]
  const never = from('Försäkringskassan', { name: 'Siv', present: false })
  expect(whoWasHere([eva, bo, never], [{ attendeeId: bo.id }]).map(({ name }) => name)).toEqual(['Eva', 'Bo'])
})

it('a time of day is the room’s own', () => {
  const at = new Date(2026, 2, 12, 9, 5)
  expect(timeOfDay(at.toISOString() as IsoInstant)).toBe('09:05')
})
