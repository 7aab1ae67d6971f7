import { webFrame } from 'electron'
import type { Client } from './client'

/**
 * Marks misspelt words on the desk: Chromium asks here, the case process answers over the desk's own port.
 * SECURITY: nothing of this reaches the page, and no dictionary is ever fetched (windows/security/spell-check.ts).
 */
const REMEMBERED = 5_000
const MOST_AT_ONCE = 500
const LONGEST_WORD = 64

export function checkSpelling(client: Pick<Client, 'ask'>): void {
  webFrame.setSpellCheckProvider('sv', { spellCheck: makeSpellCheck(client.ask, languageHere) })
}

/** The language of the field one writes in: its own `lang` or that of what stands around it. */
function languageHere(): 'sv' | 'da' {
  return document.activeElement?.closest('[lang]')?.getAttribute('lang')?.startsWith('da') ? 'da' : 'sv'
}

/** Each word is asked after once; an answer that does not come marks nothing. */
export function makeSpellCheck(ask: Client['ask'], languageOf: () => 'sv' | 'da') {
  const known = new Map<string, boolean>()
  return (words: string[], told: (misspelt: string[]) => void): void => {
    const language = languageOf()
    const keyOf = (word: string) => `${language} ${word}`
    const tell = () => told(words.filter((word) => known.get(keyOf(word)) === false))
    const unknown = words.filter((word) => !known.has(keyOf(word)) && word.length <= LONGEST_WORD)
    const asked = [...new Set(unknown)].slice(0, MOST_AT_ONCE)
    if (asked.length === 0) {
      tell()
      return
    }
    void ask('spelling/check', { language, words: asked }).then((reply) => {
      if (reply.ok) {
        const wrong = new Set((reply.value as { wrong: readonly string[] }).wrong)
        if (known.size > REMEMBERED) known.clear()
        for (const word of asked) known.set(keyOf(word), !wrong.has(word))
      }
      tell()
    })
  }
}
