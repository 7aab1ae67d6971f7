import { type Hit, hit } from './hit'
import type { Knowledge } from './knowledge'
import { lexicon } from './lexicon/lexicon'
import { languagesOf } from './lexicon/ordinary'
import { type Clue, cluesOf } from './names/clues'
import { PARTICLES, SMALL_WORDS } from './names/cues'
import { findSpelledOut } from './names/find-spelled-out'
import { type Ground, type Look, lookAt } from './names/look'
import { pointsOf } from './names/points'
import type { Reading } from './reading'
import { baseForms, type Word } from './words'

/**
 * Names of people nobody here knows: asked about, never certain. Every word with a capital is held against the lists, the dictionary and
 * what stands beside it (`names/`), and asked about unless that tells it from a name.
 * INVARIANT 1: each word is looked at a fixed number of times: the work is linear in the text.
 * INVARIANT 2: what may be named (organisations, those who act, words answered about) is left alone, but not beside another's name.
 */
export function findNames(reading: Reading, knowledge: Knowledge): Hit[] {
  const judged = judgeWords(reading, knowledge)
  const hits: Hit[] = []
  for (let at = 0; at < judged.length; at += 1) {
    if (!isNamed(judged[at]) || isSaidTo(judged, at)) continue
    const row = rowFrom(reading, judged, at)
    const [first, last] = [reading.words[row.first], reading.words[row.last]]
    if (first && last && !isOnlyAllowed(judged, row)) hits.push(hit(first.start, last.end, ...whyOf(judged, row, at)))
    at = row.last
  }
  return [...hits, ...findSpelledOut(reading)]
}

/** One word and how much speaks for its being a name: above zero it is asked about. */
export interface Judged {
  readonly look: Look
  readonly clues: readonly Clue[]
  readonly points: number
}

const isNamed = (judged: Judged | null | undefined): judged is Judged => !!judged && judged.points > 0

/** "Ring Anna", "Kontakta Björn": what somebody is told to do is no part of the name after it. */
function isSaidTo(judged: readonly (Judged | null)[], at: number): boolean {
  const [look, after] = [judged[at]?.look, judged[at + 1]?.look]
  const { isVerb } = lexicon()
  if (!look?.opens || look.given >= SOME_BEARERS || !(isVerb(`${look.text}er`) || isVerb(`${look.text}r`))) return false
  return isNamed(judged[at + 1]) && !!after?.capital && after.given >= SOME_BEARERS && after.given > after.family
}

/** How the check judges each word; null for what cannot be a name. `privacy:measure` moves the limit to print recall at other ones. */
export function judgeWords({ plain, words }: Reading, knowledge: Knowledge): (Judged | null)[] {
  const ground: Ground = {
    lists: lexicon(),
    plain,
    words,
    languages: languagesOf(words, plain.original),
    acting: knowledge.acting,
    named: new Set([...knowledge.organisations, ...knowledge.words]),
    inPhrase: phrasesIn(words, knowledge.words),
    ...lettersOf(plain.original),
    small: new Map(),
  }
  const looks = words.map((_, at) => lookAt(ground, at))
  const judged = looks.map((look, at): Judged | null => {
    if (!look) return null
    if (!look.capital) return { look, clues: ['given-many'], points: 1 }
    const clues = cluesOf(ground, looks, at)
    return { look, clues, points: pointsOf(clues) }
  })
  return alsoElsewhere(judged)
}

/** Which words of the text stand in an answered phrase of several words: "Lex Heller". */
function phrasesIn(words: readonly Word[], answered: ReadonlySet<string>): ReadonlySet<number> {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of answered) {
    const parts = phrase.split(/[^\p{L}\p{N}']+/u).filter(Boolean)
    const [first] = parts
    if (first !== undefined && parts.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), parts])
  }
  const inside = new Set<number>()
  if (byFirst.size === 0) return inside
  words.forEach(({ text }, at) => {
    for (const parts of byFirst.get(text) ?? [])
      if (parts.every((part, offset) => baseForms(words[at + offset]?.text ?? '').includes(part)))
        parts.forEach((_, offset) => {
          inside.add(at + offset)
        })
  })
  return inside
}

const SURE = 4
/** In doublings: a hundred or more are given the name. */
const SOME_BEARERS = 7

