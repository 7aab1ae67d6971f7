import { describe, expect, it } from 'vitest'
import type { ListedPerson } from '../../../../../shared/domain/change-notice/change-notice'
import { changesSince } from '../../../../../shared/domain/change-notice/changes-since'
import type { RepresentativeId } from '../../../../../shared/domain/group/group'
import type { IsoDate } from '../../../../../shared/lib/dates'

const TODAY = '2026-03-12' as IsoDate
const day = (text: string) => text as IsoDate
const sara: ListedPerson = {
  id: 'sara' as RepresentativeId,
  name: 'Sara Bäckvall',
  function: 'Arbetskonsulent',
  place: 'Granviks kommun, Arbetsmarknadsenheten',
  substituteFor: '',
  validFrom: day('2026-01-01'),
  validTo: null,
  phone: '070-1740671',
  postalAddress: '',
  workAddress: '',
}
const said = (told: readonly ListedPerson[], list: readonly ListedPerson[], today = TODAY) =>
  changesSince(told, list, today).map(({ kind, who, fields }) => [kind, who.name, ...fields])

describe('what has changed in a list since it was told (G45)', () => {
  it.each<[string, ListedPerson[], ListedPerson[], unknown[]]>([
    ['nothing', [sara], [sara], []],
    ['somebody new', [], [sara], [['added', 'Sara Bäckvall']]],
    ['somebody who came and went between two notices', [], [{ ...sara, validTo: day('2026-02-01') }], []],
    ['somebody whose time has ended', [sara], [{ ...sara, validTo: day('2026-03-11') }], [['removed', 'Sara Bäckvall']]],
    ['somebody whose last day is today', [sara], [{ ...sara, validTo: TODAY }], [['changed', 'Sara Bäckvall', 'validTo']]],
    ['an end that was told in advance', [{ ...sara, validTo: day('2026-03-01') }], [{ ...sara, validTo: day('2026-03-01') }], []],
    [
      'an end that came earlier than it was told',
      [{ ...sara, validTo: day('2026-06-30') }],
      [{ ...sara, validTo: day('2026-03-01') }],
      [['removed', 'Sara Bäckvall']],
    ],
    [
      'another phone and function',
      [sara],
      [{ ...sara, phone: '070-1740672', function: 'Enhetschef' }],
      [['changed', 'Sara Bäckvall', 'function', 'phone']],
    ],
    [
      'another work address',
      [sara],
      [{ ...sara, workAddress: 'sara@granvik.example' }],
      [['changed', 'Sara Bäckvall', 'workAddress']],
    ],
  ])('%s', (_case, told, list, expected) => {
    expect(said(told, list)).toEqual(expected)
  })

  it('says who is new first, then who has gone, then what is different', () => {
    const other = (name: string, part: Partial<ListedPerson> = {}) => ({ ...sara, id: name as RepresentativeId, name, ...part })
    const list = [other('A', { phone: '' }), other('B', { validTo: day('2026-03-01') }), other('C')]
    expect(said([other('A'), other('B')], list).map(([kind]) => kind)).toEqual(['added', 'removed', 'changed'])
  })
})
