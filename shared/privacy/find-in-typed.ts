import { findNames } from './find-names'
import { findingsIn } from './find-personal-data'
import { findWhereabouts } from './find-whereabouts'
import type { Finding } from './finding'
import { noKnowledge } from './knowledge'
import { plainText } from './plain-text'
import { baseForms, wordsOf } from './words'

/**
 * What in a text can give somebody away where nobody is known: typed in a meeting, or on the case side. Names that nobody knows are
 * asked about, and so are streets, number plates and days of birth. Any finding, asked or certain, keeps a text off the wall; none
 * stops the hand that types it (X16), and nothing is refused for one that is only asked about.
 * @param allowed names that may stand there: the group's own people, organisations and verksamheter. Beside another name they are
 *   asked about all the same: the chair's "Anna" is not the "Anna Öhrn" somebody has written.
 */
export function findInTyped(text: string, allowed: readonly string[] = []): Finding[] {
  const parts = new Set(allowed.flatMap((name) => wordsOf(plainText(name)).flatMap((word) => baseForms(word.text))))
  return findingsIn(text, noKnowledge, (plain, words) => [...findNames(plain, words, parts), ...findWhereabouts(plain, words)])
}
