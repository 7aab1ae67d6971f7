import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../shared/privacy/find-numbers'
import { requireNoPersonalData } from '../../../shared/privacy/require-no-personal-data'
import { coordinationDay, danishNumber, dashed, swedishNumber, withWrongCheckDigit } from '../../builders/personal-number'

/** What was found, as `rule certainty "the text itself"`. */
const found = (text: string) =>
  findNumbers(text).map(({ rule, certainty, start, end }) => `${rule} ${certainty} "${text.slice(start, end)}"`)

const ten = swedishNumber('850412')
const wrong = withWrongCheckDigit(ten)
const [day, last] = [ten.slice(0, 6), ten.slice(6)]

describe('a personal number', () => {
  it.each([
    ['straight after letters', `pnr${ten}`, ten],
    ['straight after a colon', `Personnr:${dashed(ten)}`, dashed(ten)],
    ['at the start', `${dashed(ten)} ringde`, dashed(ten)],
    ['at the end', `Det är ${dashed(ten)}`, dashed(ten)],
    ['between tabs', `1\t${dashed(ten)}\t12 500`, dashed(ten)],
    ['between pipes', `|${dashed(ten)}|12|`, dashed(ten)],
    ['between semicolons', `12;${dashed(ten)};2026`, dashed(ten)],
    ['broken in the day', `Har ${day.slice(0, 4)}\n${day.slice(4)}-${last} i dag`, `${day.slice(0, 4)}\n${day.slice(4)}-${last}`],
    [
      'broken in the last four',
      `Har ${day}-${last.slice(0, 2)}\r\n${last.slice(2)} nu`,
      `${day}-${last.slice(0, 2)}\r\n${last.slice(2)}`,
    ],
    ['with an l for the first sign', `Har l9${dashed(ten)} nu`, `l9${dashed(ten)}`],
    ['of somebody over a hundred', `Har ${dashed(swedishNumber('120412'), '+')} nu`, dashed(swedishNumber('120412'), '+')],
    ['of the eighteenth hundreds', `Har 18${dashed(swedishNumber('990412'))} nu`, `18${dashed(swedishNumber('990412'))}`],
    ['of this century', `Har 20${dashed(swedishNumber('050412'))} nu`, `20${dashed(swedishNumber('050412'))}`],
    ['of a leap day', `Har ${dashed(swedishNumber('000229'))} nu`, dashed(swedishNumber('000229'))],
    ['given for coordination', `Har ${swedishNumber(coordinationDay('850412'))} nu`, swedishNumber(coordinationDay('850412'))],
  ])('is certain when it is checked: %s', (_, text, number) => {
    expect(found(text)).toEqual([`personal-number/checked certain "${number}"`])
  })

  it.each([
    ['a day that is none', `Har ${dashed(`851312${last}`)} nu`],
    ['an organisation’s', 'Bolaget 556016-0680'],
    ['a time after the day', 'Mötet 2026-04-12 10.30'],
    ['a day and a time in four digits', 'Mötet 2026-04-12 1030'],
  ])('is not found in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('is asked about where a letter stands in a digit’s place, as care and the tax authority give them', () => {
    for (const number of ['850412-T123', '19850412-T123', '850412T123', '850412-TF12', '120485-1AB2', '19850412-R12\u00ad3'])
      expect(found(`Reservnummer ${number}.`)).toEqual([`personal-number/interim asked "${number}"`])
    for (const text of ['20260412T1030', 'kl 850412-vård', '851399-T123', '260412-10st', '20260412-2tim'])
      expect(found(text)).toEqual([])
  })

  it('takes what stands in the way of another one for nothing', () => {
    expect(found(`Dnr 2026/12 ${dashed(ten)}`)).toEqual([`personal-number/checked asked "${dashed(ten)}"`])
    expect(found(`12 12 12 ${dashed(ten)}`).at(-1)).toContain(dashed(ten))
    expect(found(`${dashed(ten)} ${dashed(wrong)}`)).toEqual([
      `personal-number/checked certain "${dashed(ten)}"`,
      `personal-number/like asked "${dashed(wrong)}"`,
    ])
  })
})

describe('a CPR number', () => {
  const passing = danishNumber('310598')
  const without = danishNumber('310598', false)
  const newYear = danishNumber('010165', false)

  it('is certain with modulus 11 and a dash, and asked about in every other way of writing it', () => {
    expect(found(`CPR ${dashed(passing)}`)).toEqual([`cpr/checked certain "${dashed(passing)}"`])
    for (const number of [
      passing,
      dashed(passing, ' '),
      dashed(without),
      dashed(without, ' '),
      without,
      dashed(newYear),
      newYear,
    ])
      expect(found(`CPR ${number} her`)).toEqual([`cpr/like asked "${number}"`])
  })

  it.each([
    ['points in the day', `31.05.98-${without.slice(6)}`],
    ['spaces', `31 05 98 ${without.slice(6)}`],
    ['the year written out', `31051998-${without.slice(6)}`],
    ['a line’s end', `310598-\n${without.slice(6)}`],
  ])('is asked about with %s', (_, number) => {
    expect(found(`Har ${number} her`)).toEqual([`cpr/like asked "${number}"`])
  })
})

