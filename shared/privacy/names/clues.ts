import { isOrdinary } from '../ordinary-words'
import {
  AFTER_THING,
  AT_PLACE,
  BEFORE_THING,
  CALLED,
  FOREIGN,
  ILLNESS,
  IN_PLACE,
  PARTICLES,
  RELATIONS,
  SAYING,
  SMALL_WORDS,
  TITLES,
} from './cues'
import { MONTHS } from './known-names'
import type { Ground, Look } from './look'

type Written = `${'word' | 'compound'}-${'opens' | 'inside'}`
type Borne = 'many' | 'some' | 'few' | 'none'

/** One thing that speaks for or against a word being what somebody is called; `points.ts` says how much. */
export type Clue =
  | `given-${Borne}`
  | `family-${Borne}`
  | Written
  | `${Written}-${'many' | 'some' | 'few'}`
  | 'small-opens'
  | 'small-inside'
  | 'quiet-opens'
  | 'shouted'
  | 'shouted-known'
  | 'shouted-short'
  | 'no-vowel'
  | 'shortened'
  | 'inner'
  | 'single'
  | 'two'
  | 'hyphen'
  | 'place'
  | 'known-place'
  | 'known-organisation'
  | 'known-other'
  | 'known-figure'
  | 'only-place'
  | 'only-organisation'
  | 'organisation-like'
  | 'name-ending'
  | 'inhabitant-ending'
  | 'definite-ending'
  | 'adjective'
  | 'initial'
  | 'after-initial'
  | 'after-relation'
  | 'after-called'
  | 'after-title'
  | 'after-given'
  | 'after-unknown'
  | 'after-known'
  | 'after-capital'
  | 'after-particle'
  | 'after-article'
  | 'after-number'
  | 'after-thing'
  | 'after-foreign'
  | 'in-place'
  | 'at-place'
  | 'before-given'
  | 'before-family'
  | 'before-unknown'
  | 'before-capital'
  | 'before-particle'
  | 'before-saying'
  | 'before-thing'
  | 'before-illness'
  | 'before-foreign'
  | 'before-number'

const NAME_ENDING =
  /(?:.sson|[^aeiouyåäör]son|[^e]rson|sen|qvist|kvist|ström|gren|dahl|stedt|ander|elius|enius|berg|lund|gaard|gård|holm|ski|sky|ska|vic|vitj|ov|ova|ev|eva|ian|yan|oglu|zadeh|dottir|inen|nen|ez|escu|opoulos|idis|aki|shvili|adze|enko)s?$/
/** Of a word that is two others too: "Stenbäckslund". */
const FAMILY_ENDING = /(?:sson|qvist|kvist|ström|gren|dahl|stedt|berg|lund|holm|gård|gaard|bäck|sjö)s?$/
const INHABITANT_ENDING = /(?:are|aren|arna|arnas|ier|isk|iska|iskt|erne|ernes|inge|ese)$/
const DEFINITE_ENDING = /.{4}(?:en|et|erna|arna|orna|an|ens|ets|ernas|erne|ene|ernes)$/
const VOWEL = /[aeiouyåäö]/
const ADJECTIVE_ENDING = /(?:sk|ska|ske|skt|liga|lige|iga)$/
const JOINS = new Set(['och', 'og', 'samt'])
/** Between a line and the next one of a list. */
const BULLET = /^[,;.]? ?\n[ *•.)\d-]{0,8}$/
const ARTICLE = /^(?:den|det|de|en|ett|et)$/

const MANY = 10
const SOME = 7
const A_NAME = 5

const borne = (bearers: number): Borne => (bearers >= MANY ? 'many' : bearers >= SOME ? 'some' : bearers > 0 ? 'few' : 'none')

/** What stands beside a word; empty or null where a sign stands between. */
interface Beside {
  readonly gap: string
  readonly next: string
  readonly textBefore: string
  /** The same over a comma, a colon or an opening bracket: "hans bror, Dag". */
  readonly cueBefore: string
  readonly textAfter: string
  readonly lookBefore: Look | null
  readonly lookAfter: Look | null
}

/** @param looks of the whole text */
export function cluesOf(ground: Ground, looks: readonly (Look | null)[], at: number): Clue[] {
  const look = looks[at]
  if (!look) return []
  const beside = besideOf(ground, looks, at)
  const quiet: Clue[] = isQuiet(ground, looks, at, beside) ? ['quiet-opens'] : []
  return [...ofItself(look, beside), ...quiet, ...ofNeighbours(ground, looks, at, beside)]
}

