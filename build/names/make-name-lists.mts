// Makes `shared/privacy/names/name-words.ts`: which words are names, by how sure that is. Run by hand when the sources are renewed:
//   node --import ./build/typescript.mjs build/names/make-name-lists.mts <folder with the sources>
// Sources (NOTICE): SCB's names by way of Svensk text (CC BY 4.0), Danmarks Statistik, the words of webbnyheter2012 (CC BY 4.0).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../places.mts'

// As the program reads a text, so that a name of the list is a word of it.
const privacy = (file: string) => import(pathToFileURL(inRoot('shared', 'privacy', file)).href)
const { isOrdinary }: { isOrdinary(name: string): boolean } = await privacy('ordinary-words.ts')
const { plain }: { plain(text: string): string } = await privacy('plain-text.ts')

const [folder = ''] = process.argv.slice(2)
const rows = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split(/\r?\n/)

/** Bearers by the plain form; of a double name only what the check puts together itself is left out. */
function bearers(file: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const row of rows(file)) {
    const [name = '', count = ''] = row.split('\t')
    const word = plain(name)
    if (/^\p{L}[\p{L}']+$/u.test(word) && !NEVER.has(word)) found.set(word, Math.max(found.get(word) ?? 0, Number(count)))
  }
  return found
}

/** Words that stand in small letters in running text, and words for what people do: each is a word before it is a name. */
function ordinaryWords(): Set<string> {
  const found = new Set<string>()
  for (const row of rows('swedish-ner-train.tsv')) {
    const [token = '', tag] = row.split('\t')
    if (tag === '0' && /^\p{Ll}/u.test(token)) found.add(plain(token))
  }
  for (const word of rows('sv-occupations.txt')) found.add(plain(word))
  return found
}

function places(): Set<string> {
  const municipalities = rows('sv-municipalities.tsv').map((row) => (row.split('\t')[0] ?? '').replace(/s? kommun$/, ''))
  return new Set([...rows('sv-places.txt'), ...municipalities].map(plain))
}

/** Names that are words too, though the news of one year does not use them in small letters. */
const ALSO_WORDS = new Set(
  `adel angel axel basel bella bob dana dani edda eden edit else ester flora florence frank frans grace gull harry helga hulda ia ian ina
  inge isa jordan joy june juno kai lea lee li lin lina line lion lis lola lou lykke mai marina may md medina melody nick nike noor nour odd
  penny rami rana rim rio rose roya rut saba said sana sander sanna sanne satu sham silva sima svea tea ted texas tone uno urban valborg vega
  viking vilde viva marin kristen ideal luther matta ruta villa kassa spegel`
    .trim()
    .split(/\s+/),
)

/** Countries, cities and firms: whoever is called that is not meant. */
const NEVER = new Set(
  `arena god lex region sankt israel iran irak syrien jordan kina indien india kenya eritrea mali kuba cuba tunisia algeriet paris london
  berlin washington milan lyon chelsea jerusalem florida arizona denver dallas holland sony nissan ford volvo ericsson reuters usa jesus
  apollo mars forsmark samhall finsam komvux arbetsliv`
    .trim()
    .split(/\s+/),
)

const swedish = bearers('sv-given-names.tsv')
const danish = bearers('da-given-names.tsv')
const surnames = bearers('sv-surnames.tsv')
const ordinary = ordinaryWords()
const place = places()
const isWord = (name: string) => ordinary.has(name) || isOrdinary(name) || ALSO_WORDS.has(name)

/** Fewer bearers than this, and a word that is also something else is not taken for a name. */
const LEAST_ORDINARY_GIVEN = 300
const LEAST_DANISH = 20
const LEAST_SURNAME = 60
const LEAST_ORDINARY_SURNAME = 300
const LEAST_COMMON = 400

const given: string[] = []
const ordinaryGiven: string[] = []
const common: string[] = []
for (const name of new Set([...swedish.keys(), ...danish.keys()])) {
  const count = swedish.get(name) ?? 0
  if (isWord(name) || place.has(name)) {
    if (count >= LEAST_ORDINARY_GIVEN) ordinaryGiven.push(name)
  } else if (count > 0 || (danish.get(name) ?? 0) >= LEAST_DANISH) {
    given.push(name)
    if (count >= LEAST_COMMON) common.push(name)
  }
}
const family: string[] = []
const ordinaryFamily: string[] = []
for (const [name, count] of surnames) {
  if (swedish.has(name) && !isWord(name) && !place.has(name)) continue
  if (isWord(name) || place.has(name)) {
    if (count >= LEAST_ORDINARY_SURNAME) ordinaryFamily.push(name)
  } else if (count >= LEAST_SURNAME) family.push(name)
}

const LONGEST_ROW = 120
/** Sorted; each word says in one sign (base 36) how many letters it shares with the one before. */
function folded(words: readonly string[]): string {
  let before = ''
  let row = ''
  const text: string[] = []
  for (const word of [...new Set(words)].sort()) {
    let shared = 0
    while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1
    const piece = `${shared.toString(36)}${word.slice(shared)}`
    if (row.length + piece.length >= LONGEST_ROW * 40) {
      text.push(row)
      row = ''
    }
    row += row === '' ? piece : ` ${piece}`
    before = word
  }
  return [...text, row].join('\n')
}

const lists = {
  GIVEN: given,
  ORDINARY_GIVEN: ordinaryGiven,
  COMMON_GIVEN: common,
  FAMILY: family,
  ORDINARY_FAMILY: ordinaryFamily,
}
const source = Object.entries(lists)
  .map(([name, words]) => `export const ${name} = \`\n${folded(words)}\n\``)
  .join('\n\n')
const head = `// Made by build/names/make-name-lists.mts of public name statistics (NOTICE says whose); not edited by hand.\n\n`
writeFileSync(inRoot('shared', 'privacy', 'names', 'name-words.ts'), `${head}${source}\n`)
for (const [name, words] of Object.entries(lists)) process.stdout.write(`${name} ${new Set(words).size}\n`)