/** Who is surely named in one sentence is meant by the same word where it opens another. */
function alsoElsewhere(judged: readonly (Judged | null)[]): (Judged | null)[] {
  const sure = new Set<string>()
  for (const one of judged) if (one && one.points >= SURE && !one.look.opens && !one.look.ordinary) sure.add(one.look.text)
  return judged.map((one) => (one?.look.capital && one.points <= 0 && sure.has(one.look.text) ? { ...one, points: 1 } : one))
}

const FAR = 4_000

/** Whether the text is written in capitals, or has none: then a capital, or the lack of one, says nothing. */
function lettersOf(original: string): { shouting: boolean; whispering: boolean } {
  let [capitals, letters] = [0, 0]
  for (const sign of original.slice(0, FAR)) {
    const [small, large] = [sign.toLowerCase(), sign.toUpperCase()]
    if (small === large) continue
    letters += 1
    if (sign !== small) capitals += 1
  }
  return { shouting: letters > 3 && capitals > letters * 0.7, whispering: capitals === 0 }
}

interface Row {
  first: number
  last: number
}

const MOST_WORDS = 6
const MOST_PARTICLES = 2
const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior'])
/** Stand before a name and are small words too. */
const NOBLE = new Set(['de', 'van', 'der'])
const BETWEEN = /^(?: |-|\. ?|\.-)$/

/** The words that are one person's name together: initials, given names, particles, family names. */
function rowFrom({ plain, words }: Reading, judged: readonly (Judged | null)[], at: number): Row {
  const gapBefore = (index: number) => {
    const [before, word] = [words[index - 1], words[index]]
    return before && word ? plain.text.slice(before.end, word.start) : '\n'
  }
  const row = { first: at, last: at }
  while (at - row.first < MOST_PARTICLES && isParticle(words[row.first - 1]) && BETWEEN.test(gapBefore(row.first))) row.first -= 1
  // "av Anna", "de Svenska": what is a small word too belongs to a name only where that is no word, or after another particle.
  const opens = words[row.first]
  if (row.first < at && opens && SMALL_WORDS.has(opens.text) && !NOBLE.has(opens.text)) row.first += 1
  if (row.first < at && judged[at]?.look.ordinary) row.first = at
  for (let next = at + 1; next - row.first < MOST_WORDS; next += 1) {
    const gap = gapBefore(next)
    if (!BETWEEN.test(gap) || (gap.startsWith('.') && words[next - 1]?.text.length !== 1)) break
    if (SUFFIXES.has(words[next]?.text ?? '') && gap === ' ') {
      row.last = next
      break
    }
    const isInside =
      isParticle(words[next]) && [1, 2, 3].some((far) => isNamed(judged[next + far]) && isOnlyParticles(words, next, far))
    if (!isInside && !isNamed(judged[next])) break
    row.last = next
  }
  return row
}

const isParticle = (word: Word | undefined): boolean => !!word && !word.capital && PARTICLES.has(word.text)
const isOnlyParticles = (words: readonly Word[], from: number, count: number): boolean =>
  words.slice(from, from + count).every(isParticle)

function isOnlyAllowed(judged: readonly (Judged | null)[], { first, last }: Row): boolean {
  return judged.slice(first, last + 1).every((one) => !one || one.look.allowed)
}

type Why = [kind: Hit['kind'], certainty: 'asked', rule: Hit['rule']]

/** Why the row is asked about: what speaks most plainly to the one who reads it. */
function whyOf(judged: readonly (Judged | null)[], { first, last }: Row, at: number): Why {
  const row = judged.slice(first, last + 1).filter((one) => one !== null)
  const { look, clues } = judged[at] ?? {}
  if (!look || !clues) return ['name', 'asked', 'name/unknown-word']
  if (clues.includes('after-relation')) return ['relative', 'asked', 'name/relative']
  if (row.length > 1 && row.some((one) => one.look.given > 0 || one.clues.includes('initial')))
    return ['name', 'asked', 'name/full']
  if (clues.includes('after-called')) return ['name', 'asked', 'name/called']
  if (clues.includes('after-title')) return ['name', 'asked', 'name/titled']
  if (look.ordinary && (look.given > 0 || look.family > 0)) return ['name', 'asked', 'name/ordinary-word']
  if (look.given > 0 && look.given >= look.family) return ['name', 'asked', 'name/given']
  return ['name', 'asked', look.family > 0 ? 'name/family' : 'name/unknown-word']
}
