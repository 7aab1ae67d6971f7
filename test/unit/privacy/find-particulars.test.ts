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

describe('an address', () => {
  it.each([
    ['Flyttar till Granvägen 3 B nu', 'Granvägen 3 B'],
    ['Bor på Granvägen', 'Granvägen'],
    ['Hon bor Granvägen 3B, 2 tr', 'Granvägen 3B, 2 tr'],
    ['Hämta på Östra Långgatan 5 i morgon', 'Östra Långgatan 5'],
    ['Gamla vägen 12 är adressen', 'Gamla vägen 12'],
    ['Bor på Kung Oscars väg 8', 'Kung Oscars väg 8'],
    ['bor på storgatan 5', 'storgatan 5'],
    ['GRANVÄGEN 3', 'GRANVÄGEN 3'],
    ['Storgatan 12 A lgh 1101', 'Storgatan 12 A lgh 1101'],
    ['Lilla Torg 4', 'Lilla Torg 4'],
    ['Norra Esplanaden 14', 'Norra Esplanaden 14'],
    ['Ringallén 7', 'Ringallén 7'],
    ['Bor i lgh 1101', 'lgh 1101'],
    ['Post till c/o Öhrn', 'c/o Öhrn'],
    ['Post till c/o Tindra Öhrn, tack', 'c/o Tindra Öhrn'],
    ['Post till Box 12', 'Box 12'],
    ['Granvägen 3 B, 331 30 Granvik', 'Granvägen 3 B, 331 30 Granvik'],
    ['Granvägen 3\n331 30 Granvik', 'Granvägen 3\n331 30 Granvik'],
    ['Hun bor på Egevej 12, 2. tv', 'Egevej 12, 2. tv'],
    ['Hun bor på Egevej 12, st. th.', 'Egevej 12, st. th.'],
    ['Søndergade 4, 1. sal, 9000 Aalborg', 'Søndergade 4, 1. sal, 9000 Aalborg'],
    ['Vester Allé 12', 'Vester Allé 12'],
    ['Nørre Voldgade 3', 'Nørre Voldgade 3'],
    ['Adressen er Bakkestræde 9', 'Bakkestræde 9'],
    ['Torvet 3, 2000 Frederiksberg', '2000 Frederiksberg'],
    ['331 30 Granvik', '331 30 Granvik'],
    ['33130 Granvik', '33130 Granvik'],
    ['S-331 30 Granvik', 'S-331 30 Granvik'],
    ['SE-331 30 Granvik', 'SE-331 30 Granvik'],
    ['331\u00a030\u00a0Granvik', '331\u00a030\u00a0Granvik'],
    ['331 30 Stora Mellby', '331 30 Stora Mellby'],
    ['| 331 30 | Granvik |', '331 30 | Granvik'],
    ['9000 Aalborg', '9000 Aalborg'],
    ['DK-9000 Aalborg', 'DK-9000 Aalborg'],
    ['2200 København N', '2200 København N'],
  ])('is asked about in "%s"', (text, what) => {
    expect(found(text)).toEqual([`address "${what}"`])
  })

  it('has a rule of its own where it is a postal code with its place', () => {
    const rules = (text: string) => {
      const reading = readText(text)
      return findingsFrom(reading, particularsIn(reading)).map(({ rule, certainty }) => `${rule} ${certainty}`)
    }
    expect(rules('Granvik har 331 30 Granvik')).toEqual(['address/postal asked'])
    expect(rules('Bor på Granvägen 3')).toEqual(['address/like asked'])
  })

  it.each([
    'Vägen framåt är lång',
    'Vägen 3 gånger i veckan',
    'Gick på gatan 3 timmar',
    'Stå på egna ben på väg 26',
    'en väg in på arbetsmarknaden',
    'Motorvägen 40 var avstängd',
    'Lykta 14 och Brygga 07',
    'box 12',
    'kostar 12 500 kronor',
    'kostar 12500 Kronor',
    'sedan 2024 Samhall',
    'sommaren 2026 Granvik',
    'kl 1030 Samling',
    'SFS 2010:110',
    'ISO 9001 Granvik',
    'möte 331 30 minuter',
    'har 9000 kronor',
    'parken 3 gånger',
    'Gården är stor',
    'Väg 26',
    'Handlingsplan 2',
    'Planeringen 3',
    'Arbetsplatsen 2',
    'med 9000, Samling',
    'Avdelning plan 3',
  ])('is none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a plate', () => {
  it.each([
    ['Kör en ABC 123', 'ABC 123'],
    ['Kör en ABC 12D', 'ABC 12D'],
    ['Bilen ABC12D står där', 'ABC12D'],
    ['Bilen ABC-123 står där', 'ABC-123'],
    ['reg.nr abc 123', 'abc 123'],
    ['Hun kører i CX 12 345', 'CX 12 345'],
    ['Bilen har CX12345', 'CX12345'],
    ['nummerplade CX 12345', 'CX 12345'],
  ])('is asked about in "%s"', (text, what) => {
    expect(found(text)).toEqual([`vehicle "${what}"`])
  })

  it.each(['SIP 100', 'AME 123 deltar', 'LSS 387', 'SFS 201', 'abc 123', 'NR 12 345', 'PG 12 345', 'SN 12345', 'och 123'])(
    'is none in "%s"',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

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
