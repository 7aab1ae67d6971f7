// Makes `shared/privacy/places/place-words.ts`: which words are places, and how many live in each municipality. Run by hand when the
// sources are renewed: node --import ./build/typescript.mjs build/place-lists/make-place-lists.mts <folder with the sources>
// Sources (NOTICE): localities and municipalities with inhabitants by way of Svensk text (Dahlgren, Swedish National Data Service, CC BY 4.0).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../places.mts'

// As the program reads a text, so that a place of the list is words of it.
const privacy = (file: string) => import(pathToFileURL(inRoot('shared', 'privacy', file)).href)
const { isOrdinary }: { isOrdinary(name: string): boolean } = await privacy('ordinary-words.ts')
const { plain }: { plain(text: string): string } = await privacy('plain-text.ts')
const { LARGE_FROM }: { LARGE_FROM: number } = await privacy('places/place-size.ts')

const [folder = ''] = process.argv.slice(2)
const rows = (file: string): string[][] =>
  readFileSync(join(folder, file), 'utf8')
    .split(/\r?\n/)
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))

/** The words of a place as one, the way a text is read: "dals_ed". */
const asRead = (name: string): string => plain(name).replace(/[ -]+/g, '_')

const localities = new Set(rows('sv-places.txt').map(([name = '']) => asRead(name)))

/** "Kils kommun" is of Kil and "Borås kommun" of Borås; where no locality says which, an s is a genitive but after "nä" and "å". */
function namesake(municipality: string): string {
  const whole = asRead(municipality)
  const stem = whole.replace(/s$/, '')
  if (localities.has(whole) || stem === whole) return whole
  return localities.has(stem) || !/(?:nä|å)s$/.test(whole) ? stem : whole
}

const counties = new Map<string, { name: string; inhabitants: number }[]>()
const large = new Set<string>()
const small = new Set(localities)
for (const [title = '', county = '', count = ''] of rows('sv-municipalities.tsv')) {
  const name = title.replace(/ (?:kommun|stad)$/, '')
  const inhabitants = Number(count)
  counties.set(county, [...(counties.get(county) ?? []), { name, inhabitants }])
  const place = namesake(name)
  if (inhabitants >= LARGE_FROM) large.add(place)
  else small.add(place)
}

/** Towns of at least that many whose municipality is called something else, and parts of the largest cities. From memory. */
const ALSO_LARGE = `visby falun märsta åkersberga gustavsberg tumba skogås handen jakobsberg bålsta limhamn angered torslanda kista
  rosengård skärholmen hisings_backa upplands_bro kungsängen hägersten farsta vällingby spånga västra_frölunda mölnlycke lindome jordbro
  västerhaninge rönninge salem arlöv`
for (const place of ALSO_LARGE.split(/\s+/)) large.add(place)
for (const place of large) small.delete(place)

/** Words that stand in small letters in running text, and names that more than a few bear: a place only where a place stands. */
const LEAST_BEARERS = 60
const otherwise = new Set<string>()
for (const file of ['swedish-ner-train.tsv', 'swedish-information-ner-train.tsv'])
  for (const [token = '', tag] of rows(file)) if (tag === '0' && /^\p{Ll}/u.test(token)) otherwise.add(plain(token))
for (const file of ['sv-given-names.tsv', 'sv-surnames.tsv'])
  for (const [name = '', bearers = ''] of rows(file)) if (Number(bearers) >= LEAST_BEARERS) otherwise.add(plain(name))
for (const [word = ''] of rows('sv-occupations.txt')) otherwise.add(plain(word))
const isSomethingElse = (place: string) => place.length <= 3 || otherwise.has(place) || isOrdinary(place)

const LONGEST_ROW = 120
function inRows(words: Iterable<string>): string {
  const text: string[] = []
  let row = ''
  for (const word of [...words].sort()) {
    if (row.length + word.length >= LONGEST_ROW) {
      text.push(row)
      row = ''
    }
    row += row === '' ? word : ` ${word}`
  }
  return [...text, row].join('\n')
}

const lists = {
  SMALL: [...small].filter((place) => !isSomethingElse(place)),
  SMALL_OR_WORD: [...small].filter(isSomethingElse),
  LARGE: [...large],
}
const municipalities = [...counties]
  .map(([county, all]) => `${county}: ${all.map(({ name, inhabitants }) => `${name} ${inhabitants}`).join(', ')}`)
  .join('\n')
const source = [
  ...Object.entries(lists).map(([name, words]) => `export const ${name} = \`\n${inRows(words)}\n\``),
  `/** Each county with its municipalities and their inhabitants. */\nexport const MUNICIPALITIES = \`\n${municipalities}\n\``,
].join('\n\n')
const head = `// Made by build/place-lists/make-place-lists.mts of the localities and municipalities of Svensk text (Dahlgren, Swedish National
// Data Service, CC BY 4.0; NOTICE); not edited by hand. Plain form (see plain-text.ts), words of one place joined by _.\n\n`
writeFileSync(inRoot('shared', 'privacy', 'places', 'place-words.ts'), `${head}${source}\n`)
for (const [name, words] of Object.entries(lists)) process.stdout.write(`${name} ${words.length}\n`)
