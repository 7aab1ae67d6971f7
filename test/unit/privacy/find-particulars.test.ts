import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../shared/privacy/find-numbers'
import { particularsIn } from '../../../shared/privacy/find-particulars'
import { findingsFrom, readText } from '../../../shared/privacy/reading'
import { bankAccountNumber, swedishNumber } from '../../builders/personal-number'

/** What is found beside numbers, as `kind "the text itself"`. */
const found = (text: string) => {
  const reading = readText(text)
  return findingsFrom(reading, particularsIn(reading)).map(({ kind, start, end }) => `${kind} "${text.slice(start, end)}"`)
}

describe('a bank account', () => {
  it.each(['SE', 'DK'] as const)('is certain as an IBAN of %s that passes its check, however it is spaced', (country) => {
    const iban = bankAccountNumber(country)
    for (const written of [
      iban,
      iban.replace(/(.{4})/g, '$1 ').trim(),
      iban.replace(/(.{4})/g, '$1\u00a0').trim(),
      iban.toLowerCase(),
    ]) {
      expect(findNumbers(`Betalas till ${written}.`)).toMatchObject([
        { kind: 'bankAccount', certainty: 'certain', rule: 'bank-account/checked', start: 13, end: 13 + written.length },
      ])
    }
    const wrong = iban.slice(0, -1) + String((Number(iban.at(-1)) + 1) % 10)
    expect(findNumbers(`IBAN ${wrong}`).filter(({ kind }) => kind === 'bankAccount')).toEqual([])
    expect(found(`IBAN ${wrong}`)).toEqual([`bankAccount "${wrong}"`])
  })

  it.each([
    ['Konto 123 456 789-0', ['123 456 789-0']],
    ['kontonr: 12 34 56 78', ['12 34 56 78']],
    ['hans lönekonto 1234567890', ['1234567890']],
    ['clearingnr 8327-9, kontonummer 123 456 789-0', ['8327-9', '123 456 789-0']],
    ['clearing 8327-9, 123 456 789-0', ['8327-9', '123 456 789-0']],
    ['8327-9, 123 456 789-0', ['8327-9', '123 456 789-0']],
    ['6789-123 456 789', ['6789-123 456 789']],
    ['reg.nr. 1234 kontonr. 1234567890', ['1234', '1234567890']],
    ['NemKonto 1234 1234567890', ['1234 1234567890']],
  ])('is asked about in "%s"', (text, what) => {
    expect(found(text)).toEqual(what.map((each) => `bankAccount "${each}"`))
  })

  it.each([
    'bankgiro 5050-1055',
    'Bankgiro: 5050-1055',
    'BG 5050-1055',
    'plusgiro 12 34 56-7',
    'pg 1234567-8',
    'konto 4010',
    'tar det på sitt konto',
    'diarienr 2026-0001234',
    'SE 12 veckor',
  ])('is none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a diary number', () => {
  it.each([
    ['Se hans dnr 2026/123 hos oss', '2026/123'],
    ['hennes diarienummer är SN 2026/123-4', 'SN 2026/123-4'],
    ['Ärendet med dnr 2026/123', '2026/123'],
    ['Döms i mål nr B 123-26', 'B 123-26'],
    ['Förvaltningsrätten mål 1234-26', '1234-26'],
    ['förvaltningsrättens mål nr 1234-26', '1234-26'],
    ['ärende-id 12345678', '12345678'],
    ['Försäkringskassans ärende 123456', '123456'],
    ['klientens ärendenummer 2026-123', '2026-123'],
    ['hans sagsnr. 2026-123', '2026-123'],
    ['hendes journalnr 12345', '12345'],
  ])('is asked about where it is somebody’s: "%s"', (text, what) => {
    expect(found(text)).toEqual([`diaryNumber "${what}"`])
  })

  it.each([
    'Dnr 2026/123-4',
    'Beslut dnr SN 2026/0123',
    'diarienr 2026-000123',
    'Enligt SFS 2010:110 och § 32',
    'ärende 4 på dagordningen',
    'mål 3 i planen',
    'målet 2026 är nått',
    'sagen er afsluttet',
    'org.nr 556016-0680',
    'Hans plan är klar. Dnr 2026/123 gäller riktlinjen',
  ])('is left alone in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a day of birth', () => {
  it.each([
    ['f. 850412', '850412'],
    ['(f 1985-04-12)', '1985-04-12'],
    ['född 1985-04-12', '1985-04-12'],
    ['född den 12/4 -85', '12/4 -85'],
    ['född 12/4 1985', '12/4 1985'],
    ['född: 12 apr 85', '12 apr 85'],
    ['född den 12 april 1985 i Granvik', '12 april 1985'],
    ['född 19850412', '19850412'],
    ['Födelsedatum: 850412', '850412'],
    ['född\u00a01985\u201104\u201112', '1985\u201104\u201112'],
    ['1985-04-12 är född', '1985-04-12'],
    ['12 april 1985 föddes han', '12 april 1985'],
    ['850412-XXXX', '850412-XXXX'],
    ['19850412-****', '19850412-****'],
    ['født 12.04.1985', '12.04.1985'],
    ['født den 12. april 1985', '12. april 1985'],
    ['fødselsdato: 120485', '120485'],
    ['fødselsdag 12-04-1985', '12-04-1985'],
    ['Född på nyårsdagen 1990', 'Född på nyårsdagen 1990'],
    ['född den tolfte april nittonhundraåttiofem', 'född den tolfte april nittonhundraåttiofem'],
    ['fyller trettio på midsommarafton', 'fyller trettio på midsommarafton'],
    ['fyller år den 3 maj', 'fyller år den 3 maj'],
    ['fyller 40 i maj', 'fyller 40 i maj'],
    ['födelsedag på julafton', 'födelsedag på julafton'],
    ['født nytårsdag 1990', 'født nytårsdag 1990'],
    ['fylder 40 den 3. maj', 'fylder 40 den 3. maj'],
    ['født den tolvte april nittenhundredefemogfirs', 'født den tolvte april nittenhundredefemogfirs'],
    ['fylder år juleaften', 'fylder år juleaften'],
  ])('is asked about in "%s"', (text, what) => {
    expect(found(text)).toEqual([`birthDate "${what}"`])
  })

  it.each([
    'Född 1990',
    'f. 1990',
    'född -85',
    'Född 1990. I maj börjar hon',
    'Född 1990, flyttade i maj 2024',
    'fyller i blanketten i maj',
    'fyller på med ved',
    'fylder i skemaet i maj',
    'Mötet är 2026-04-12',
    'den 3 maj',
    'f. 12',
    'född och uppvuxen',
    'S. 12/4',
  ])('is none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is a part of a personal number where one stands', () => {
    const ten = swedishNumber('850412')
    expect(findNumbers(`född ${ten}`)).toMatchObject([{ kind: 'personalNumber', start: 5, end: 15 }])
  })
})

describe('an exact age over ninety', () => {
  it.each([
    ['Hon är 91 år', '91 år'],
    ['en 93-årig man', '93-årig'],
    ['den 97-årige mannen', '97-årige'],
    ['En 95-åring', '95-åring'],
    ['är nittiotvå år gammal', 'nittiotvå år'],
    ['en nittiotvåårig kvinna', 'nittiotvåårig'],
    ['Ålder: 94', '94'],
    ['fyller 95 i år', '95'],
    ['hundraett år', 'hundraett år'],
    ['101\u00a0år', '101\u00a0år'],
    ['hun er 95 år', '95 år'],
    ['alder: 94', '94'],
    ['hun er tooghalvfems år', 'tooghalvfems år'],
    ['en 93-årig kvinde', '93-årig'],
    ['fylder 95', '95'],
  ])('is asked about in "%s"', (text, what) => {
    expect(found(text)).toEqual([`age "${what}"`])
  })

  it.each([
    'Hon är 90 år',
    'en 34-årig man',
    'nittio år',
    'halvfems år',
    '91 dagar',
    '95 procent',
    '91–95 år',
    'för 100 år sedan',
    'for 100 år siden',
    'några hundra år',
    'bara hundra år sedan',
    '150 år',
    'ålder 34',
    'år 91',
    'fyller 95 %',
    '100-årsjubileum',
    '95 timmar',
  ])('is none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('eight Danish digits', () => {
  it.each(['31740612', '3174 0612', '31-74-06-12', '31.74.06.12', '3174\u00a00612'])('are asked about: %s', (number) => {
    expect(found(`Hun træffes ${number} om dagen`)).toEqual([`phone "${number}"`])
    expect(findNumbers(`Hun træffes ${number} om dagen`)).toEqual([])
  })

  it.each([
    '20260412',
    '31121994',
    'mellan 2019 2023',
    '2030-2200',
    'CVR 31740612',
    'org.nr 556016-0680',
    'SN-31740612',
    'ref 31740612',
    'OCR 3174 0612',
    'bankgiro 5050-1055',
    '31740612 kr',
    '3174 0612 kronor',
    '31740612-4',
  ])('are none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})
