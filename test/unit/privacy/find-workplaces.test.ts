import { describe, expect, it } from 'vitest'
import { findWorkplaces } from '../../../shared/privacy/find-workplaces'
import { knowledgeOf } from '../../../shared/privacy/knowledge'
import { placesIn } from '../../../shared/privacy/places/place-mentions'
import { findingsFrom, readText } from '../../../shared/privacy/reading'

const group = knowledgeOf({ organisations: ['Granviks kommun', 'Stiftelsen Lyktan'] })

function found(text: string): string[] {
  const reading = readText(text)
  return findingsFrom(reading, findWorkplaces(reading, placesIn(reading), group)).map(({ start, end }) => text.slice(start, end))
}

describe('a workplace that singles somebody out is asked about (X9)', () => {
  it.each([
    // One of its kind in a small place.
    ['Står i kassan på ICA i Ekeberga', 'ICA i Ekeberga'],
    ['Hjälper till på bageriet i Lillby', 'bageriet i Lillby'],
    ['Bageriet nere i Lillby', 'Bageriet nere i Lillby'],
    ['Hämtar på skolan i Storvreta', 'skolan i Storvreta'],
    ['Ekeberga-bageriet stänger', 'Ekeberga-bageriet'],
    ['Har varit på Ekebergabageriet', 'Ekebergabageriet'],
    ['Bageriet i Sønderho er lukket', 'Bageriet i Sønderho'],
    ['Købmanden i Vrå', 'Købmanden i Vrå'],
    // Named where somebody works.
    ['Jobbar på Karlssons Plåt', 'Karlssons Plåt'],
    ['Är anställd hos Nordbygg', 'Nordbygg'],
    ['Har arbetat heltid som svetsare på Nordbygg i sju år', 'Nordbygg'],
    ['Är vaktmästare på Solgården', 'Solgården'],
    ['Vikarierar på Solgården', 'Solgården'],
    ['Jobbar på ICA', 'ICA'],
    ['Han arbejder hos Hansens Smedje', 'Hansens Smedje'],
    ['Hun er ansat på Solbakken', 'Solbakken'],
    ['Er pedel på Solbakken', 'Solbakken'],
    ['Praktik på Blomkvisten i Ekeberga', 'Blomkvisten i Ekeberga'],
    ['Arbetar extra på Kvistalas pizzeria', 'Kvistalas pizzeria'],
    ['Har sin tjänst på förskolan Myran', 'förskolan Myran'],
    ['Uppsagd från Kvistala Såg i höstas', 'Kvistala Såg'],
    ['Anställd hos Granvik Plåt AB', 'Granvik Plåt AB'],
    ['Løn fra Kvistala Fabrik A/S', 'Kvistala Fabrik A/S'],
    // A name that says what it is.
    ['Går på Björkskolan', 'Björkskolan'],
    ['Sonen går på Björkskolan sedan hösten', 'Björkskolan'],
    ['Datteren går på Birkeskolen', 'Birkeskolen'],
    ['Lön från Karlssons Plåt AB', 'Karlssons Plåt AB'],
    // The only one.
    ['Är den enda bagaren i', 'den enda bagaren'],
    ['Är den enda bagaren i Lillby', 'den enda bagaren i Lillby'],
    ['Den enda i byn som är döv', 'Den enda i byn'],
    ['Den eneste smed i byen', 'Den eneste smed i byen'],
  ])('%s', (text, what) => {
    expect(found(text)).toEqual([what])
  })

  it.each([
    'Gör praktik på AME',
    'Arbetar på Försäkringskassan',
    'Jobbar på Arbetsförmedlingen i Malmö',
    'Är anställd på Granviks kommun',
    'Arbetstränar hos Stiftelsen Lyktan',
    'Handläggare på Vuxenenheten',
    'Arbetar på Psykiatrimottagningen',
    'Handlar på ICA',
    'Bageriet i Malmö',
    'Skolan i Stockholm',
    'Jobbar i Malmö',
    'Läser på Lärarhögskolan',
    'Kommer från Arbetsförmedlingen',
    'Uppsagd från Granviks kommun',
    'Arbetar i Sverige',
    'Går på Komvux',
    'Går på Grundskolan',
    'Går på Concerta',
    'Har jobb på bygget',
    'Arbetar på måndagar',
    'Skolan är viktig',
    'Den enda gången i livet',
    'Det enda i lådan',
    'Söker jobb på Platsbanken',
    'Arbejder på Jobcentret',
    'Går i skole i Danmark',
    'jobbar på det',
    'Vill arbeta på halvtid. Anna ringer.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
