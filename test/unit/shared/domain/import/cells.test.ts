import { describe, expect, it } from 'vitest'
import { readCellDate, readCellPhone, readCellYear, splitName } from '../../../../../shared/domain/import/cells'
import { findHeading, proposeMapping } from '../../../../../shared/domain/import/heads'
import { mappingProblem } from '../../../../../shared/domain/import/mapping-rules'
import { isSameWord } from '../../../../../shared/domain/import/plain-word'

describe('a day in a list', () => {
  it.each([
    ['2024-03-12', '2024-03-12'],
    ['2024/3/12', '2024-03-12'],
    ['2024.03.12', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['240312', '2024-03-12'],
    ['24-03-12', '2024-03-12'],
    ['12/3 2024', '2024-03-12'],
    ['12/3-24', '2024-03-12'],
    ['12.3.2024', '2024-03-12'],
    ['12-03-2024', '2024-03-12'],
    ['12 mars 2024', '2024-03-12'],
    ['den 12:e mars 2024', '2024-03-12'],
    ['tisdag 12 mar. 2024', '2024-03-12'],
    ['12. marts 2024', '2024-03-12'],
    ['2024-03-12 14:30', '2024-03-12'],
    ['2024-03-12 kl. 14.30', '2024-03-12'],
    ['2024–03–12', '2024-03-12'],
    ['45363', '2024-03-12'],
    ['45363,604', '2024-03-12'],
    ['2024-02-30', undefined],
    ['31/4 2024', undefined],
    ['240230', undefined],
    ['3 2024', undefined],
    ['mars 2024', undefined],
    ['12345', undefined],
    ['okänt', undefined],
    ['', undefined],
  ])('%s is read as %s', (cell, day) => {
    expect(readCellDate(cell)).toBe(day)
  })
})

it.each([
  ['1987', 1987],
  ['87', 1987],
  ['-87', 1987],
  ['03', 2003],
  ['1987-04-02', 1987],
  ['1887', undefined],
  ['2031', undefined],
  ['ca 1987', undefined],
])('a year of birth written %s is %s', (cell, year) => {
  expect(readCellYear(cell, 2026)).toBe(year)
})

it.each([
  ['070-174 06 01', '070-174 06 01', false],
  ['Tel: 070-174 06 01', '070-174 06 01', false],
  ['070-1740601 (Tindra)', '070-1740601', true],
  ['växeln', '', true],
])('of a telephone cell %s the number is kept, and what stands around it is told of', (cell, phone, rest) => {
  expect(readCellPhone(cell)).toEqual({ phone, rest })
})

it.each([
  ['Åvallsmark, Tindra', 'Tindra', 'Åvallsmark'],
  ['Tindra Åvallsmark', 'Tindra', 'Åvallsmark'],
  ['Tindra  Rosita\nÅvallsmark', 'Tindra Rosita', 'Åvallsmark'],
  ['Tindra', 'Tindra', ''],
])('the name %s is split', (cell, givenName, familyName) => {
  expect(splitName(cell)).toEqual({ givenName, familyName })
})

it.each([
  ['Avslutat', 'Avslutad', true],
  ['BEKRÄFTAD ', 'Bekräftad', true],
  ['inkommet', 'Inkommen', true],
  ['Första besök gjort', 'forsta besok gjort', true],
  ['Beredd', 'Bordlagd', false],
  ['', '', false],
])('%s and %s are the same word: %s', (one, other, same) => {
  expect(isSameWord(one, other)).toBe(same)
})

describe('the columns of a list', () => {
  it('are proposed from heads as coordinators write them, in Swedish and Danish', () => {
    const swedish = [
      'Kod',
      'Inkom datum',
      'Handläggare',
      'Tel handläggare',
      'MYNDIGHET:',
      'Enhet',
      'Förnamn',
      'Efternamn',
      'Personnr',
      'Födelseår',
      'Telefon',
      'Adress',
      'Status',
      'Anteckning',
      'Beskrivning',
      'Skonummer',
    ]
    expect(proposeMapping(swedish)).toEqual([
      'reference',
      'receivedOn',
      'officerName',
      'officerPhone',
      'organisation',
      'unit',
      'givenName',
      'familyName',
      'personalNumber',
      'birthYear',
      'phone',
      'address',
      'state',
      'text',
      'text',
      'ignore',
    ])
    expect(proposeMapping(['Sagsnr.', 'Modtaget', 'Afdeling', 'Sagsbehandler', 'Navn', 'CPR-nr', 'Bemærkning'])).toEqual([
      'reference',
      'receivedOn',
      'unit',
      'officerName',
      'fullName',
      'personalNumber',
      'text',
    ])
  })

  it('leave to a person what could be only one thing and stands twice, and a name beside its parts', () => {
    expect(proposeMapping(['Kod', 'Dnr', 'Namn', 'Förnamn', 'Efternamn'])).toEqual([
      'reference',
      'ignore',
      'ignore',
      'givenName',
      'familyName',
    ])
  })

  it('stand under a title where the list has one', () => {
    expect(findHeading([['Aktuella ärenden 2024'], [], ['Kod', 'Namn'], ['A1', 'b']])).toBe(2)
    expect(findHeading([[], ['Löpande', 'Vem'], ['A1', 'b']])).toBe(1)
    expect(findHeading([[], ['']])).toBe(-1)
  })

  it.each([
    [['reference', 'receivedOn'], 3, 'import/other-columns'],
    [['receivedOn', 'receivedOn'], 2, 'import/target-twice'],
    [['reference', 'text'], 2, 'import/date-unmapped'],
    [['receivedOn', 'text', 'text', 'ignore', 'ignore'], 5, undefined],
  ] as const)('as %s of %i have the problem %s', (mapping, columns, problem) => {
    expect(mappingProblem([...mapping], columns)).toBe(problem)
  })
})
