import { mayBeNamed } from './find-places'
import { type Hit, hit } from './hit'
import type { Knowledge } from './knowledge'
import { ABBREVIATIONS } from './ordinary-words'
import type { PlaceMention } from './places/place-mentions'
import { NO_PLACE, WIDE_AREAS } from './places/wide-areas'
import type { Reading } from './reading'
import { baseForms, type Word } from './words'
import {
  AT,
  HOW_FAR,
  isAuthority,
  KIND_OF_SCHOOL,
  KIND_WORD,
  KINDS,
  LEFT,
  LEGAL_FORM,
  NAMED_AFTER,
  NO_WORKPLACE,
  ONLY,
  ONLY_OF_PLACE,
  SCHOOL,
  TITLE,
  WORKS,
} from './workplace-words'

/**
 * Employers, schools and shops that single somebody out, by themselves or with the place they stand in: asked about, never certain.
 * An authority and the group's own organisations never are. Each word is looked at a fixed number of times.
 * @see X9
 */
export function findWorkplaces(reading: Reading, places: readonly PlaceMention[], knowledge: Knowledge): Hit[] {
  const text: Text = { ...reading, knowledge, placeAt: new Map(places.map((place) => [place.from, place])) }
  const hits: Hit[] = []
  for (let at = 0; at < text.words.length; at += 1) {
    const row = kindInPlace(text, at) ?? namedAfterWork(text, at) ?? ownName(text, at) ?? onlyOne(text, at)
    const [first, last] = row ? [text.words[row.from], text.words[row.to - 1]] : []
    if (first && last) hits.push(hit(first.start, last.end, 'workplace', 'asked', 'workplace/named'))
  }
  return hits
}

interface Text extends Reading {
  readonly knowledge: Knowledge
  readonly placeAt: ReadonlyMap<number, PlaceMention>
}
type Row = { from: number; to: number }

const textAt = ({ words }: Text, at: number): string => words[at]?.text ?? ''
const gapBefore = ({ plain, words }: Text, at: number): string => plain.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)
/** Nothing but a space, a line that goes on or a dash stands before it. */
const followsOn = (text: Text, at: number): boolean => /^[\n -]$/.test(gapBefore(text, at))
const opens = (text: Text, at: number): boolean => at === 0 || /[.!?:;\n•]/.test(gapBefore(text, at))

/** "bageriet i Lillby", "ICA nere i Ekeberga", "Ekeberga-bageriet". */
function kindInPlace(text: Text, at: number): Row | null {
  const word = text.words[at]
  if (!word || !KINDS.has(word.text)) return null
  const before = text.words[at - 1]
  if (before?.capital && gapBefore(text, at) === '-' && !mayNotBeMeant(text, before)) return { from: at - 1, to: at + 1 }
  for (const by of [1, 2]) {
    if (!AT.has(textAt(text, at + by)) || !followsOn(text, at + by)) continue
    const place = text.words[at + by + 1]
    const listed = text.placeAt.get(at + by + 1)
    if (listed) return listed.size === 'large' ? null : { from: at, to: listed.to }
    const isUnknown = place?.capital && followsOn(text, at + by + 1) && !isWide(place)
    return isUnknown ? { from: at, to: at + by + 2 } : null
  }
  return null
}

const isWide = ({ text }: Word): boolean => baseForms(text).some((form) => WIDE_AREAS.has(form) || NO_PLACE.has(form))

/** "jobbar på Karlssons Plåt", "anställd hos Nordbygg", "vaktmästare på Solgården", "uppsagd från Lillbys pizzeria". */
function namedAfterWork(text: Text, at: number): Row | null {
  const word = text.words[at]
  const isLeft = word !== undefined && LEFT.has(word.text)
  if (!word || (!isLeft && (!AT.has(word.text) || word.text === 'i'))) return null
  if (!followsOn(text, at + 1)) return null
  // "på förskolan Grodan": what it is stands first.
  const isKind = !text.words[at + 1]?.capital && KIND_WORD.test(textAt(text, at + 1)) && followsOn(text, at + 2)
  const to = nameTo(text, isKind ? at + 2 : at + 1)
  if (to === null || !(isLeft ? WORKS.has(textAt(text, at - 1)) : worksBefore(text, at))) return null
  return { from: at + 1, to: withPlace(text, to) }
}

/** "Blomsterboden i Ekeberga": the place it is in belongs to it. */
function withPlace(text: Text, to: number): number {
  if (!AT.has(textAt(text, to)) || !followsOn(text, to) || !followsOn(text, to + 1)) return to
  return text.placeAt.get(to + 1)?.to ?? to
}

