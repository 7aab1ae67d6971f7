import { z } from 'zod'
import { groupId } from '../domain/group/group'
import { MOST_OWN_WORDS, ownWord, ownWordId, ownWordText } from '../domain/own-word/own-word'
import { prose } from '../lib/text'
import { finding, withoutOwnNames } from '../privacy/finding'
import { endpoint } from './endpoint'

/** Words a group has answered "inte personuppgift" about, and the check while somebody types. */
export const ownWords = {
  'own-word/list': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ groupId }),
    output: z.strictObject({ words: z.array(ownWord).max(MOST_OWN_WORDS) }),
  }),
  /**
   * Served where the identities are, though the word is kept among the cases: it is first held against everybody the group knows.
   * While identity is closed it cannot be asked, and an answer holds for the text on the screen.
   */
  'own-word/remember': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ groupId, word: ownWordText }),
    output: z.strictObject({
      ownWordId,
      /** False when the group had it already: taking the answer back must not take that one. */
      isNew: z.boolean(),
    }),
  }),
  'own-word/forget': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ ownWordId }),
    output: z.strictObject({}),
  }),
  /** What in a text of the case side may say who somebody is, where nobody is known; for texts outside a meeting's notes. */
  'typed-text/check': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ groupId, text: prose() }),
    output: z.strictObject({ findings: z.array(finding).max(200), ...withoutOwnNames }),
  }),
} as const
