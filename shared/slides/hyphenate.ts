/** The hyphen of a word that was divided here, told from one that somebody typed: where there is room it goes again. */
export const HYPHEN = '\u2010'
const VOWELS = /[aeiouyåäöæøéü]/i
const LETTER = /\p{L}/u
/** Consonants that belong to the syllable after them, together. */
const TOGETHER = /(?:skj|stj|sk|sj|tj|kj|ch|ck|ph|th)$/i
/** What the long words of this work end in: a compound is best divided where its parts meet. */
const PARTS =
  /(?:ansvar|arbet|behandling|behov|bistånd|bedömning|central|enhet|ersättning|funktion|förmedling|förmåg|försäkring|grupp|handlägg|hinder|insats|kassan|klinik|koordinat|kommun|myndighet|omsorg|organisation|ordning|placer|planering|prövning|psykiatri|rehabilit|samhet|stöd|system|träning|utbildning|utredning|vård|åtgärd)/gi
/** Fewest letters on either side of a hyphen. */
const LEAST = 3

/**
 * Where a Swedish or Danish word may be divided by sound: the last consonant before a vowel goes to the new line ("en konsonant
 * i taget"). It knows no compounds; a place that is readable is enough for a wall.
 * @returns how many characters stand before each hyphen, ascending
 */
export function hyphenPlaces(word: string): number[] {
  const places: number[] = []
  for (let at = LEAST; at < word.length; at++) {
    if (!VOWELS.test(word[at] ?? '')) continue
    let from = at
    while (from > 0 && LETTER.test(word[from - 1] ?? '') && !VOWELS.test(word[from - 1] ?? '')) from--
    const cluster = word.slice(from, at)
    if (cluster === '' || from === 0) continue
    const together = TOGETHER.exec(cluster)
    const place = cluster.toLowerCase() === 'ng' ? at : at - (together?.[0].length ?? 1)
    const isWord = [...word.slice(place - LEAST, place + LEAST)].every((letter) => LETTER.test(letter))
    if (place >= LEAST && word.length - place >= LEAST && isWord && places.at(-1) !== place) places.push(place)
  }
  return places
}

/** Where parts of a compound meet. */
const seams = (word: string): number[] =>
  [...word.matchAll(PARTS)].map(({ index }) => index).filter((at) => at >= LEAST && word.length - at >= LEAST)

/** A word that is longer than a line, in pieces that fit: divided by sound where it has syllables, else between characters. */
export function cutWord(word: string, length: number): string[] {
  const cut: string[] = []
  let rest = word
  while (rest.length > length) {
    const fits = (at: number) => at < length && at * 3 >= length
    const place = seams(rest).findLast(fits) ?? hyphenPlaces(rest).findLast(fits)
    if (place !== undefined) {
      cut.push(`${rest.slice(0, place)}${HYPHEN}`)
      rest = rest.slice(place)
    } else {
      const piece = wholeCharacters(rest, length)
      cut.push(piece)
      rest = rest.slice(piece.length)
    }
  }
  return rest === '' ? cut : [...cut, rest]
}

function wholeCharacters(text: string, length: number): string {
  let piece = ''
  for (const character of text) {
    if (piece !== '' && piece.length + character.length > length) break
    piece += character
  }
  return piece
}
