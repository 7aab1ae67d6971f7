import { describe, expect, it } from 'vitest'
import type { GroupId } from '../../../../../shared/domain/group/group'
import type { ImportMapping, ImportMeanings } from '../../../../../shared/domain/import/import'
import { type ImportGround, judgeRow } from '../../../../../shared/domain/import/judge-row'
import type { Organisation } from '../../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { profiles } from '../../../../../shared/profiles'
import { swedishNumber, withWrongCheckDigit } from '../../../../builders/personal-number'

const unit = (id: string, name: string) => ({ id, name }) as never
const parties = [
  { id: 'o1', name: 'Arbetsförmedlingen', units: [unit('u1', 'Arbetsförmedlingen')] },
  { id: 'o2', name: 'Granviks kommun', units: [unit('u2', 'Socialtjänsten'), unit('u3', 'Biståndsenheten')] },
] as unknown as Organisation[]
const [alc] = profiles
const chain = alc?.groupKinds[0]?.chain as ImportGround['chain']

const mapping = [
  'reference',
  'receivedOn',
  'organisation',
  'unit',
  'officerName',
  'officerPhone',
  'officerAddress',
  'state',
  'birthYear',
  'givenName',
  'familyName',
  'personalNumber',
  'address',
  'phone',
  'text',
  'text',
] as const satisfies ImportMapping
const heads = [
  'Kod',
  'Inkom',
  'Myndighet',
  'Enhet',
  'Handläggare',
  'Tel',
  'Adr',
  'Status',
  'År',
  'Förnamn',
  'Efternamn',
  'Pnr',
  'Adress',
  'Telefon',
  'Anteckning',
  'Behov',
]
const GOOD = { reference: 'SOC-1', receivedOn: '2024-03-12', organisation: 'AF', officerName: 'Elin Forsmyr' } as const
type Cells = Partial<Record<(typeof mapping)[number], string>>

const nothingSaid: ImportMeanings = { parties: [], states: [], officerName: '' }
function judge(cells: Cells, part: Partial<ImportGround> = {}, seen = new Set<string>()) {
  const all: Cells = { ...GOOD, ...cells }
  const ground: ImportGround = {
    group: { id: 'g1' as GroupId, parties },
    chain,
    today: '2026-03-12' as IsoDate,
    taken: new Set(['soc-9']),
    heads,
    mapping: [...mapping],
    meanings: nothingSaid,
    ...part,
  }
  return judgeRow(
    mapping.map((target, at) => (mapping.indexOf(target) === at ? (all[target] ?? '') : '')),
    ground,
    seen,
  )
}
const number = swedishNumber('850230'.replace('30', '20'))

