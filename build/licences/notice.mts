// NOTICE: whose work the program is built of, and under what terms. Written into every build, so that it is never behind.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../places.mts'
import { listShipped } from './check-licences.mts'

/** The licence texts a package brings, in one string; empty when it is not installed on this platform or brings none. */
const textsOf = (folder: string): string => {
  const place = inRoot(folder)
  if (!existsSync(place)) return ''
  const files = readdirSync(place).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name) && !/\.(js|ts|json)$/.test(name))
  return files
    .sort()
    .map((name) => readFileSync(join(place, name), 'utf8').trim())
    .join('\n\n')
}

/** Words that are built in and come from others' collections. */
const wordSources = [
  'Inside hunspell-asm is Hunspell (L. Németh and contributors), compiled, under the MPL 1.1, the LGPL 2.1 or the GPL 2.0, whichever is chosen;',
  'The words that a passphrase is proposed from are drawn from webbnyheter2012 (Språkbanken, University of Gothenburg; marked by',
  'klintan/swedish-ner-corpus) and from the occupations of Svensk text (Dahlgren, Swedish National Data Service), both CC BY 4.0, and changed:',
  'chosen by length, names and places taken out.',
  'The names that a text is searched for are the given names and surnames in use in Sweden on 31 December 2020 and the localities and',
  'municipalities of Sweden (Statistics Sweden, by way of Svensk text: Dahlgren, Swedish National Data Service, CC BY 4.0), and the given',
  'names in use in Denmark in January 2021 (source: Danmarks Statistik), changed: put in small letters, each name with its number of bearers',
  'in doublings, and all packed as fingerprints. The words that are told from names are every form of the words of the Swedish dictionary',
  '(Göran Andersson, LGPL 3.0) and of the Danish one (Foreningen for frit tilgængelige sprogværktøjer, GPL 2.0, LGPL 2.1 or MPL 1.1), made',
  'by their affix rules and packed in the same way; build/lexicon makes them anew.',
  'The places that a text is searched for are the same localities, and the municipalities with their inhabitants, changed: put in small',
  'letters and sorted by size and by whether they are words or names too; build/place-lists makes them anew.',
]

/** The text of NOTICE: every shipped package, then each licence text once, with the packages it belongs to. */
export const noticeText = (): string => {
  const shipped = listShipped()
  const byText = new Map<string, string[]>()
  for (const { name, version, folder } of shipped) {
    const text = textsOf(folder)
    if (text !== '') byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`])
  }
  return [
    'Samrum, a program under AGPL-3.0-only (see LICENSE), is built of these works. Electron and Chromium bring their own notices beside the program.',
    '',
    ...shipped.map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
    '',
    ...wordSources,
    ...[...byText].flatMap(([text, names]) => ['', '-'.repeat(80), names.join(', '), '', text]),
    '',
  ].join('\n')
}
