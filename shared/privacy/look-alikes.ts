/**
 * What is drawn as a Latin letter and is another sign, in small letters; accents are dropped before it is asked. Letters that a keyboard
 * without Swedish letters gives stand here too.
 */
const TABLE: readonly (readonly [letter: string, looksLike: string])[] = [
  // Cyrillic, Greek, Armenian, and Latin letters of other alphabets.
  ['a', 'аαɑ'],
  ['b', 'вβɓьƀ'],
  ['c', 'сҁϲƈ'],
  ['d', 'ԁđðɗժ'],
  ['e', 'еεɛəҽє'],
  ['f', 'ƒϝ'],
  ['g', 'ɡցɠԍ'],
  ['h', 'нһհħ'],
  ['i', 'іιıɩɨ'],
  ['j', 'јյϳ'],
  ['k', 'кκƙқ'],
  ['l', 'ӏłǀƚ'],
  ['m', 'мʍ'],
  ['n', 'ոηпŋɲ'],
  ['o', 'оοσօ'],
  ['p', 'рρҏ'],
  ['q', 'ԛգ'],
  ['r', 'гɼ'],
  ['s', 'ѕʂ'],
  ['t', 'тτŧ'],
  ['u', 'սμυʉц'],
  ['v', 'νѵʋ'],
  ['w', 'ԝωա'],
  ['x', 'хχ'],
  ['y', 'уγүƴ'],
  ['z', 'ʐƶ'],
  // Small capitals.
  ['a', 'ᴀ'],
  ['b', 'ʙ'],
  ['c', 'ᴄ'],
  ['d', 'ᴅ'],
  ['e', 'ᴇ'],
  ['f', 'ꜰ'],
  ['g', 'ɢ'],
  ['h', 'ʜ'],
  ['i', 'ɪ'],
  ['j', 'ᴊ'],
  ['k', 'ᴋ'],
  ['l', 'ʟᴌ'],
  ['m', 'ᴍ'],
  ['n', 'ɴ'],
  ['o', 'ᴏ'],
  ['p', 'ᴘ'],
  ['q', 'ꞯ'],
  ['r', 'ʀ'],
  ['s', 'ꜱ'],
  ['t', 'ᴛ'],
  ['u', 'ᴜ'],
  ['v', 'ᴠ'],
  ['w', 'ᴡ'],
  ['y', 'ʏ'],
  ['z', 'ᴢ'],
  ['ä', 'æӕᴁ'],
  ['ö', 'øœөɵѳ'],
  ['th', 'þ'],
  ['ss', 'ß'],
]

/** Capital letters whose small form looks otherwise: Η is drawn as H, but its small form is not. */
const CAPITALS: Readonly<Record<string, string>> = { Η: 'h', Μ: 'm', Ν: 'n', Ζ: 'z', Υ: 'y', П: 'п', Г: 'г' }

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap(([letter, signs]) => [...signs].map((sign): [string, string] => [sign, letter])),
)

/** Noughts of other scripts; nine digits follow each. */
const NOUGHTS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]
/** Where the alphabet stands in circles, squares and brackets without Unicode saying which letter it is. */
const ALPHABETS = [0x249c, 0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6]

/** The Latin letter or digit that a sign is drawn as, small; the sign itself, small, when it is drawn as none. */
export function latinFor(sign: string): string {
  const known = CAPITALS[sign]
  if (known !== undefined && known.charCodeAt(0) < 0x80) return known
  const small = known ?? sign.toLowerCase()
  return LOOK_ALIKES.get(small) ?? digitFor(small)
}

/** A letter in a circle, a square or brackets. */
export function enclosedLetter(code: number): string | undefined {
  if (code < 0x249c) return undefined
  const first = ALPHABETS.find((from) => code >= from && code < from + 26)
  return first === undefined ? undefined : String.fromCharCode(0x61 + code - first)
}

function digitFor(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x0660) return sign
  const nought = NOUGHTS.find((first) => code >= first && code <= first + 9)
  return nought === undefined ? sign : String(code - nought)
}
