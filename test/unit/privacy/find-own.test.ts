import { describe, expect, it } from 'vitest'
import type { Individual } from '../../../shared/domain/individual/individual'
import { findKnown } from '../../../shared/privacy/find-known'
import { type Knowledge, knowledgeOf } from '../../../shared/privacy/knowledge'
import { dashed, swedishNumber } from '../../builders/personal-number'

const nobody: Individual = {
  givenName: '',
  familyName: '',
  personalNumber: '',
  address: '',
  phone: '',
  alsoKnown: '',
  protectedIdentity: false,
}
const ten = swedishNumber('850412')
const annaKarin = knowledgeOf({
  individuals: [
    {
      ...nobody,
      givenName: 'Anna-Karin',
      familyName: 'Öhrn',
      personalNumber: `19${dashed(ten)}`,
      address: 'Granvägen 3 B, 331 30 Granvik',
      phone: '070-174 06 12',
      alsoKnown: 'mamman Rosa\nICA i Ekeberga\nSmeknamn: Loppan\n070-1740633',
    },
  ],
})

/** What was found, as `kind certainty "the text itself"`. */
const found = (text: string, knowledge: Knowledge) =>
  findKnown(text, knowledge).map(({ kind, certainty, start, end }) => `${kind} ${certainty} "${text.slice(start, end)}"`)

describe("the person's own name", () => {
  it.each([
    ['Anna-Karin Öhrn'],
    ['Anna Karin Öhrn'],
    ['Annakarin Öhrn'],
    ['ANNA-KARIN ÖHRN'],
    ['anna-karin öhrn'],
    ['Anna'],
    ['Karin'],
    ['Öhrn'],
    ['Annas'],
    ['Öhrns'],
    ["Öhrn's"],
    ['Öhrn:s'],
    ['Öhrnarna'],
    ['Öhrn, Anna-Karin'],
    ['Anna K Öhrn'],
    ['A-K Öhrn'],
    ['Anna‑Karin'],
    ['Anna–Karin'],
    ['annaöhrn'],
    ['Öhrn-\nAnna'],
    ['O\u0308hrn'],
    ['Öh\u00adrn'],
    ['Ö\u200bhrn'],
    ['Аnnа'],
    ['𝐀𝐧𝐧𝐚'],
    ['Ànna'],
    ['Øhrn'],
    ['Öh-\nrn'],
  ])('is found as %j', (name) => {
    expect(found(`Igår kom ${name} hit.`, annaKarin)).toEqual([`ownName certain "${name}"`])
  })

  it.each([['A.K.Ö.'], ['A.Ö.'], ['A. Ö.'], ['A-K.Ö.'], ['K.Ö.']])('is found by its initials %s', (initials) => {
    expect(found(`Igår kom ${initials} hit`, annaKarin).join()).toContain(initials.slice(0, -1))
  })

  it.each([['AKÖ'], ['AÖ'], ['A Ö'], ['A-K'], ['AÖs']])('is asked about as %s', (initials) => {
    expect(found(`Igår kom ${initials} hit`, annaKarin)).toEqual([`ownName asked "${initials}"`])
  })

  it('is not what an authority or an abbreviation is called', () => {
    const annaFors = knowledgeOf({ individuals: [{ ...nobody, givenName: 'Anna Mia', familyName: 'Ek' }] })
    expect(found('AME provade m.m. och a.m. enligt AF', annaFors)).toEqual([])
  })

  it.each(['Hannah', 'banna', 'karinen', 'Öhrnvik', 'Susanna', 'vanna'])('is not found inside %s', (word) => {
    expect(found(`Hon heter ${word}.`, annaKarin)).toEqual([])
  })

  it.each(['Björn', 'Sten', 'Dag'])('is a question when it is an ordinary word: %s', (name) => {
    const known = knowledgeOf({ individuals: [{ ...nobody, givenName: name, familyName: 'Öhrn' }] })
    expect(found(`En ${name.toLowerCase()} till.`, known)).toEqual([`ownName asked "${name.toLowerCase()}"`])
    expect(found(`Sedan kom ${name}s bror.`, known)).toEqual([`ownName asked "${name}s"`])
    expect(found(`Sedan kom ${name} Öhrn.`, known)).toEqual([`ownName certain "${name} Öhrn"`])
  })

  it('is certain when two ordinary words in a row are the whole name', () => {
    expect(
      found('Det var Sten Berg.', knowledgeOf({ individuals: [{ ...nobody, givenName: 'Sten', familyName: 'Berg' }] })),
    ).toEqual(['ownName certain "Sten Berg"'])
  })

  it('keeps "von" and "de" out unless the name stands beside them', () => {
    const known = knowledgeOf({ individuals: [{ ...nobody, givenName: 'Åsa', familyName: 'de Åkerlöf' }] })
    expect(found('De kom, sa de.', known)).toEqual([])
    expect(found('Det var Åsa de Åkerlöf.', known)).toEqual(['ownName certain "Åsa de Åkerlöf"'])
  })
})

