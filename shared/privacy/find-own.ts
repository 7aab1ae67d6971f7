import { isCommonWord } from './common-word'
import { findCutNames } from './find-cut-names'
import { findDigitLetters } from './find-digit-letters'
import { type Hit, hit } from './hit'
import type { Knowledge } from './knowledge'
import type { KnownIndex, OwnHit, OwnPhrase } from './known-index'
import { isEveryday, isOrdinary } from './ordinary-words'
import { joinNames } from './own-names-joined'
import { isNamedThere, type Meaning, NOTHING, namesMeant, OwnSpellings } from './own-spellings'
import type { PlainText } from './plain-text'
import type { Reading } from './reading'
import { ownForms, type Word, withGenitive } from './words'

const MOST_BETWEEN = 4

/** The people's names, addresses and details, in the forms Swedish and Danish give them. */
export function findOwnWords(
  { plain, words }: Reading,
  index: KnownIndex,
  { acting, organisations, words: answered }: Knowledge,
): Hit[] {
  if (index.people.length === 0) return []
  // Who acts for the group is asked about when called as the person is, not when nearly so.
  const mayBeNamed = (text: string) =>
    ownForms(text).some((form) => acting.has(form) || organisations.has(form) || answered.has(form))
  // Where nothing is written with a capital, a small letter says nothing: then everyday words are asked about too.
  const noCapitals = !words.some((word) => word.capital)
  const spellings = new OwnSpellings(index)
  const hits: OwnHit[] = []
  words.forEach((word, at) => {
    const look = (reading: ReadingOfWord) => {
      const meaning = spellings.meaningOf(reading.text)
      if (meaning === NOTHING) return
      const exact = exactHits(plain, words, at, reading, meaning, noCapitals)
      const isNamed = mayBeNamed(reading.text)
      hits.push(...(isNamed ? exact.flatMap(asAsked) : exact))
      if (exact.length > 0 || isNamed) return
      for (const { of, kind, otherwise } of namesMeant(plain, word, reading.text, meaning, noCapitals))
        hits.push({ ...hit(reading.start, endOf(plain, words, at, reading, otherwise), kind, 'asked', otherwise), of, at })
    }
    look(word)
    const broken = brokenWord(plain, words, at)
    if (broken) look(broken)
    if (word.text.length > 4) for (const part of humps(plain, word)) look(part)
  })
  hits.push(...findCutNames(plain, words, index), ...findDigitLetters(plain, words, index))
  return joinNames(plain, words, hits, index.people)
}

/** Of two who are called the same, the text may mean either; a nickname is too little to ask for. */
const asAsked = (own: OwnHit): OwnHit[] => (own.rule === 'own/nickname' ? [] : [{ ...own, certainty: 'asked' }])

interface ReadingOfWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

function exactHits(
  plain: PlainText,
  words: readonly Word[],
  at: number,
  reading: ReadingOfWord,
  { phrases }: Meaning,
  noCapitals: boolean,
): readonly OwnHit[] {
  if (phrases.length === 0) return NONE
  const isSmall = !words[at]?.capital
  return phrases.flatMap(({ phrase, form }) => {
    if (isSmall && (noCapitals ? phrase.onlyCapital : isLeftAlone(phrase, form))) return []
    const { kind, certainty, rule, of } = standing(plain, words[at], reading.text, phrase)
    if (certainty === undefined) return []
    const isOne = phrase.words.length === 1
    const last = isOne ? endOf(plain, words, at, reading, rule) : matchRest(words, at, phrase, form === reading.text)
    if (last === undefined) return []
    return [{ ...hit(reading.start, withGenitive(plain.text, last, reading.start), kind, certainty, rule), of, at }]
  })
}

const NONE: readonly OwnHit[] = []

/** "ville", "Veckan" that opens a sentence: where a word of every day stands as one, a name is a question and a nickname hardly one. */
function standing(plain: PlainText, word: Word | undefined, text: string, phrase: OwnPhrase) {
  const isGuess = phrase.rule === 'own/nickname'
  const isOwn = phrase.rule === 'own/name' && phrase.certainty === 'certain'
  if ((!isGuess && !isOwn) || !word || isNamedThere(plain, word) || !isCommonWord(text)) return phrase
  if (isGuess) return phrase.made || !word.capital ? { ...phrase, certainty: undefined } : phrase
  return { ...phrase, certainty: 'asked' as const, rule: 'own/name-ordinary-word' as const }
}

/** Everyday words in small letters; a relative's name that is an ordinary word only counts with its capital. */
const isLeftAlone = ({ kind, rule, onlyCapital }: OwnPhrase, form: string) =>
  onlyCapital || (kind === 'ownName' ? isEveryday(form) : rule === 'own/detail-word' && isOrdinary(form))

/** What an account is called may end in digits: "akohrn85". */
function endOf(plain: PlainText, words: readonly Word[], at: number, { start, end }: ReadingOfWord, rule: Hit['rule']): number {
  const next = words[at + 1]
  const isAccount = rule === 'own/name' && next?.start === end && next.text.length <= MOST_BETWEEN && /^\p{N}/u.test(next.text)
  return isAccount ? next.end : withGenitive(plain.text, end, start)
}

/** A word joined with the next one where a line was broken in it: "Lind-/qvist". */
function brokenWord({ text }: PlainText, words: readonly Word[], at: number): ReadingOfWord | undefined {
  const word = words[at]
  if (!word || text[word.end] !== '-') return undefined
  const next = words[at + 1]
  if (!next || next.start - word.end > MOST_BETWEEN || !/^- ?\n ?$/.test(text.slice(word.end, next.start))) return undefined
  return { text: word.text + next.text, start: word.start, end: next.end }
}

const NO_PARTS: readonly ReadingOfWord[] = []

/** What a capital inside it begins anew: "MammaRosa". */
function humps({ text, capitals }: PlainText, { start, end }: Word): readonly ReadingOfWord[] {
  let cuts: number[] | undefined
  for (let at = start + 2; at < end - 1; at += 1)
    if (capitals[at] === 1 && capitals[at - 1] === 0) cuts = cuts ? [...cuts, at] : [start, at]
  if (!cuts) return NO_PARTS
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? end
    return { text: text.slice(from, to), start: from, end: to }
  })
}

function matchRest(words: readonly Word[], at: number, known: OwnPhrase, exact: boolean): number | undefined {
  if (!exact) return undefined
  for (let offset = 1; offset < known.words.length; offset += 1) {
    const before = words[at + offset - 1]
    const word = words[at + offset]
    const wanted = known.words[offset]
    if (!before || !word || wanted === undefined || word.start - before.end > MOST_BETWEEN) return undefined
    const lastOne = offset === known.words.length - 1
    if (lastOne ? !ownForms(word.text).includes(wanted) : word.text !== wanted) return undefined
    if (lastOne) return word.end
  }
  return undefined
}
