// How many of the people in marked text the check marks, and how much else:
//   npm run -s privacy:measure -- <marked file> … [--show]
// Prints recall and precision by token and by name, marks on nobody per 100 words, recall at other limits, and signs a second, of each
// file and of all together; the last line is one JSON object. A word is a token of the corpus, a name is its tokens in a row. Every kind
// of mark counts, whatever the check took it for: whoever answers it is asked all the same.
import { basename, resolve } from 'node:path'
import { judgeWords } from '../../shared/privacy/find-names.ts'
import { findPersonalData } from '../../shared/privacy/find-personal-data.ts'
import type { Finding } from '../../shared/privacy/finding.ts'
import { noKnowledge } from '../../shared/privacy/knowledge.ts'
import { readText } from '../../shared/privacy/reading.ts'
import { type MarkedText, readCorpus } from './corpus.mts'

/** One word of a corpus and what the check made of it. */
interface Word {
  readonly text: string
  /** Which name it is part of, -1 for none. */
  readonly name: number
  /** The mark that covers it. */
  readonly mark: Finding | undefined
  /** How much speaks for its being a name, mark or no mark. */
  readonly points: number
}

interface Measured {
  readonly corpus: string
  readonly words: readonly Word[]
  readonly signs: number
  readonly milliseconds: number
}

const NOTHING = Number.NEGATIVE_INFINITY
const LIMITS = [2, 4, 6]

function wordsOf({ text, tokens }: MarkedText, findings: readonly Finding[]): Word[] {
  const spoken = pointsIn({ text, tokens })
  let at = 0
  const words = tokens.map(({ start, end, name }, token): Word => {
    while (at < findings.length && (findings[at]?.end ?? 0) <= start) at += 1
    const mark = findings[at]
    return {
      text: text.slice(start, end),
      name,
      mark: mark && mark.start < end ? mark : undefined,
      points: spoken[token] ?? NOTHING,
    }
  })
  // "von" has no points of its own: it is as much a name as the name it stands in.
  const best = new Map<Finding, number>()
  for (const { mark, points } of words) if (mark) best.set(mark, Math.max(best.get(mark) ?? NOTHING, points))
  return words.map((word) => (word.mark ? { ...word, points: Math.max(word.points, best.get(word.mark) ?? NOTHING) } : word))
}

function pointsIn({ text, tokens }: MarkedText): number[] {
  const reading = readText(text)
  const judged = judgeWords(reading, noKnowledge)
  const points = tokens.map(() => NOTHING)
  let token = 0
  reading.words.forEach(({ start }, at) => {
    const from = reading.plain.starts[start] ?? 0
    while (token < tokens.length - 1 && (tokens[token]?.end ?? 0) <= from) token += 1
    points[token] = Math.max(points[token] ?? NOTHING, judged[at]?.points ?? NOTHING)
  })
  return points
}

function measure(file: string): Measured {
  const words: Word[] = []
  let [signs, milliseconds] = [0, 0]
  for (const marked of readCorpus(file)) {
    const began = performance.now()
    const findings = findPersonalData(marked.text, noKnowledge)
    milliseconds += performance.now() - began
    signs += marked.text.length
    for (const word of wordsOf(marked, findings)) words.push(word)
  }
  return { corpus: basename(file), words, signs, milliseconds }
}

/** All corpora as one; a name of one is no name of another. */
function pool(all: readonly Measured[]): Measured {
  let names = 0
  const words: Word[] = []
  for (const measured of all) {
    for (const word of measured.words) words.push(word.name < 0 ? word : { ...word, name: word.name + names })
    names += measured.words.length
  }
  return {
    corpus: all.map(({ corpus }) => corpus).join('+'),
    words,
    signs: all.reduce((sum, { signs }) => sum + signs, 0),
    milliseconds: all.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  }
}

const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text)
const share = (part: number, all: number): number => (all === 0 ? 1 : part / all)