/** Somebody works, a few words before, in the same sentence. */
function worksBefore(text: Text, at: number): boolean {
  for (let back = 1; back <= HOW_FAR && at - back >= 0; back += 1) {
    if (/[.!?\n]/.test(gapBefore(text, at - back + 1)) && !followsOn(text, at - back + 1)) return false
    const before = textAt(text, at - back)
    if (WORKS.has(before) || (back <= 2 && TITLE.test(before))) return true
  }
  return false
}

const MOST_WORDS = 4
const BESIDE = /^(?: ?& ?|[ -])$/

/** Where the name of a workplace that begins here ends; null where nothing here is one. */
function nameTo(text: Text, from: number): number | null {
  const first = text.words[from]
  if (!first?.capital || text.placeAt.get(from)?.size === 'large') return null
  let to = from + 1
  while (to < from + MOST_WORDS && text.words[to]?.capital && BESIDE.test(gapBefore(text, to))) to += 1
  if (isNobodys(text, from, to) || KIND_AUTHORITY.has(textAt(text, to))) return null
  const isKind = first.text.endsWith('s') && followsOn(text, to) && KIND_WORD.test(textAt(text, to))
  return isKind ? to + 1 : to
}
const KIND_AUTHORITY = new Set(['kommun', 'kommune', 'kommuns', 'vårdcentral', 'universitet', 'sjukhus', 'lasarett'])

/** An authority, somewhere wide, or words that all belong to the group's own: "Norrsjö Plåtslageri" is not, though Norrsjö is. */
function isNobodys(text: Text, from: number, to: number): boolean {
  const named = text.words.slice(from, to)
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last || isAuthority(first.text) || isAuthority(last.text) || NO_WORKPLACE.has(first.text)) return true
  return named.every((word) => mayNotBeMeant(text, word))
}

function mayNotBeMeant({ plain, knowledge }: Text, word: Word): boolean {
  if (word.text.length < 2 || isWide(word) || NO_WORKPLACE.has(word.text)) return true
  if (isAuthority(word.text) || mayBeNamed(word, knowledge)) return true
  const isShouted = !/\p{Ll}/u.test(plain.original.slice(plain.starts[word.start] ?? 0, plain.ends[word.end - 1] ?? 0))
  return isShouted && ABBREVIATIONS.has(word.text)
}

/** "Björkskolan", "Ekebergabageriet", "Karlssons Plåt AB": named by itself. */
function ownName(text: Text, at: number): Row | null {
  const word = text.words[at]
  if (!word) return null
  if (LEGAL_FORM.has(word.text) && followsOn(text, at)) return firmBefore(text, at, at + 1)
  const isShare = word.text === 'a' && word.capital && textAt(text, at + 1) === 's' && gapBefore(text, at + 1) === '/'
  if (isShare && followsOn(text, at)) return firmBefore(text, at, at + 2)
  if (!word.capital) return null
  const isSchool = SCHOOL.test(word.text) && !KIND_OF_SCHOOL.test(word.text)
  if (!isSchool && !NAMED_AFTER.test(word.text)) return null
  return opens(text, at) || mayNotBeMeant(text, word) ? null : { from: at, to: at + 1 }
}

function firmBefore(text: Text, at: number, to: number): Row | null {
  let from = at
  while (from > at - MOST_WORDS && text.words[from - 1]?.capital && BESIDE.test(gapBefore(text, from))) from -= 1
  if (from === at || LEGAL_FORM.has(textAt(text, at - 1)) || isNobodys(text, from, at)) return null
  return { from, to }
}

/** "den enda bagaren i", "den eneste smed i byen". */
function onlyOne(text: Text, at: number): Row | null {
  if (!ONLY.has(textAt(text, at)) || !/^de[nt]$/.test(textAt(text, at - 1))) return null
  for (let by = 1; by <= 3; by += 1) {
    if (!['i', 'på'].includes(textAt(text, at + by))) continue
    const place = text.placeAt.get(at + by + 1)
    if (place) return { from: at - 1, to: place.to }
    if (ONLY_OF_PLACE.has(textAt(text, at + by + 1))) return { from: at - 1, to: at + by + 2 }
    if (by > 1 && WORKER.test(textAt(text, at + by - 1))) return { from: at - 1, to: at + by }
  }
  return null
}
const WORKER = /^\p{L}{2,}(?:are|aren|ör|ören|ist|isten|skan|biträdet|smeden|bonden|prästen|kocken|läkaren|er|eren|handlaren)$/u