describe('a phone number', () => {
  it.each([
    ['0730-1115 24', 'phone/mobile certain'],
    ['070174 06 12', 'phone/mobile certain'],
    ['07 01 74 06 12', 'phone/mobile certain'],
    ['O70-1740612', 'phone/mobile certain'],
    ['(070) 174 06 12', 'phone/mobile certain'],
    ['070-174\n06 12', 'phone/mobile certain'],
    ['00 46 70 174 06 12', 'phone/abroad certain'],
    ['(+46) 70 174 06 12', 'phone/abroad certain'],
    ['+ 46 70 174 06 12', 'phone/abroad certain'],
    ['0045 31 74 06 12', 'phone/abroad certain'],
    ['+4531740612', 'phone/abroad certain'],
    ['46701740612', 'phone/abroad asked'],
    ['0370/12 34 56', 'phone/like asked'],
    ['0370.12.34.56', 'phone/like asked'],
    ['(0370) 12 34 56', 'phone/like asked'],
    ['08 12345678', 'phone/like asked'],
  ])('is found whole: %s', (number, how) => {
    expect(found(`Nås dagtid: ${number} och då`)).toEqual([`${how} "${number}"`])
  })

  it('does not hide the next one of a row, nor is hidden by an organisation’s number', () => {
    expect(found('556016-0680\t070-174 06 12\t12 500')).toEqual(['phone/mobile certain "070-174 06 12"'])
    expect(found('070-174 06 12 070-174 06 13')).toHaveLength(2)
    expect(found('+46 70 174 06 12\t12 500')).toEqual(['phone/abroad certain "+46 70 174 06 12"'])
  })

  it.each([
    'kl 0815 - 11.15',
    'kl 08.00-12.00 13.00-17.00',
    'kl. 07.30–12.00, 13.30',
    '08-12 13-17',
    '07-01-2026 12 deltog',
    '2026-07-21 10.30-12.00',
    '26-07-21 10.30-12.00',
    '21/07 2026 12 deltog',
    'bg 5050-1055',
    'dnr 2026/0123-1234',
    '0 500 000 kr',
    'CVR 31 74 06 12',
  ])('is not found in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('an e-mail address', () => {
  it.each([
    'anna.ohrn @ exempel.se',
    'anna.ohrn@\nexempel.se',
    'anna.\nohrn@exempel.se',
    'anna@exem-\npel.se',
    'anna@exempel. se',
    'anna punkt ohrn (snabel-a) exempel punkt se',
    'åsa+1@blåbär-exempel.se',
    'anna&#64;exempel.se',
    'anna%40exempel.se',
    'anna{at}exempel[.]dk',
  ])('is certain: %s', (address) => {
    expect(found(`Skriv till ${address}. Vi svarar.`)).toEqual([`email/address certain "${address}"`])
    expect(found(`mailto:${address}, tack`)).toEqual([`email/address certain "${address}"`])
  })

  it.each(['anna at exempel dot se', 'anna snabel-a exempel punkt dk', 'anna at exempel.se'])(
    'is asked about in words: %s',
    (address) => {
      expect(found(`Skriv till ${address} nu`)).toEqual([`email/address asked "${address}"`])
    },
  )

  it.each([
    'Hun siger at det er f.eks. fint',
    'Han ved at sagen. De venter',
    'pixel@3x',
    'a@b',
    '@anna',
    'pris @ 12 kr',
    'möte (a) och (b)',
  ])('is not found in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('ends where its domain does', () => {
    expect(found('anna@exempel.se.\nVi ses')).toEqual(['email/address certain "anna@exempel.se"'])
    expect(found('anna@exempel.se. Vi ses')).toEqual(['email/address certain "anna@exempel.se"'])
  })
})

it('a typed line is not refused for what only may be somebody’s', () => {
  for (const text of ['Granvägen 3', 'Hon är 93 år', 'född 850412', 'konto 1234567', '31740612', 'ABC 123'])
    expect(() => requireNoPersonalData(text, 'text/personal-data')).not.toThrow()
  expect(() => requireNoPersonalData(`pnr ${ten}`, 'text/personal-data')).toThrow()
})

it('takes the word "se" before a number for what it is, and not for a Danish SE-nummer', () => {
  expect(found(`Se ${dashed(wrong)} i listan`)).toEqual([`personal-number/like asked "${dashed(wrong)}"`])
  expect(found(`SE-nr ${wrong}`)).toEqual([])
})

it('finds an address whose name is in quotation marks', () => {
  expect(found('skriv till "anna karin"@example.se i dag')).toEqual(['email/address certain ""anna karin"@example.se"'])
})
