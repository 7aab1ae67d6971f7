import { describe, expect, it } from 'vitest'
import { particularsIn } from '../../../shared/privacy/find-particulars'
import { findingsFrom, readText } from '../../../shared/privacy/reading'

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
