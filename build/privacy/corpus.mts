// Marked text: a token and its tag on each line, an empty line between sentences. Read into texts of some length, as people write them.
import { readFileSync } from 'node:fs'

export interface Token {
  readonly start: number
  readonly end: number
  /** Which name it is part of, counted through the file; -1 for none. */
  readonly name: number
}

export interface MarkedText {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** As long as a long summary. */
const LONGEST = 20_000
const NO_SPACE_BEFORE = /^[.,:;!?)\]}%]+$/
const NO_SPACE_AFTER = /[([{]$/

/** @param file rows of token, tab, tag; what is to be found has PER in its tag @throws where it is not valid UTF-8 */
export function readCorpus(file: string): MarkedText[] {
  const rows = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).split(/\r?\n/)
  const texts: { text: string; tokens: Token[] }[] = [{ text: '', tokens: [] }]
  let name = -1
  let inName = false
  let opens = true
  for (const row of rows) {
    const [token = '', tag = ''] = row.split('\t')
    if (token.trim() === '') {
      opens = true
      inName = false
      continue
    }
    let last = texts.at(-1)
    if (!last || (opens && last.text.length > LONGEST)) {
      last = { text: '', tokens: [] }
      texts.push(last)
    }
    if (last.text !== '') last.text += opens ? '\n' : NO_SPACE_BEFORE.test(token) || NO_SPACE_AFTER.test(last.text) ? '' : ' '
    const isPerson = tag.includes('PER')
    if (isPerson && (!inName || tag.startsWith('B'))) name += 1
    inName = isPerson
    last.tokens.push({ start: last.text.length, end: last.text.length + token.length, name: isPerson ? name : -1 })
    last.text += token
    opens = false
  }
  return texts
}
