import { z } from 'zod'
import { LONGEST_WORD, spellingLanguage } from '../domain/text/spelling'
import { endpoint } from './endpoint'

const word = z.string().min(1).max(LONGEST_WORD)

/** Offline spelling. The words come from the desk's preload, and stay in the case process (ECOSYSTEM.md §4.2). */
export const spellings = {
  /** Those that are in no list, in the order asked. */
  'spelling/check': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ language: spellingLanguage, words: z.array(word).max(500) }),
    output: z.strictObject({ wrong: z.array(word).max(500) }),
  }),
  'spelling/suggest': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ language: spellingLanguage, word }),
    output: z.strictObject({ suggestions: z.array(z.string().max(200)).max(10) }),
  }),
} as const
