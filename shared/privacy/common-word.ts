import { lexicon } from './lexicon/lexicon'
import { DANISH, SWEDISH } from './lexicon/ordinary'
import { isOrdinary } from './ordinary-words'

const inDictionary = (word: string) => lexicon().ordinaryOf(word, SWEDISH | DANISH)

/** A word of every day, in Swedish or Danish: too common to be taken for a name that somebody has written wrong or cut in two. */
export const isCommonWord = (word: string): boolean => isOrdinary(word) || inDictionary(word) === 'word'

/** Two such words written as one, too: "lindkvist", "Gustabssons" by chance, so it says something of a word in small letters only. */
export const isCommonCompound = (word: string): boolean => inDictionary(word) !== null
