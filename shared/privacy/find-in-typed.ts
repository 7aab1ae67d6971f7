import { findPersonalData } from './find-personal-data'
import type { Finding } from './finding'
import { noKnowledge } from './knowledge'

/**
 * What in a text can give somebody away where nobody is known: typed in a meeting, or on the case side. Any finding, asked or
 * certain, keeps a text off the wall; none stops the hand that types it (X16).
 * @param allowed names that may stand there: the group's own people, organisations and verksamheter
 */
export const findInTyped = (text: string, _allowed: readonly string[] = []): Finding[] => findPersonalData(text, noKnowledge)
