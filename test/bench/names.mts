// How many of the people in marked text the check for typed text asks about, and how much else. Nothing is asserted:
//   node --import ./build/typescript.mjs test/bench/names.mts <marked file> …
// A file has a token and its tag (PER, ORG, LOC, MISC, 0) on each line, and an empty line between sentences.
import { readFileSync } from 'node:fs'
import { findPersonalData } from '../../shared/privacy/find-personal-data.ts'
import { noKnowledge } from '../../shared/privacy/knowledge.ts'

interface Sentence {
  text: string
  people: { start: number; end: number }[]
}

function sentences(file: string): Sentence[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n\s*\r?\n/)
    .map((block) => {
      const sentence: Sentence = { text: '', people: [] }
      let wasPerson = false
      for (const row of block.split(/\r?\n/)) {
        const [token = '', tag = '0'] = row.split('\t')
        if (token === '') continue
        if (sentence.text !== '' && !/^[.,:;!?)]$/.test(token)) sentence.text += ' '
        const start = sentence.text.length
        sentence.text += token
        const isPerson = tag.includes('PER')
        const last = sentence.people.at(-1)
        if (isPerson && wasPerson && last && !tag.startsWith('B')) last.end = sentence.text.length
        else if (isPerson) sentence.people.push({ start, end: sentence.text.length })
        wasPerson = isPerson
      }
      return sentence
    })
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end
const share = (part: number, all: number) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)

for (const file of process.argv.slice(2).filter((word) => !word.startsWith('--'))) {
  const counts = { people: 0, found: 0, whole: 0, marks: 0, right: 0, letters: 0 }
  const wrong = new Map<string, number>()
  const missed = new Map<string, number>()
  for (const { text, people } of sentences(file)) {
    const marks = findPersonalData(text, noKnowledge).filter(({ kind }) => kind === 'name')
    counts.letters += text.length
    counts.people += people.length
    counts.marks += marks.length
    for (const person of people) {
      const hits = marks.filter((mark) => overlaps(mark, person))
      if (hits.length > 0) counts.found += 1
      else note(missed, text.slice(person.start, person.end))
      if (hits.some((mark) => mark.start <= person.start && mark.end >= person.end)) counts.whole += 1
    }
    for (const mark of marks)
      if (people.some((person) => overlaps(mark, person))) counts.right += 1
      else note(wrong, `${text.slice(mark.start, mark.end)} (${mark.rule})`)
  }
  console.log(`${file.split(/[\\/]/).at(-1)}: ${counts.people} people, ${counts.marks} marks`)
  console.log(`  asked about ${share(counts.found, counts.people)}, the whole name ${share(counts.whole, counts.people)}`)
  console.log(`  of the marks on a person ${share(counts.right, counts.marks)}`)
  console.log(`  marks on nobody in 1 000 letters ${((1000 * (counts.marks - counts.right)) / counts.letters).toFixed(2)}`)
  if (process.argv.includes('--show'))
    for (const [what, map] of [
      ['missed', missed],
      ['on nobody', wrong],
    ] as const)
      console.log(
        `  ${what}: ${[...map]
          .sort((a, b) => b[1] - a[1])
          .slice(0, 200)
          .map(([word, count]) => `${word} ${count}`)
          .join(' · ')}`,
      )
}

function note(map: Map<string, number>, word: string): void {
  map.set(word, (map.get(word) ?? 0) + 1)
}
