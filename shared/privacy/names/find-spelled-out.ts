import { type Hit, hit } from '../hit'
import { lexicon } from '../lexicon/lexicon'
import { DANISH, SWEDISH } from '../lexicon/ordinary'
import { POINTED_WORDS } from '../ordinary-words'
import type { Reading } from '../reading'
import { baseForms, type Word } from '../words'

const LEAST_LETTERS = 3
const MOST_LETTERS = 30
/** Fewer bearers, in doublings, and letters in a row are as likely a code or a list. */
const LEAST_BEARERS = 6
/** So many letters in a row that make no word are somebody's name, or more than one name: nobody spaces anything else so. */
const LEAST_UNKNOWN = 5
const BETWEEN = /^[^\p{L}\p{N}\n]{1,2}$/u

/** A name whose letters stand apart, so that nobody should see it: "A.n.n.a", "K e r s t i n". */
export function findSpelledOut({ plain, words }: Reading): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const row = lettersFrom(words, at, plain.text)
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last) continue
    const joined = row.map(({ text }) => text).join('')
    if (row.length >= LEAST_LETTERS && isName(joined)) hits.push(hit(first.start, last.end, 'name', 'asked', 'name/given'))
    else if (row.length >= LEAST_UNKNOWN && isUnknown(joined))
      hits.push(hit(first.start, last.end, 'name', 'asked', 'name/unknown-word'))
    // The last letter may begin the next row: "E. I. s-t-i-n-a".
    at += Math.max(0, row.length - 2)
  }
  return hits
}

function lettersFrom(words: readonly Word[], from: number, text: string): Word[] {
  const row: Word[] = []
  let between = ''
  for (let at = from; at < words.length && row.length < MOST_LETTERS; at += 1) {
    const [word, before] = [words[at], row.at(-1)]
    if (word?.text.length !== 1 || !/\p{L}/u.test(word.text)) break
    const gap = before ? text.slice(before.end, word.start) : ''
    if (before && (!BETWEEN.test(gap) || (row.length > 1 && gap !== between))) break
    between = gap
    row.push(word)
  }
  return row
}

function isName(joined: string): boolean {
  const lists = lexicon()
  if (POINTED_WORDS.has(joined)) return false
  const bearers = Math.max(...baseForms(joined).map((form) => Math.max(lists.givenOf(form), lists.familyOf(form))))
  return bearers >= LEAST_BEARERS && (joined.length > LEAST_LETTERS || lists.ordinaryOf(joined, SWEDISH | DANISH) === null)
}

/** No word, and no list of points in the order of the alphabet: "A, B, C, D, E". */
function isUnknown(joined: string): boolean {
  if (POINTED_WORDS.has(joined) || lexicon().ordinaryOf(joined, SWEDISH | DANISH) !== null) return false
  return [...joined].some((letter, at) => at > 0 && letter <= joined.charAt(at - 1))
}
