import { describe, expect, it } from 'vitest'
import { findRareFacts } from '../../../shared/privacy/find-rare-facts'
import { placesIn } from '../../../shared/privacy/places/place-mentions'
import { rareFactsIn } from '../../../shared/privacy/rare/rare-facts'
import { findingsFrom, readText } from '../../../shared/privacy/reading'

function found(text: string): [string, string][] {
  const reading = readText(text)
  return findingsFrom(reading, findRareFacts(reading, placesIn(reading))).map(({ start, end, rule }) => [
    text.slice(start, end),
    rule,
  ])
}

describe('a rare diagnosis or a crime beside a place is asked about (X9)', () => {
  it.each([
    ['Har Huntingtons sjukdom och bor i Storvreta', 'Huntingtons sjukdom', 'rare/diagnosis'],
    ['Bor i Malmö. Har cystisk fibros.', 'cystisk fibros', 'rare/diagnosis'],
    ['Uppvuxen i Bollnäs, har ALS sedan i våras', 'ALS', 'rare/diagnosis'],
    ['Charcot-Marie-Tooth, bor i Kil', 'Charcot-Marie-Tooth', 'rare/diagnosis'],
    ['Har Marfans syndrom och bor i Ekeberga', 'Marfans syndrom', 'rare/diagnosis'],
    ['Bor på Læsø og har Huntingtons sygdom', 'Huntingtons sygdom', 'rare/diagnosis'],
    ['Är hiv-positiv och bor i Kalmar', 'hiv-positiv', 'rare/diagnosis'],
    ['Barnet har progeri och går i skolan i Storvreta', 'progeri', 'rare/diagnosis'],
    ['Dömd för mord i Göteborg 2019', 'mord', 'rare/crime'],
    ['Dömd för försök till dråp i Kil', 'försök till dråp', 'rare/crime'],
    ['Mordbranden i Ekeberga', 'Mordbranden', 'rare/crime'],
    ['Efter knivdådet i Storvreta', 'knivdådet', 'rare/crime'],
    ['Dømt for manddrab i Odense', 'manddrab', 'rare/crime'],
    ['HUNTINGTONS SJUKDOM, BOR I KIL', 'HUNTINGTONS SJUKDOM', 'rare/diagnosis'],
  ])('%s', (text, what, rule) => {
    expect(found(text)).toEqual([[what, rule]])
  })

  it.each([
    // No place.
    'Har Huntingtons sjukdom',
    'Dömd för mord',
    'Dömd för mord, kommer från Sverige',
    // What many have, beside any place.
    'Depression, bor i Storvreta',
    'ADHD och autism, bor i Storvreta',
    'Utmattningssyndrom och PTSD, bor i Storvreta',
    'Diabetes och epilepsi, bor i Storvreta',
    'Stöld och ringa narkotikabrott i Storvreta',
    'Misshandel och hot i Storvreta',
    // Small letters are no abbreviation.
    'als, cf och sma i Storvreta',
    'Moral och mordisk humor i Malmö',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('puts together only what stands near', () => {
    expect(found(`Dömd för mord. ${'Arbetar lite varje dag. '.repeat(10)} Bor i Kalmar.`)).toEqual([])
  })

  it('knows of each how many it is true of, and what it is more generally called', () => {
    const facts = rareFactsIn(readText('mord, Huntingtons sjukdom, SLE och mordbrand'))
    expect(facts.map(({ general }) => general)).toEqual(['seriousCrime', 'neurological', 'rheumatic', 'seriousCrime'])
    expect(facts.every(({ per100000 }) => per100000 > 0)).toBe(true)
  })
})
