import type { Reading } from '../reading'
import type { Ages, Sex } from './population'

export interface SaidAge extends Ages {
  /** Offsets into the plain text; null where it is said as a span already. */
  readonly exact: { readonly start: number; readonly end: number } | null
}

/** "45-årig", "är 45 år", "kvinna, 45 år", "45 år gammal", "på 45 år": an age and no time that has gone. */
const AGE =
  /(?<![\p{L}\p{N}.,-])(?:(\d{2})-år(?:ig|iga|ige|ing|ingen)s?|(?:är|fyllt|fyller|fyllde|blev|blir|er|fylder|fyldte) (\d{2})(?: år)?|(?:kvinna|kvinde|man|mand|person)(?:,| på)? (\d{2})(?: år)?|(\d{2}) år (?:gammal|gammel|gl))(?![\p{L}\p{N}])/gu
/** "i 50-årsåldern", "i 40'erne", "mellan 40 och 50 år", "40–49-årig". */
const SPAN =
  /(?<![\p{L}\p{N}])(?:(\d)0-årsåldern|(\d)0'?erne|(?:mellan|mellem) (\d{2}) (?:och|og) (\d{2}) år|(\d{2})-(\d{2})(?: år|-årig)\p{L}*)(?![\p{L}\p{N}])/u
const YOUNGEST = 15

/** The age a text gives the person, the first that is no child's; null where it gives none. */
export function ageIn({ plain }: Reading): SaidAge | null {
  for (const match of plain.text.matchAll(AGE)) {
    const said = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    const age = Number(said)
    if (age < YOUNGEST) continue
    const start = match.index + match[0].indexOf(said)
    return { from: age, to: age, exact: { start, end: match.index + match[0].length } }
  }
  const span = SPAN.exec(plain.text)
  if (!span) return null
  const tens = Number(span[1] ?? span[2] ?? 0) * 10
  // "50-årsåldern" is about fifty; "40'erne" are the ten years from forty on.
  if (span[1]) return { from: tens - 5, to: tens + 4, exact: null }
  if (span[2]) return { from: tens, to: tens + 9, exact: null }
  const [from, to] = [Number(span[3] ?? span[5]), Number(span[4] ?? span[6])].sort((a, b) => a - b)
  return { from: from ?? 0, to: to ?? 0, exact: null }
}

const WOMAN = new Set('kvinna kvinnan kvinde kvinden kvinnlig kvinnligt hon hennes henne hun hendes hende'.split(' '))
const MAN = new Set('mannen manden mand manlig manligt han hans honom ham'.split(' '))
/** "man" alone is anybody; "en man" and "45-årig man" is a man. */
const BEFORE_MAN = new Set('en årig ung äldre yngre vuxen'.split(' '))

/** The sex a text gives the person, by the words it uses most; null where they are as many. */
export function sexIn({ words }: Reading): Sex | null {
  let balance = 0
  words.forEach(({ text }, at) => {
    if (WOMAN.has(text)) balance += 1
    else if (MAN.has(text) || (text === 'man' && BEFORE_MAN.has(words[at - 1]?.text ?? ''))) balance -= 1
  })
  return balance > 0 ? 'woman' : balance < 0 ? 'man' : null
}