function besideOf({ plain, words }: Ground, looks: readonly (Look | null)[], at: number): Beside {
  const gapAt = (index: number) => {
    const [before, word] = [words[index - 1], words[index]]
    return before && word ? plain.text.slice(before.end, word.start) : ''
  }
  const [gap, next] = [gapAt(at), gapAt(at + 1)]
  return {
    gap,
    next,
    textBefore: gap === ' ' ? (words[at - 1]?.text ?? '') : '',
    cueBefore: /^(?:[:,]? | ?[("])$/.test(gap) ? (words[at - 1]?.text ?? '') : '',
    textAfter: next === ' ' ? (words[at + 1]?.text ?? '') : '',
    lookBefore:
      /^(?: |-)$/.test(gap) || (/^\. ?$/.test(gap) && words[at - 1]?.text.length === 1) ? (looks[at - 1] ?? null) : null,
    lookAfter: next === ' ' || next === '-' ? (looks[at + 1] ?? null) : null,
  }
}

/** "Björn undrar", "Liv nikkede": what follows a name far more often than a word. */
const isVerb = ({ lists }: Ground, text: string): boolean => SAYING.has(text) || lists.isVerb(text)

/** One of the names every text has as words, or an ordinary word that few are called. */
const mayBeQuiet = ({ text, ordinary, given, counted }: Look): boolean =>
  isOrdinary(text) || (counted && ordinary === 'word' && given < MANY)

/**
 * "Klara besked", "Per telefon": a word that is a name too and opens a sentence. It is left alone where nothing says that somebody is
 * called so: no verb, no other name beside it or joined to it, no age after it.
 */
function isQuiet(ground: Ground, looks: readonly (Look | null)[], at: number, { textAfter, lookAfter, next }: Beside): boolean {
  const look = looks[at]
  if (!look?.opens || !mayBeQuiet(look) || isNameBeside(lookAfter, ground.shouting) || isVerb(ground, textAfter)) return false
  const [after, second] = [ground.words[at + 1], looks[at + 2]]
  if (JOINS.has(textAfter) && second?.capital && second.given >= SOME) return false
  if (next === ', ' && /^\p{N}{2}$/u.test(after?.text ?? '')) return false
  return !isListedAfterName(ground, looks, at)
}

/** Alone on its line, as the name on the line before is. */
function isListedAfterName({ plain, words }: Ground, looks: readonly (Look | null)[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  const look = looks[at - 1]
  if (!before || !word || !look || look.given < SOME || look.ordinary === 'word') return false
  return BULLET.test(plain.text.slice(before.end, word.start)) && /^\s*(?:\n|$)/.test(plain.text.slice(word.end, after?.start))
}

/** Not just an ordinary word: one that opens a sentence is borne by every other family. */
const isOpen = (look: Look | null | undefined): boolean =>
  !!look &&
  (!look.ordinary ||
    (look.opens ? look.given >= SOME || look.family > (look.counted ? SOME : A_NAME) : look.given > 0 || look.family > 0))

/** Where everything is in capitals only what the lists have for a name is one. */
const isNameBeside = (look: Look | null, shouting: boolean): boolean =>
  !!look?.capital && (!shouting || (Math.max(look.given, look.family) >= MANY && !look.ordinary))

/** What the word is by itself, by the lists and by how it is written. */
function* ofItself(look: Look, { gap, next }: Beside): Generator<Clue> {
  const { text, opens } = look
  const bearers = Math.max(look.given, look.family)
  yield `given-${borne(look.given)}`
  const family = borne(look.family)
  const says = look.family > (look.counted ? SOME : A_NAME)
  yield !says && opens && look.ordinary === 'word' ? 'family-none' : `family-${family}`
  if (SMALL_WORDS.has(text)) {
    yield opens ? 'small-opens' : 'small-inside'
  } else if (look.ordinary) {
    const written: Written = `${look.ordinary}-${opens ? 'opens' : 'inside'}`
    yield written
    // Of a word that opens a sentence only a given name says much: families are called by every other word.
    const by = borne(opens && look.ordinary === 'word' ? look.given : bearers)
    if (by !== 'none') yield `${written}-${by}`
  }
  if (look.shouted) yield bearers < A_NAME ? 'shouted' : 'shouted-known'
  if (text.length > 1 && bearers === 0 && !next.startsWith('.') && !VOWEL.test(text)) yield 'no-vowel'
  if (look.shouted && text.length <= 4) yield 'shouted-short'
  if (look.inner) yield 'inner'
  if (text.length === 1) yield 'single'
  if (text.length === 2) yield 'two'
  if (gap === '-' || next === '-') yield 'hyphen'
  if (look.place) yield 'place'
  if (look.known) yield `known-${look.known}`
  if ((look.place || look.known === 'place') && bearers < SOME) yield 'only-place'
  if (look.known === 'organisation' && bearers < SOME) yield 'only-organisation'
  if (look.organisationLike) yield 'organisation-like'
  if (isOpen(look) ? NAME_ENDING.test(text) : look.ordinary === 'compound' && FAMILY_ENDING.test(text)) yield 'name-ending'
  if (INHABITANT_ENDING.test(text)) yield 'inhabitant-ending'
  if (DEFINITE_ENDING.test(text)) yield 'definite-ending'
  if (ADJECTIVE_ENDING.test(text) && !opens && look.ordinary === 'word') yield 'adjective'
}

function* ofNeighbours(
  ground: Ground,
  looks: readonly (Look | null)[],
  at: number,
  { next, textBefore, cueBefore, textAfter, lookBefore, lookAfter }: Beside,
): Generator<Clue> {
  const { words, shouting } = ground
  if (looks[at]?.text.length === 1 && /^\.?[ -]?$/.test(next) && looks[at + 1]?.capital) yield 'initial'
  // "Uppf. om": a point, and the sentence goes on.
  const following = words[at + 1]
  if (/^\. ?$/.test(next) && following && !following.capital && looks[at]?.text.length !== 1 && /^\p{L}/u.test(following.text))
    yield 'shortened'
  if (RELATIONS.has(cueBefore)) yield 'after-relation'
  if (CALLED.has(cueBefore)) yield 'after-called'
  if (TITLES.has(cueBefore)) yield 'after-title'
  if (PARTICLES.has(textBefore) && !lookBefore?.capital) yield 'after-particle'
  if (IN_PLACE.has(textBefore)) yield 'in-place'
  if (AT_PLACE.has(textBefore)) yield 'at-place'
  // "Lex Heller", "lex Sarah": a law that is called after somebody.
  if (textBefore === 'lex') yield 'known-other'
  if (BEFORE_THING.has(textBefore)) yield 'after-thing'
  if (FOREIGN.has(textBefore) && lookBefore?.capital) yield 'after-foreign'
  if (ARTICLE.test(textBefore)) yield 'after-article'
  const isMonth = MONTHS.has(looks[at]?.text ?? '')
  if (/^\p{N}/u.test(words[at - 1]?.text ?? '')) yield isMonth ? 'known-other' : 'after-number'
  else if (isMonth && /^(?:i|under|sedan|siden)$/.test(textBefore)) yield 'known-other'
  if (lookBefore && isNameBeside(lookBefore, shouting)) {
    if (lookBefore.text.length === 1) yield 'after-initial'
    if (lookBefore.given >= A_NAME) yield 'after-given'
    if (!lookBefore.opens && lookBefore.given === 0 && lookBefore.family === 0) yield 'after-unknown'
    if (lookBefore.known !== null) yield 'after-known'
    if (!lookBefore.opens) yield 'after-capital'
  }
  if (lookAfter && isNameBeside(lookAfter, shouting)) {
    if (isOpen(lookAfter) && (isOpen(looks[at]) || !looks[at]?.opens)) yield 'before-capital'
    if (lookAfter.given >= A_NAME) yield 'before-given'
    if (lookAfter.family >= A_NAME) yield 'before-family'
    if (lookAfter.given === 0 && lookAfter.family === 0) yield 'before-unknown'
  }
  if (PARTICLES.has(textAfter) && looks[at + 2]?.capital) yield 'before-particle'
  if (ILLNESS.has(textAfter)) yield 'before-illness'
  if (AFTER_THING.has(textAfter)) yield 'before-thing'
  if (isVerb(ground, textAfter) && isOpen(looks[at])) yield 'before-saying'
  if (FOREIGN.has(textAfter)) yield 'before-foreign'
  if (/^\p{N}/u.test(words[at + 1]?.text ?? '')) yield 'before-number'
}
