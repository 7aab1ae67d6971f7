import type { Lexicon } from '../lexicon/lexicon'
import { DANISH, SWEDISH } from '../lexicon/ordinary'
import { ABBREVIATIONS, POINTED_WORDS } from '../ordinary-words'
import type { PlainText } from '../plain-text'
import { baseForms, type Word } from '../words'
import { CALLED, FOREIGN, RELATIONS, SMALL_WORDS } from './cues'
import { isOrganisationLike, KNOWN_FIGURES, KNOWN_ORGANISATIONS, KNOWN_OTHERS, KNOWN_PLACES } from './known-names'

/** What one word of a text may be, by the lists and by how it is written; what stands beside it is said by the clues. */
export interface Look {
  readonly word: Word
  readonly text: string
  /** Bearers in doublings (see lexicon.ts), of the word or of what it is a genitive of. */
  readonly given: number
  readonly family: number
  /** The lists count the families of the text's country: so few bearers say that it is hardly anybody's. Danish families are on none. */
  readonly counted: boolean
  /** How the dictionary of the text's language has it with a small letter. */
  readonly ordinary: 'word' | 'compound' | null
  readonly place: boolean
  readonly known: 'place' | 'organisation' | 'other' | 'figure' | null
  readonly organisationLike: boolean
  readonly capital: boolean
  /** Every letter is a capital. */
  readonly shouted: boolean
  /** A capital inside: "SkiStar", "McDonald". */
  readonly inner: boolean
  /** Its capital says nothing: it opens a sentence, a heading or a line. */
  readonly opens: boolean
  /** Part of the name of somebody or something that may be named here. */
  readonly allowed: boolean
}

export interface Ground {
  readonly lists: Lexicon
  readonly plain: PlainText
  readonly words: readonly Word[]
  /** Of the text, as bits (see lexicon/ordinary.ts). */
  readonly languages: number
  readonly acting: ReadonlySet<string>
  readonly named: ReadonlySet<string>
  /** Words, by their place in the text, that stand in a phrase somebody has answered about. */
  readonly inPhrase: ReadonlySet<number>
  /** Most is written in capitals: then a capital says nothing. */
  readonly shouting: boolean
  /** No letter is a capital. */
  readonly whispering: boolean
  /** What has been looked up of words in small letters; gone with the text. */
  readonly small: Map<string, Small>
}

interface Small {
  readonly given: number
  /** A name and in no dictionary. */
  readonly isHardlyElse: boolean
}

/** In doublings: borne by so many that a small letter does not make it less of a name, where it is hardly anything else. */
const MANY_BEARERS = 8
const SOME_BEARERS = 6
const FEW_BEARERS = 4
const LEAST_SMALL = 4
const LONGEST_CODE = 2

/** @returns null for what can be no name: numbers, and words in small letters but the most usual given names */
export function lookAt(ground: Ground, at: number): Look | null {
  const { lists, plain, languages } = ground
  const word = ground.words[at]
  if (!word || !/^\p{L}/u.test(word.text)) return null
  const { text } = word
  if (isPartOfCode(ground.words, at) || (!word.capital && !isGivenInSmall(ground, at))) return null
  const forms = baseForms(text).filter((form) => form.length >= text.length - 2)
  const most = (numberOf: (form: string) => number) => Math.max(...forms.map(numberOf))
  const isAny = (list: ReadonlySet<string>) => forms.some((form) => list.has(form))
  const original = word.capital ? plain.original.slice(plain.starts[word.start] ?? 0, plain.ends[word.end - 1] ?? 0) : ''
  const inCapitals = word.capital && text.length > 1 && !/\p{Ll}/u.test(original)
  const shouted = inCapitals && !ground.shouting
  return {
    word,
    text,
    given: most(lists.givenOf),
    family: most(lists.familyOf),
    counted: (languages & SWEDISH) !== 0,
    ordinary: lists.ordinaryOf(text, languages),
    place: forms.some(lists.isPlace),
    known: knownAs(isAny, shouted && ABBREVIATIONS.has(text)),
    organisationLike: isOrganisationLike(text),
    capital: word.capital,
    shouted,
    inner: word.capital && !inCapitals && /\p{Ll}\p{Lu}/u.test(original),
    opens: (inCapitals && ground.shouting) || opensSentence(plain, ground.words, at),
    allowed: isAny(ground.acting) || isAny(ground.named) || ground.inPhrase.has(at),
  }
}

/** "F41", "P4", "2B": letters that stand to a digit without a space. */
function isPartOfCode(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word || word.text.length > LONGEST_CODE) return false
  return (before?.end === word.start && isNumber(before.text)) || (after?.start === word.end && isNumber(after.text))
}

const isNumber = (text: string): boolean => /^\p{N}/u.test(text)

/** A name in small letters: one that is hardly anything else, or whatever stands where somebody's name does. */
function isGivenInSmall(ground: Ground, at: number): boolean {
  const { words } = ground
  const text = words[at]?.text ?? ''
  const before = words[at - 1]?.text ?? ''
  if (text.length < LEAST_SMALL || SMALL_WORDS.has(text)) return false
  const { given, isHardlyElse } = smallOf(ground, text)
  return isHardlyElse || (given >= MANY_BEARERS && (RELATIONS.has(before) || CALLED.has(before)))
}

/** The same words come again and again: each is looked up once in a text. */
function smallOf({ lists, whispering, small }: Ground, text: string): Small {
  const known = small.get(text)
  if (known) return known
  const own = lists.givenOf(text)
  const given = own || (text.endsWith('s') ? lists.givenOf(text.slice(0, -1)) : 0)
  const bearers = Math.max(whispering ? given : own, lists.familyOf(text))
  const isHardlyElse =
    bearers >= (whispering ? FEW_BEARERS : SOME_BEARERS) &&
    !FOREIGN.has(text) &&
    !lists.isPlace(text) &&
    lists.ordinaryOf(text, SWEDISH | DANISH) === null
  const found = { given, isHardlyElse }
  small.set(text, found)
  return found
}

function knownAs(isAny: (list: ReadonlySet<string>) => boolean, abbreviation: boolean): Look['known'] {
  if (isAny(KNOWN_FIGURES)) return 'figure'
  if (isAny(KNOWN_OTHERS)) return 'other'
  if (abbreviation || isAny(KNOWN_ORGANISATIONS)) return 'organisation'
  return isAny(KNOWN_PLACES) ? 'place' : null
}

const ENDS = /[.!?:;…\n•*"”»«|\t]|^ [-/] $/
const SHORTENED = new Set(['ex', 'dr', 'nr', 'kl', 'resp', 'ev', 'ca', 'tel', 'a', 'prof', 'hr', 'fr', 'st', 'bl', 'f', 's', 'm'])

export function opensSentence(plain: PlainText, all: readonly Word[], at: number): boolean {
  const [word, before] = [all[at], all[at - 1]]
  if (!word || !before) return true
  const gap = plain.text.slice(before.end, word.start)
  if (!ENDS.test(gap)) return false
  // "t.ex. Anna", "A. Lund": a point that ends no sentence.
  const isShortened =
    (gap === '. ' || gap === '.') &&
    (POINTED_WORDS.has(before.text) || SHORTENED.has(before.text) || (before.text.length === 1 && !/\p{N}/u.test(before.text)))
  return !isShortened
}
