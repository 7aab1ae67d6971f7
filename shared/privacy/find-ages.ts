import { type Hit, hit } from './hit'
import type { PlainText } from './plain-text'
import { saidNumber } from './said-numbers'
import type { Word } from './words'

const OLDEST = 122
/** So few are older than this that the exact number of years can tell who it is. */
const YOUNGEST = 91

/** Exact ages over ninety: "91 år", "93-årig", "nittiotvå år gammal", "ålder: 94", "er 95 år". */
export function findAges({ text }: PlainText, words: readonly Word[]): Hit[] {
  const hits: Hit[] = []
  words.forEach((word, at) => {
    const age = /^\d{2,3}$/.test(word.text) ? Number(word.text) : saidNumber(word.text)
    if (age !== undefined) {
      if (age < YOUNGEST || age > OLDEST) return
      const next = words[at + 1]
      const gap = next ? text.slice(word.end, next.start) : ''
      const isYears = next !== undefined && /^(?: ?|-|:)\n?$/.test(gap) && YEARS.test(next.text) && !isAgo(words, at)
      if (isYears && !isBand(text, word.start)) hits.push(hit(word.start, next.end, 'age', 'asked', 'age/exact'))
      else if (
        AGED.test(text.slice(Math.max(0, word.start - 24), word.start)) &&
        !/^(?:[ -]?%|[.,/:]?\d)/.test(text.slice(word.end, word.end + 3))
      )
        hits.push(hit(word.start, word.end, 'age', 'asked', 'age/exact'))
      return
    }
    // "nittiotvåårig" in one word.
    const joined = word.text.indexOf('åri')
    const said = joined > 4 && YEARS.test(word.text.slice(joined)) ? saidNumber(word.text.slice(0, joined)) : undefined
    if (said !== undefined && said >= YOUNGEST && said <= OLDEST)
      hits.push(hit(word.start, word.end, 'age', 'asked', 'age/exact'))
  })
  return hits
}

const YEARS = /^(?:år|års|årig|åriga|årige|åring|åringen|åringens|årings|åringar)$/
const AGED = /(?<!\p{L})(?:ålder|åldern|alder|alderen|fyller|fyllde|fyllt|fylder|fyldte|fyldt)[ :.]{1,3}(?:(?:är|er|på) )?$/u

/** "91-95 år" is a band. */
const isBand = (text: string, start: number) => /\d ?- ?$/.test(text.slice(Math.max(0, start - 4), start))

/** "för 100 år sedan", "flera hundra år". */
const isAgo = (words: readonly Word[], at: number) =>
  /^(?:sedan|sen|siden)$/.test(words[at + 2]?.text ?? '') ||
  /^(?:flera|några|flere|nogle|par|många|mange)$/.test(words[at - 1]?.text ?? '')
