// How many of the people in marked text the check marks, and how much else:
//   npm run -s privacy:measure -- <marked file> …
// Prints recall and precision by token and by name, marks on nobody per 100 words, recall at other limits, and signs per second, of each
// file and of all together; the last line is one JSON object. A word is a token of the corpus, a name is its tokens in a row; every kind
// of mark counts, whatever the check took it for.
import { basename } from 'node:path'
import { judgeWords } from '../../shared/privacy/find-names.ts'
import { findPersonalData } from '../../shared/privacy/find-personal-data.ts'
import { noKnowledge } from '../../shared/privacy/knowledge.ts'
import { readText } from '../../shared/privacy/reading.ts'
import { type MarkedText, readCorpus } from './corpus.mts'

interface Counts {
  tokens: number
  people: number
  found: number
  wrong: number
  names: number
  namesFound: number
  marks: number
  marksRight: number
  signs: number
  milliseconds: number
  /** How much spoke for each token's being a name, and whether it is one. */
  points: { points: number; person: boolean }[]
}

const AT = [2, 4, 6]
const share = (part: number, all: number): number => (all === 0 ? 1 : part / all)
const say = (line: string): unknown => process.stdout.write(`${line}\n`)
const percent = (value: number): string => `${(100 * value).toFixed(2)} %`

function measure(texts: readonly MarkedText[], show: (what: 'missed' | 'on nobody', words: string) => void): Counts {
  const counts: Counts = {
    tokens: 0,
    people: 0,
    found: 0,
    wrong: 0,
    names: 0,
    namesFound: 0,
    marks: 0,
    marksRight: 0,
    signs: 0,
    milliseconds: 0,
    points: [],
  }
  for (const { text, tokens } of texts) {
    const began = performance.now()
    const findings = findPersonalData(text, noKnowledge)
    counts.milliseconds += performance.now() - began
    counts.signs += text.length
    counts.tokens += tokens.length
    counts.marks += findings.length
    const marked = new Set<number>()
    const names = new Map<number, boolean>()
    let at = 0
    tokens.forEach(({ start, end, name }, index) => {
      while (at < findings.length && (findings[at]?.end ?? 0) <= start) at += 1
      const isMarked = (findings[at]?.start ?? Number.POSITIVE_INFINITY) < end
      if (name >= 0) {
        counts.people += 1
        names.set(name, (names.get(name) ?? true) && isMarked)
        if (isMarked) {
          counts.found += 1
          marked.add(at)
        } else show('missed', text.slice(start, end))
      } else if (isMarked && /[\p{L}\p{N}]/u.test(text.slice(start, end))) {
        counts.wrong += 1
        show('on nobody', `${text.slice(start, end)} (${findings[at]?.rule})`)
      }
    })
    counts.names += names.size
    counts.namesFound += [...names.values()].filter(Boolean).length
    counts.marksRight += marked.size
    counts.points.push(...pointsOfTokens({ text, tokens }))
  }
  return counts
}

function pointsOfTokens({ text, tokens }: MarkedText): { points: number; person: boolean }[] {
  const reading = readText(text)
  const judged = judgeWords(reading, noKnowledge)
  const best = tokens.map(({ name }) => ({ points: Number.NEGATIVE_INFINITY, person: name >= 0 }))
  let token = 0
  reading.words.forEach(({ start }, at) => {
    const from = reading.plain.starts[start] ?? 0
    while (token < tokens.length - 1 && (tokens[token]?.end ?? 0) <= from) token += 1
    const one = best[token]
    if (one) one.points = Math.max(one.points, judged[at]?.points ?? Number.NEGATIVE_INFINITY)
  })
  return best
}

/** Recall where the limit lets through so many words in a hundred that are nobody's. */
function recallAt({ points, people, tokens }: Counts, most: number): number {
  let [found, wrong] = [0, 0]
  for (const { points: of, person } of [...points].sort((a, b) => b.points - a.points)) {
    if (of === Number.NEGATIVE_INFINITY) break
    if (person) found += 1
    else if ((100 * (wrong + 1)) / tokens > most) break
    else wrong += 1
  }
  return share(found, people)
}

const sum = (all: readonly Counts[]): Counts =>
  all.reduce((a, b) => ({
    ...(Object.fromEntries(
      Object.entries(a).map(([key, value]) => [key, typeof value === 'number' ? value + Number(b[key as keyof Counts]) : value]),
    ) as unknown as Counts),
    points: [...a.points, ...b.points],
  }))

const figures = (corpus: string, counts: Counts) => ({
  corpus,
  recallToken: Number(share(counts.found, counts.people).toFixed(4)),
  recallName: Number(share(counts.namesFound, counts.names).toFixed(4)),
  falsePer100: Number(((100 * counts.wrong) / counts.tokens).toFixed(2)),
  charsPerSecond: Math.round((1000 * counts.signs) / counts.milliseconds),
})

function print(corpus: string, counts: Counts): void {
  const told = figures(corpus, counts)
  say(`${corpus}: ${counts.tokens} words, ${counts.people} of them in ${counts.names} names of people`)
  say(`  recall     ${percent(told.recallToken)} of the words, ${percent(told.recallName)} of the names whole`)
  say(
    `  precision  ${percent(share(counts.found, counts.found + counts.wrong))} of the marked words, ${percent(share(counts.marksRight, counts.marks))} of the marks`,
  )
  say(`  on nobody  ${told.falsePer100} words in 100`)
  say(
    `  recall of single words at ${AT.map((most) => `${most}: ${percent(recallAt(counts, most))}`).join(', at ')} on nobody in 100`,
  )
  say(`  ${told.charsPerSecond} signs a second`)
}

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (files.length === 0) {
  process.stderr.write('Ange en eller flera filer med märkt text: ett ord och dess märke på varje rad, skilda åt av en tabb.\n')
  process.exit(2)
}
// The first text a process reads pays for unpacking the lists; it is not what a second of work looks like.
findPersonalData('Anna', noKnowledge)
const all = files.map((file) => {
  const seen = new Map<string, number>()
  const show = (what: string, words: string) => seen.set(`${what}: ${words}`, (seen.get(`${what}: ${words}`) ?? 0) + 1)
  const counts = measure(readCorpus(file), show)
  print(basename(file), counts)
  if (process.argv.includes('--show'))
    for (const [words, times] of [...seen].sort((a, b) => b[1] - a[1]).slice(0, 300)) say(`    ${times} ${words}`)
  return counts
})
const pooled = sum(all)
if (files.length > 1) print('pooled', pooled)
say(JSON.stringify(figures(files.map((file) => basename(file)).join('+'), pooled)))
