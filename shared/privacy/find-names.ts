import { type Hit, hit } from './hit'
import type { Knowledge } from './knowledge'
import { nameLists } from './names/name-lists'
import { type Look, lookAt } from './names/name-look'
import type { PlainText } from './plain-text'
import type { Reading } from './reading'
import type { Word } from './words'

/**
 * Names of people nobody here knows: asked about, never certain. A word is judged by whether it is a name and hardly anything else,
 * by its capital, and by what stands beside it: a capital that opens a sentence says nothing of an ordinary word.
 * INVARIANT 1: an ordinary word in small letters is never found, whoever is called that.
 * INVARIANT 2: each word is looked at a fixed number of times: the work is linear in the text.
 */
export function findNames({ plain, words }: Reading, { acting, organisations, words: answered }: Knowledge): Hit[] {
  const lists = nameLists()
  const allowed = new Set([...acting, ...organisations, ...answered])
  const looks = words.map((_, at) => lookAt(lists, { plain, all: words, allowed }, at))
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const found = nameAt(plain, words, looks, at)
    if (!found) continue
    const [first, last] = [words[at], words[at + found.length - 1]]
    if (first && last) hits.push(hit(first.start, last.end, 'name', 'asked', found.rule))
    at += found.length - 1
  }
  return hits
}

const MOST_WORDS = 5
/** What somebody is to somebody: whatever is written with a capital after it is what they are called. */
const CALLED = new Set(
  `mamma mamman pappa pappan brodern systern sonen dottern maken makan sambon frun hustrun mormodern farmodern mormor morfar farmor farfar
  heter hette kallas herr fru fröken`.split(/\s+/),
)

type Found = { length: number; rule: Hit['rule'] }

function nameAt(plain: PlainText, words: readonly Word[], looks: readonly (Look | null)[], at: number): Found | null {
  const row = rowFrom(plain, words, looks, at)
  const [first] = row
  if (!first) return initialAt(plain, words, looks, at)
  if (row.length > 1 && row.some(({ given }) => given !== null) && !row.every(({ allowed }) => allowed))
    return { length: row.length, rule: 'name/full' }
  const rule = alone(first, words, at)
  return rule && { length: row.length > 1 && first.given === null ? row.length : 1, rule }
}

/** Names in a row from here on, as one person is written: "Anna-Karin von Öhrn". */
function rowFrom(plain: PlainText, words: readonly Word[], looks: readonly (Look | null)[], at: number): Look[] {
  const first = looks[at]
  if (!first || !isCandidate(first, words, at)) return []
  const row = [first]
  const mayGoOn = first.given !== null && !first.allowed
  while (row.length < MOST_WORDS && isBeside(plain, words, at + row.length)) {
    const next = looks[at + row.length]
    if (!next || next.capital !== first.capital) break
    const isName = next.given !== null || next.family !== null
    const isUnknownFamily = row.length === 1 && mayGoOn && next.unknown && !next.allowed
    if (!isName && !isUnknownFamily) break
    if (!first.capital && next.family !== 'sure') break
    row.push(next)
  }
  return row
}

function isCandidate(look: Look, words: readonly Word[], at: number): boolean {
  if (!look.capital) return look.common
  return look.given !== null || look.family !== null || (look.unknown && isCalled(words, at))
}

const isCalled = (words: readonly Word[], at: number) => CALLED.has(words[at - 1]?.text ?? '')

/** Why a word that stands by itself is asked about; null where it is not. */
function alone(look: Look, words: readonly Word[], at: number): Hit['rule'] | null {
  if (look.allowed || look.ofPlace) return null
  if (!look.capital) return 'name/given'
  if (isCalled(words, at)) return 'name/called'
  if (look.given === 'sure') return look.silent && !look.common ? null : 'name/given'
  if (look.given === 'word') return look.silent ? null : 'name/ordinary-word'
  if (look.family !== 'sure') return null
  return look.silent && !look.opening ? null : 'name/family'
}

/** "A. Lindqvist", "A.-K. Berg". */
function initialAt(plain: PlainText, words: readonly Word[], looks: readonly (Look | null)[], at: number): Found | null {
  const [initial, next] = [words[at], words[at + 1]]
  const look = looks[at + 1]
  if (!initial?.capital || initial.text.length !== 1 || !next || !look?.capital || look.family === null || look.allowed)
    return null
  return /^\. ?$/.test(plain.text.slice(initial.end, next.start)) ? { length: 2, rule: 'name/full' } : null
}

/** Only a space, a dash or a line that goes on stands between a word and the one before it. */
function isBeside(plain: PlainText, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return before !== undefined && word !== undefined && /^[ -]$/.test(plain.text.slice(before.end, word.start))
}
