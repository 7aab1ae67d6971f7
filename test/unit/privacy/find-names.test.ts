import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../shared/privacy/find-personal-data'
import { knowledgeOf, noKnowledge } from '../../../shared/privacy/knowledge'
import { swedishNumber } from '../../builders/personal-number'

const found = (text: string, allowed: readonly string[] = []) =>
  findPersonalData(text, knowledgeOf({ acting: allowed })).map(({ start, end, rule }) => [text.slice(start, end), rule])

describe('what is typed where nobody is known is asked about when it may be (X9)', () => {
  it.each([
    // The traps of the list: what somebody would type without thinking.
    ['Anna-Karin ringer på måndag', 'Anna-Karin', 'name/full'],
    ['Vi väntar på Öhrn', 'Öhrn', 'name/family'],
    ['Bor med mamman Rosa', 'Rosa', 'name/relative'],
    ['Ring 070-1740612', '070-1740612', 'phone/mobile'],
    ['Flyttar till Granvägen 3 B', 'Granvägen 3 B', 'address/like'],
    ['Bor på Granvägen', 'Granvägen', 'address/like'],
    ['Box 12, 123 45 Granvik', 'Box 12, 123 45 Granvik', 'address/like'],
    ['Hon är född på nyårsdagen 1990', 'född på nyårsdagen 1990', 'birth-date/said'],
    ['Kör en ABC 12D', 'ABC 12D', 'vehicle/plate'],
    ['Skriv till tindra@example.se', 'tindra@example.se', 'email/address'],
    // A name by itself.
    ['Anna vill pröva deltid', 'Anna', 'name/given'],
    ['Kontakt: Anna', 'Anna', 'name/given'],
    ['Vi ringer Annas chef', 'Annas', 'name/given'],
    ['bra kontakt, t.ex. Rosa på vårdcentralen', 'Rosa', 'name/ordinary-word'],
    ['I går ringde Björn', 'Björn', 'name/ordinary-word'],
    ['hans pappa heter Xylander', 'Xylander', 'name/called'],
    ['Lindqvist återkommer', 'Lindqvist', 'name/family'],
    ['ringde kerstin i går', 'kerstin', 'name/given'],
    // Names in a row: an ordinary word is one as well.
    ['Klara Berg ringer', 'Klara Berg', 'name/full'],
    ['Tindra Åvallsmark vill arbeta', 'Tindra Åvallsmark', 'name/full'],
    ['Enligt A. Lindqvist går det bra', 'A. Lindqvist', 'name/full'],
    ['anna andersson ringde', 'anna andersson', 'name/full'],
    ['ANNA ANDERSSON HAR RINGT', 'ANNA ANDERSSON', 'name/full'],
    ['Jytte Nørgaard er hjemme', 'Jytte Nørgaard', 'name/full'],
    ['Аnna ringer', 'Аnna', 'name/given'],
    ['Sen kom A.n.n.a hem', 'A.n.n.a', 'name/given'],
    ['Vi väntar på s-t-i-n-a', 's-t-i-n-a', 'name/given'],
    // Letters apart that make no word, and two names in one row.
    ['Sen kom Z q v i s t ö h r n hem', 'Z q v i s t ö h r n', 'name/unknown-word'],
    ['Sen kom A.n.n.a.L.i.n.d.q.v.i.s.t hem', 'A.n.n.a.L.i.n.d.q.v.i.s.t', 'name/unknown-word'],
    // Nobody has heard it, and no list has it: the closed door.
    ['Vi väntar på Xyloförnamn', 'Xyloförnamn', 'name/unknown-word'],
    ['enligt handläggare Björn är det klart', 'Björn', 'name/titled'],
    ['sade Peter de Neef', 'Peter de Neef', 'name/full'],
    ['Hans ringde i går', 'Hans', 'name/ordinary-word'],
    ['Ring Anna Öhrn på måndag', 'Anna Öhrn', 'name/full'],
    ['Vi ringer Heller i morgon', 'Heller', 'name/ordinary-word'],
    ['I går ringde Maj om tiden', 'Maj', 'name/ordinary-word'],
    ['Klara Öhrn på måndag', 'Klara Öhrn', 'name/full'],
    ['Klara undrar vad som händer', 'Klara', 'name/ordinary-word'],
    ['hendes mand Uffe er hjemme', 'Uffe', 'name/relative'],
  ])('%s', (text, what, rule) => {
    expect(found(text)).toEqual([[what, rule]])
    expect(
      findPersonalData(text, noKnowledge)
        .filter(({ kind }) => kind === 'name' || kind === 'relative')
        .every(({ certainty }) => certainty === 'asked'),
    ).toBe(true)
  })

  it('finds numbers as the first check does', () => {
    const number = swedishNumber('900203')
    expect(findPersonalData(`Gäller ${number}`, noKnowledge)).toMatchObject([{ kind: 'personalNumber' }])
  })

  it.each([
    'Björn',
    'en björn i skogen',
    'Sten för sten',
    'Per telefon',
    'Dag för dag',
    'Klara mål först, sedan klara vi resten',
    'Sol och vind',
    'en rosa mapp',
    'Försäkringskassan',
    'AME',
    'SIP',
    'AME ringer FK om SIP',
    'Lex Heller',
    'Anmäls enligt Lex Heller',
    '§ 32',
    '2 gånger per termin',
    'Dnr 2026/123-4',
    '556016-0680',
    'Psykiskt Funktionsstöd och Ekonomiskt Bistånd',
    'Vuxenenheten på Granviks kommun',
    'Träffas i Göteborg',
    'Flyttar till Östersund',
    'Boka på vårdcentralen Rosenlund',
    'KLARA REGLER GÄLLER',
    'Den 1 Maj är ledigt',
    'Hans mamma är med',
    'Hon har Parkinsons sjukdom',
    'Uppf. om tre månader',
    'Kod F41 på P4, rum 2B',
    'Arbetsträning och läkarintyg prövas enligt Socialtjänstlagen',
    'Samhall och Komvux',
    'Svaren kommer från Köpenhamn',
    'Det ska hon minnas',
    'Gruppen är överens om att arbetsträning prövas på halvtid.',
    'Arbetsförmedlingen kräver intyg som vården inte utfärdar.',
    'Född 1990',
    'Vägen framåt är lång',
    'Det är v i k t i g t för alla',
    'Alternativ A, B, C, D, E och F',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('leaves the group’s own people and organisations alone where they act, and asks when another name stands beside', () => {
    const own = ['Åsa Ek', 'Eva Lindhagen', 'Granviks kommun', 'Rosens vårdcentral']
    for (const text of ['Vi ringer Åsa och Eva', 'Eva Lindhagen på Granviks kommun', 'Lindhagens fråga', 'Vi frågar Ek'])
      expect(found(text, own)).toEqual([])
    expect(found('Vi ringer Åsa och Eva')).toHaveLength(2)
    expect(found('Åsa Öhrn ringer', own)).toEqual([['Åsa Öhrn', 'name/full']])
    expect(found('Vi ringer Anna', own)).toEqual([['Anna', 'name/given']])
  })

  it('leaves a phrase alone that somebody has answered about, and its words only there', () => {
    const knowledge = knowledgeOf({ words: ['Villa Xylander', 'Zqvist'] })
    const marked = (text: string) => findPersonalData(text, knowledge).map(({ start, end }) => text.slice(start, end))
    expect(marked('Vi ses på Villa Xylander, och i Villa Xylanders kök')).toEqual([])
    expect(marked('Vi ringer Xylander')).toEqual(['Xylander'])
    expect(marked('Vi ringer Zqvist om Zqvists fråga')).toEqual([])
    expect(marked('Vi ringer Anna Zqvist')).toEqual(['Anna Zqvist'])
  })

  it('asks once about what stands together, and says where it stands in the text as it was typed', () => {
    const text = 'Möte\u00a0med Anna-Karin von Essen, ABC\u00a0123.'
    expect(found(text)).toEqual([
      ['Anna-Karin von Essen', 'name/full'],
      ['ABC\u00a0123', 'vehicle/plate'],
    ])
  })
})
