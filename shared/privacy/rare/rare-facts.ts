import { plainText } from '../plain-text'
import type { Reading } from '../reading'
import { type General, general } from '../singling-out/hint'
import { type Word, wordsOf } from '../words'
import { RARE_CRIMES } from './rare-crimes'
import { RARE_DIAGNOSES } from './rare-diagnoses'

/** A rare diagnosis, or a crime that makes the news, as a text names it. */
export interface RareFact {
  readonly kind: 'diagnosis' | 'crime'
  /** Its words in the reading: the first, and the one after the last. */
  readonly from: number
  readonly to: number
  /** How many of 100 000 people it is true of; an estimate. */
  readonly per100000: number
  /** What it is more generally called. */
  readonly general: General
}

interface Named extends Pick<RareFact, 'kind' | 'per100000' | 'general'> {
  readonly words: readonly string[]
  /** An abbreviation that is something else in small letters. */
  readonly isShouted: boolean
}

let named: ReadonlyMap<string, readonly Named[]> | undefined

/** By first word, the longest first. */
function namedFacts(): ReadonlyMap<string, readonly Named[]> {
  if (named) return named
  const all = new Map<string, Named[]>()
  for (const one of [...rowsOf('diagnosis', RARE_DIAGNOSES), ...rowsOf('crime', RARE_CRIMES)]) {
    const [first = ''] = one.words
    all.set(first, [...(all.get(first) ?? []), one])
  }
  for (const list of all.values()) list.sort((a, b) => b.words.length - a.words.length)
  named = all
  return all
}

function rowsOf(kind: RareFact['kind'], text: string): Named[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [rate = '', called = '', names = ''] = line.split(' | ')
      const known = general.parse(called)
      return names.split(', ').map((name) => ({
        kind,
        per100000: Number(rate),
        general: known,
        words: wordsOf(plainText(name)).map((word) => word.text),
        isShouted: /^\p{Lu}+$/u.test(name),
      }))
    })
}

/** All rare facts of a text in order, never overlapping, wherever they stand. Each word is looked at a fixed number of times. */
export function rareFactsIn({ plain, words }: Reading): RareFact[] {
  const facts = namedFacts()
  const found: RareFact[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const candidates = facts.get(word.text) ?? (word.text.endsWith('s') ? facts.get(word.text.slice(0, -1)) : undefined)
    const one = candidates?.find((each) => isAt(each, plain.original, plain.starts, words, at))
    if (!one) continue
    found.push({ kind: one.kind, per100000: one.per100000, general: one.general, from: at, to: at + one.words.length })
    at += one.words.length - 1
  }
  return found
}

function isAt(one: Named, original: string, starts: ArrayLike<number>, all: readonly Word[], at: number): boolean {
  if (one.isShouted) {
    const start = starts[all[at]?.start ?? 0] ?? 0
    return /^\p{Lu}{2}/u.test(original.slice(start, start + 2))
  }
  return one.words.every((word, by) => by === 0 || all[at + by]?.text === word || isGenitive(all[at + by], word))
}

const isGenitive = (word: Word | undefined, of: string): boolean => word?.text === `${of}s`