describe("the person's own numbers, address and details", () => {
  it.each([
    dashed(ten),
    ten,
    `19${ten}`,
    `19${dashed(ten)}`,
    dashed(ten, '+'),
    `85 04 12 - ${ten.slice(-4)}`,
    `1985.04.12-${ten.slice(-4)}`,
    `85-04-12 ${ten.slice(-4, -2)} ${ten.slice(-2)}`,
  ])('finds the personal number however it is written', (number) => {
    expect(found(`Se ${number} här`, annaKarin)).toEqual([`personalNumber certain "${number}"`])
  })

  it('asks about the last four digits, and knows the day of birth', () => {
    expect(found(`Fyra sista ${ten.slice(-4)}`, annaKarin)).toEqual([`personalNumber asked "${ten.slice(-4)}"`])
    for (const day of ['1985-04-12', '19850412', '850412', '12/4 1985', '12/4-85', '12 april 1985', '12.04.1985']) {
      expect(found(`Född ${day} här`, annaKarin)).toEqual([`ownDetail certain "${day}"`])
    }
    expect(found('Fyller år den 12 april', annaKarin)).toEqual(['ownDetail asked "12 april"'])
    expect(found('Möte 13 april 1985 och 2026-04-12', annaKarin)).toEqual([])
  })

  it.each(['070-1740612', '0701740612', '070 17 40 612', '+46 70 174 06 12', '0046701740612', '+46(0)70-1740612', '701740612'])(
    'finds the phone as %s',
    (number) => {
      expect(found(`Se ${number} här`, annaKarin)).toEqual([`phone certain "${number}"`])
    },
  )

  it.each([
    ['Granvägen 3 B', 'certain'],
    ['Granvägen 3B', 'certain'],
    ['Granvägen', 'certain'],
    ['granvägens', 'certain'],
    ['Granv. 3 B', 'certain'],
    ['331 30', 'certain'],
    ['33130', 'certain'],
    ['Granvik', 'asked'],
  ])('finds the address as %s', (address, certainty) => {
    expect(found(`Hemma på ${address} nu`, annaKarin)).toEqual([`ownAddress ${certainty} "${address}"`])
  })

  it.each([
    ['mamman Rosa', 'certain'],
    ['mamman Rosas', 'certain'],
    ['ICA i Ekeberga', 'certain'],
    ['Ekeberga', 'asked'],
    ['Loppan', 'certain'],
    ['loppans', 'certain'],
    ['Rosa', 'asked'],
  ])('finds what else is known: %s', (detail, certainty) => {
    expect(found(`Det var ${detail} som sa det`, annaKarin)).toEqual([`ownDetail ${certainty} "${detail}"`])
  })

  it('finds a number that stands among the details', () => {
    expect(found('Se 070 - 174 06 33 här', annaKarin)).toEqual(['ownDetail certain "070 - 174 06 33"'])
  })

  it('makes one finding of an e-mail address that holds the name', () => {
    expect(found('Skriv anna.öhrn@exempel.se', annaKarin)).toEqual([expect.stringContaining('"anna.öhrn@exempel.se"')])
  })
})