describe('a row of a list', () => {
  it('without a stop becomes a referral at a step, a person and a text', () => {
    const judged = judge({
      unit: '',
      state: 'avslutat',
      birthYear: '85',
      givenName: 'Tindra',
      familyName: 'Åvallsmark',
      personalNumber: number,
      text: 'Vill börja.\r\nI maj.',
    })
    expect(judged.problems).toEqual([])
    expect(judged.ready).toMatchObject({
      referral: {
        groupId: 'g1',
        receivedOn: '2024-03-12',
        reference: 'SOC-1',
        birthYear: 1985,
        officer: { name: 'Elin Forsmyr', organisationId: 'o1', unitId: 'u1' },
      },
      state: 'closed',
      individual: { givenName: 'Tindra', familyName: 'Åvallsmark', personalNumber: `${number.slice(0, 6)}-${number.slice(6)}` },
      text: 'Anteckning: Vill börja.\nI maj.',
    })
  })

  it('that says nothing of who it is has no person, and begins where the chain begins', () => {
    expect(judge({}).ready).toMatchObject({ individual: null, text: '', state: chain.first, referral: { birthYear: null } })
  })

  it.each<[string, Cells, [string, string | null, boolean][]]>([
    ['a day that is none', { receivedOn: '2024-02-30' }, [['import/date-impossible', 'receivedOn', true]]],
    ['a day to come', { receivedOn: '2026-03-13' }, [['import/date-in-future', 'receivedOn', true]]],
    ['no day', { receivedOn: '' }, [['import/date-missing', 'receivedOn', true]]],
    ['an authority the group does not have', { organisation: 'Skolan' }, [['import/party-unknown', 'organisation', true]]],
    ['an authority with several boards', { organisation: 'Granviks kommun' }, [['import/party-unknown', 'organisation', true]]],
    ['no authority', { organisation: '' }, [['import/party-missing', 'organisation', true]]],
    ['no officer', { officerName: '' }, [['import/officer-missing', 'officerName', true]]],
    ['a step the chain does not have', { state: 'Vilande' }, [['import/state-unknown', 'state', true]]],
    ['a year that is none', { birthYear: 'åttitalet' }, [['import/year-impossible', 'birthYear', true]]],
    ['a number that is none', { personalNumber: 'saknas' }, [['personal-number/not-a-number', 'personalNumber', true]]],
    [
      'a wrong check digit',
      { personalNumber: withWrongCheckDigit(number) },
      [['personal-number/wrong-check-digit', 'personalNumber', true]],
    ],
    ['a personal number as reference', { reference: number }, [['referral/reference-is-personal-number', 'reference', true]]],
    [
      "a personal number in the officer's address",
      { officerAddress: `c/o ${number}` },
      [['import/number-in-open-column', 'officerAddress', true]],
    ],
    [
      "the person's family name as reference",
      { reference: 'åvallsmark 24', familyName: 'Åvallsmark' },
      [['import/name-in-open-column', 'reference', true]],
    ],
    [
      'the person as officer',
      { officerName: 'Tindra Åvallsmark', givenName: 'Tindra', familyName: 'Åvallsmark' },
      [['import/name-in-open-column', 'officerName', true]],
    ],
    ['an officer with the same given name', { officerName: 'Tindra Forsmyr', givenName: 'Tindra', familyName: 'Åvallsmark' }, []],
    ['what looks like a name as reference', { reference: 'Ek, Rosita' }, [['import/looks-like-name', 'reference', false]]],
    ['a reference the group has', { reference: ' SOC-9 ' }, [['import/reference-in-vault', 'reference', true]]],
    [
      'protected identity where a name should stand',
      { familyName: 'Skyddade personuppgifter' },
      [['import/protected-identity', 'givenName', true]],
    ],
    [
      'words around a telephone number',
      { officerPhone: '070-1740601 fråga efter chefen' },
      [['import/phone-odd', 'officerPhone', false]],
    ],
    ['a cell longer than its place', { reference: 'x'.repeat(61) }, [['import/cell-too-long', 'reference', true]]],
    ['more than 20 kB of text', { text: 'x'.repeat(20_001) }, [['import/text-too-long', 'text', true]]],
  ])('with %s is told so', (_what, cells, expected) => {
    const { problems, ready } = judge(cells)
    expect(problems).toEqual(
      expected.map(([code, target, stops]) => ({ code, column: target && mapping.indexOf(target as never), stops })),
    )
    expect(ready === null).toBe(expected.some(([, , stops]) => stops))
    expect(JSON.stringify(problems)).not.toContain(number)
  })

  it('is told when its reference stands on a row above', () => {
    const seen = new Set<string>()
    expect(judge({}, {}, seen).problems).toEqual([])
    expect(judge({ reference: 'soc-1' }, {}, seen).problems).toMatchObject([{ code: 'import/reference-twice', stops: true }])
  })

  it('is told when it has more cells than the list has columns', () => {
    const cells = [...mapping.map((target) => (target in GOOD ? GOOD[target as keyof typeof GOOD] : '')), 'för mycket']
    const ground = {
      group: { id: 'g1' as GroupId, parties },
      chain,
      today: '2026-03-12' as IsoDate,
      taken: new Set<string>(),
      heads,
      mapping: [...mapping],
      meanings: nothingSaid,
    }
    expect(judgeRow(cells, ground, new Set()).problems).toEqual([{ code: 'import/ragged-row', column: null, stops: true }])
  })

  it('means what a person has said its words mean', () => {
    const meanings: ImportMeanings = {
      parties: [
        { word: 'Skolan', organisationId: 'o2' as never, unitId: 'u3' as never },
        { word: '', organisationId: 'o1' as never, unitId: 'u1' as never },
      ],
      states: [{ word: 'vilande', state: 'adjourned' }],
      officerName: 'Ej angiven',
    }
    const judged = judge({ organisation: 'SKOLAN', state: 'Vilande', officerName: '' }, { meanings })
    expect(judged.ready).toMatchObject({ state: 'adjourned', referral: { officer: { name: 'Ej angiven', unitId: 'u3' } } })
    expect(judge({ organisation: '' }, { meanings }).ready?.referral.officer.unitId).toBe('u1')
  })

  it.each([
    ['Arbetsförmedlingen', '', 'u1'],
    ['arbetsformedling', '', 'u1'],
    ['AF', 'Granvikskontoret', 'u1'],
    ['Socialtjänsten', '', 'u2'],
    ['soc', '', 'u2'],
    ['Granviks kommun', 'Biståndsenheten', 'u3'],
    ['Granviks kommun, Biståndsenheten', '', 'u3'],
    ['Granviks kommun / Socialtjänsten', '', 'u2'],
    ['', 'Biståndsenheten', 'u3'],
  ])('finds the party that %s %s names', (organisation, unitName, found) => {
    expect(judge({ organisation, unit: unitName }).ready?.referral.officer.unitId).toBe(found)
  })
})
