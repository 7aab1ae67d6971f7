import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../shared/privacy/find-personal-data'
import { findPlaces } from '../../../shared/privacy/find-places'
import { knowledgeOf } from '../../../shared/privacy/knowledge'
import { placeLists } from '../../../shared/privacy/places/place-lists'
import { placesIn } from '../../../shared/privacy/places/place-mentions'
import { LARGE_FROM } from '../../../shared/privacy/places/place-size'
import { findingsFrom, readText } from '../../../shared/privacy/reading'

const group = knowledgeOf({ organisations: ['Granviks kommun', 'En väg in Sjöby'], words: ['Tallånger'] })

function found(text: string): string[] {
  const reading = readText(text)
  return findingsFrom(reading, findPlaces(reading, placesIn(reading), group)).map(({ start, end }) => text.slice(start, end))
}

describe('a place small enough to identify is asked about (X9)', () => {
  it.each([
    // On the list of localities, with fewer inhabitants than a place needs.
    ['Bor i Storvreta', ['Storvreta']],
    ['Storvreta är litet', ['Storvreta']],
    ['kommer från Stehag och trivs', ['Stehag']],
    ['bor i storvreta', ['storvreta']],
    ['BOR I STORVRETA', ['STORVRETA']],
    ['Bor i Södra Sandby', ['Södra Sandby']],
    ['Storvretas skola', ['Storvretas']],
    ['Mellan Kil och Bengtsfors', ['Bengtsfors']],
    ['Bor i Stor\u00advreta', ['Stor\u00advreta']],
    // A word or a family's name too: where a place stands.
    ['Bor i Berg', ['Berg']],
    ['Bor i Vi', ['Vi']],
    // On no list: it ends like a place and stands where one does, or something says that it is one.
    ['Bor i Ekeberga', ['Ekeberga']],
    ['Kommer från Ekeberga', ['Ekeberga']],
    ['i den lilla orten Kvistala', ['Kvistala']],
    ['uppvuxen i byn Trolla', ['Trolla']],
    ['bor i bruksorten Xala', ['Xala']],
    ['en ort som heter Xala', ['Xala']],
    ['Xala socken', ['Xala']],
    ['Bor i Övre Kvistala', ['Övre Kvistala']],
    ['Vokset op i Øster Kvistala', ['Øster Kvistala']],
    ['Är den enda i Granvik med sin sjukdom', ['Granvik']],
    // A municipality of few.
    ['Ydre kommun har få platser', ['Ydre']],
    ['Bor i Arjeplog', ['Arjeplog']],
    // Danish.
    ['Bor på Læsø', ['Læsø']],
    ['Han bor i landsbyen Vrå', ['Vrå']],
    ['Kommer fra Bramdrup', ['Bramdrup']],
    ['i en landsby ved navn Xala', ['Xala']],
  ])('%s', (text, places) => {
    expect(found(text)).toEqual(places)
  })

  it.each([
    'Bor i Malmö',
    'Flyttar till Örnsköldsvik',
    'Bor i Upplands Väsby',
    'Region Kalmar län',
    'Bor i Jämtlands län',
    'Norrbottens län',
    'Stockholms län och Stockholm',
    'Född i Danmark, bor i Skåne',
    'Kommer från Syrien',
    'Bor i Odense',
    'Bor i Aarhus, tidligere i Århus',
    'Region Sjælland',
    // The group's own, and what the group has answered.
    'Granviks kommun',
    'Bor i Granvik',
    'Bor i Sjöby',
    'Kommer från Tallånger',
    // Words.
    'Vi träffas i maj',
    'Vad vill du?',
    'Bara i dag',
    'i en by',
    'från byn',
    'en liten ort',
    'Herr Berg',
    'i Riksdagen',
    'en ö i havet',
    'i sund form',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('asks, and is never certain', () => {
    expect(findPersonalData('Bor i Storvreta', group)).toMatchObject([{ kind: 'place', certainty: 'asked' }])
  })

  it('takes every municipality of enough inhabitants for large, and no other', () => {
    const { municipalities, large } = placeLists()
    expect(municipalities.get('göteborg')).toMatchObject({ name: 'Göteborgs kommun', county: 'Västra Götalands län' })
    expect(municipalities.get('läsö')).toMatchObject({ name: 'Læsø Kommune', county: 'Region Nordjylland' })
    expect(new Set([...municipalities.values()].map(({ name }) => name)).size).toBe(290 + 98)
    for (const [name, { inhabitants }] of municipalities)
      if (large.has(name) && !['salem', 'arlöv'].includes(name)) expect([name, inhabitants >= LARGE_FROM]).toEqual([name, true])
  })
})