/** Recall where the limit lets so many words in a hundred through that are nobody's. */
function recallAt(words: readonly Word[], most: number): number {
  let [found, wrong] = [0, 0]
  for (const { points, name } of [...words].sort((a, b) => b.points - a.points)) {
    if (points === NOTHING) break
    if (name >= 0) found += 1
    else if ((100 * (wrong + 1)) / words.length > most) break
    else wrong += 1
  }
  return share(found, words.filter(({ name }) => name >= 0).length)
}

function figuresOf({ corpus, words, signs, milliseconds }: Measured) {
  const people = words.filter(({ name }) => name >= 0)
  const found = people.filter(({ mark }) => mark).length
  const wrong = words.filter((word) => word.name < 0 && word.mark && isWord(word)).length
  const whole = new Map<number, boolean>()
  for (const { name, mark } of people) whole.set(name, (whole.get(name) ?? true) && mark !== undefined)
  const marks = new Set(words.flatMap(({ mark }) => (mark ? [mark] : [])))
  const right = new Set(people.flatMap(({ mark }) => (mark ? [mark] : [])))
  const namesFound = [...whole.values()].filter(Boolean).length
  return {
    told: { corpus, words: words.length, people: people.length, names: whole.size },
    precisionToken: share(found, found + wrong),
    precisionName: share(right.size, marks.size),
    json: {
      corpus,
      recallToken: Number(share(found, people.length).toFixed(4)),
      recallName: Number(share(namesFound, whole.size).toFixed(4)),
      falsePer100: Number(((100 * wrong) / words.length).toFixed(2)),
      charsPerSecond: Math.round((1000 * signs) / milliseconds),
    },
  }
}

const say = (line: string): unknown => process.stdout.write(`${line}\n`)
const percent = (value: number): string => `${(100 * value).toFixed(2)} %`

function print(measured: Measured): void {
  const { told, json, precisionToken, precisionName } = figuresOf(measured)
  say(`${told.corpus}: ${told.words} words, ${told.people} of them in ${told.names} names of people`)
  say(`  recall     ${percent(json.recallToken)} of the words, ${percent(json.recallName)} of the names whole`)
  say(`  precision  ${percent(precisionToken)} of the marked words, ${percent(precisionName)} of the marks`)
  say(`  on nobody  ${json.falsePer100} words in 100`)
  const others = LIMITS.map((most) => `${percent(recallAt(measured.words, most))} at ${most}`)
  say(`  recall of the words with the limit elsewhere: ${others.join(', ')} on nobody in 100`)
  say(`  ${json.charsPerSecond} signs a second`)
}

/** What was missed and what was marked on nobody, the most frequent first: for whoever weighs the points. */
function show({ words }: Measured): void {
  const seen = new Map<string, number>()
  for (const word of words) {
    const what = word.name >= 0 ? (word.mark ? '' : 'missed') : word.mark && isWord(word) ? `on nobody (${word.mark.rule})` : ''
    if (what !== '') seen.set(`${what}: ${word.text}`, (seen.get(`${what}: ${word.text}`) ?? 0) + 1)
  }
  for (const [line, times] of [...seen].sort((a, b) => b[1] - a[1])) say(`    ${times} ${line}`)
}

// npm goes to the package's folder first: a file is looked for where the person stands.
const here = process.env['INIT_CWD'] ?? '.'
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (files.length === 0) {
  process.stderr.write('Ange en eller flera filer med märkt text: ett ord och dess märke på varje rad, skilda åt av en tabb.\n')
  process.exit(2)
}
// The first text of a process pays for unpacking the lists; it is not what a second of work looks like.
findPersonalData('Anna', noKnowledge)
const all = files.map((file) => measure(resolve(here, file)))
for (const measured of all) {
  print(measured)
  if (process.argv.includes('--show')) show(measured)
}
const pooled = pool(all)
if (files.length > 1) {
  print({ ...pooled, corpus: 'all together' })
  for (const measured of all) say(JSON.stringify(figuresOf(measured).json))
}
say(JSON.stringify(figuresOf(pooled).json))
