import type { CaseRoom, HandlersOf } from '../case-room'

/** Whether a word is spelt as in the lists. Reads no case and leaves no line in the log: a word is asked after as it is typed. */
export function spellingHandlers({ speller }: CaseRoom): HandlersOf<'spelling'> {
  return {
    async 'spelling/check'({ language, words }) {
      return { wrong: await speller.wrong(language, words) }
    },

    async 'spelling/suggest'({ language, word }) {
      return { suggestions: await speller.suggest(language, word) }
    },
  }
}
