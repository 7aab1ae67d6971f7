import { isCommonCompound, isCommonWord } from './common-word'
import type { KnownIndex, OwnName, OwnPhrase } from './known-index'
import { ABBREVIATIONS } from './ordinary-words'
import type { PlainText } from './plain-text'
import { isOneLetterOff, spellingKey } from './spelling'
import { ownForms, type Word } from './words'

const LEAST_LETTERS = 3
/** One letter wrong in a name as short as this is another word, unless it is written as a name. */
const SHORT = 4
const MOST_LETTERS = 42

interface Match {
  readonly name: OwnName
  /** Sounds as the name does; otherwise one letter is wrong. */
  readonly sounds: boolean
}

/** What a word is looked up to be; most words are nothing. */
export interface Meaning {
  readonly phrases: readonly { readonly phrase: OwnPhrase; readonly form: string }[]
  readonly names: readonly Match[]
}

export const NOTHING: Meaning = { phrases: [], names: [] }

/** What is known under a word, and which known names it may be meant as though it is not written so. Each word of a text is looked up once. */
export class OwnSpellings {
  private readonly known = new Map<string, Meaning>()

  constructor(private readonly index: KnownIndex) {}

  meaningOf(text: string): Meaning {
    const known = this.known.get(text)
    if (known) return known
    const forms = text.length > MOST_LETTERS ? [text] : ownForms(text)
    const phrases = forms.flatMap((form) => (this.index.phrases.get(form) ?? []).map((phrase) => ({ phrase, form })))
    const names = this.namesLike(text, forms)
    const meaning = phrases.length + names.length === 0 ? NOTHING : { phrases, names }
    this.known.set(text, meaning)
    return meaning
  }

  private namesLike(text: string, forms: readonly string[]): readonly Match[] {
    if (text.length < LEAST_LETTERS || text.length > MOST_LETTERS) return []
    const { spelled } = this.index
    const sounding = forms.flatMap((form) => spelled.get(spellingKey(form))?.filter((name) => name.text !== form) ?? [])
    if (sounding.length > 0) return ABBREVIATIONS.has(text) ? [] : sounding.map((name) => ({ name, sounds: true }))
    const near = new Set(forms.flatMap((form) => this.nearTo(form)))
    return near.size === 0 || ABBREVIATIONS.has(text) || isCommonWord(text)
      ? []
      : [...near].map((name) => ({ name, sounds: false }))
  }

  private nearTo(form: string): OwnName[] {
    if (form.length < LEAST_LETTERS) return []
    const { start, end, short } = this.index.near
    const off = (name: OwnName) => isOneLetterOff(name.text, form)
    return [
      ...(start.get(form.slice(0, 2))?.filter(off) ?? []),
      ...(end.get(form.slice(-2))?.filter(off) ?? []),
      ...(short.get(form.slice(0, 1))?.filter(off) ?? []),
    ]
  }
}

/** Which of the names it may be meant as a word is taken for, where it stands. @param noCapitals nothing in the text is written with one */
export function namesMeant(plain: PlainText, word: Word, text: string, { names }: Meaning, noCapitals: boolean): OwnName[] {
  if (names.length === 0) return []
  const says = isNamedThere(plain, word)
  const isNamed = word.capital || (noCapitals && !isCommonCompound(text))
  const may = ({ name, sounds }: Match) =>
    sounds ? says || !isCommonWord(text) : isNamed || (name.text.length > SHORT && !isCommonCompound(text))
  return names.filter(may).map(({ name }) => name)
}

/** Its capital says that it is a name. */
export const isNamedThere = (plain: PlainText, word: Word): boolean => word.capital && !opensSentence(plain, word)

/** Its capital says nothing of a word of every day: it opens a text, a line or a sentence. */
function opensSentence({ text }: PlainText, { start }: Word): boolean {
  let at = start - 1
  while (at >= 0 && start - at < 6 && /[ "'»«”(*-]/.test(text[at] ?? '')) at -= 1
  return at < 0 || /[.!?:\n\0]/.test(text[at] ?? '')
}
