import { findPostalCodes } from './find-postal-codes'
import { type Hit, hit } from './hit'
import type { PlainText } from './plain-text'
import type { Word } from './words'

/** Where somebody lives: streets with and without a number, boxes, flats, care of, postal codes with their place. */
export function findAddresses(plain: PlainText, words: readonly Word[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const found = streetAt(plain, words, at) ?? boxAt(plain, words, at) ?? careOfAt(plain, words, at)
    if (found) hits.push(found)
  }
  const streets = hits.map(({ end }) => end)
  return joined(plain.text, [...hits, ...findPostalCodes(plain, words, new Set(streets))])
}

const list = (words: string) => words.trim().split(/\s+/)

/** Endings that hardly anything but a street has; é is read as e, æ and ø as ä and ö. */
const STREET = endings('gatan vägen gränden stigen allen backen torget kroken leden gården gade gaden vej vejen sträde strädet')
/** Endings of streets, and of much else: only with a number after. */
const MAYBE_STREET = endings(
  `gata väg gränd stig alle alleen backe torg platsen plads pladsen esplanaden promenaden stranden kajen slingan svängen liden stråket
  boulevard boulevarden parken bakken bakke höj höjen vänge vänget toften marken lunden krogen stien haven torv torvet dalen berget höjden
  hagen åsen ängen viken udden dammen holmen`,
)
/** Endings that stay a street in small letters, where a number follows. */
const SMALL_STREET = endings('gatan vägen gränden stigen gade vej')

/** Whether a word of at least two letters more ends so, with or without a genitive; looked up by its last two letters first. */
function endings(of: string): (word: string) => boolean {
  const byLast = new Map<string, string[]>()
  for (const ending of list(of)) byLast.set(ending.slice(-2), [...(byLast.get(ending.slice(-2)) ?? []), ending])
  const ends = (word: string) =>
    byLast.get(word.slice(-2))?.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending)) === true
  return (word) => ends(word) || (word.endsWith('s') && ends(word.slice(0, -1)))
}

const STREET_WORDS = new Set(
  list(
    'gatan vägen gränd väg gata alle torg allen stig stigen backe gade vej plads torv strädet sträde boulevard esplanad esplanaden bakke park',
  ),
)
/** What such a word means without a name: "Vägen framåt", "på gården 3 gånger". */
const NO_STREET = new Set(
  list(`motorvägen riksvägen europavägen landsvägen länsvägen huvudvägen järnvägen omvägen körvägen gångvägen cykelvägen utvägen förgården
  bondgården lantgården herrgården fritidsgården skolgården innergården motorvej hovedvej omvej genvej landevej arbetsplatsen praktikplatsen
  utbildningsplatsen studieplatsen mötesplatsen vårdplatsen arbejdspladsen parkeringsplatsen begravningsplatsen marknadsplatsen andelen`),
)

/** "Granvägen 3 B", "på Granvägen", "Östra Långgatan 5, 2 tr", "Kung Oscars väg 8", "storgatan 5". */
function streetAt(plain: PlainText, words: readonly Word[], at: number): Hit | null {
  const word = words[at]
  if (!word || word.text.length < 3) return null
  const isWhole = STREET(word.text) && !NO_STREET.has(word.text)
  const isMaybe = !isWhole && MAYBE_STREET(word.text) && !NO_STREET.has(word.text)
  const isWord = !isWhole && !isMaybe && STREET_WORDS.has(word.text)
  if (!isWhole && !isMaybe && !isWord) return null
  const end = numberAfter(plain.text, word.end)
  const first = nameBefore(plain, words, at)
  // "Väg 26", "Park 3" and "Vägen 3 gånger" are streets only with a name before.
  if (isWord && first === at) return null
  if (!word.capital && !(isWord && first < at))
    return isWhole && end !== null && SMALL_STREET(word.text) ? like(word.start, end) : null
  const start = words[first]?.start ?? word.start
  if (end !== null) return like(start, end)
  const isInside = at > 0 && !/[.!?:\n]/.test(plain.text.slice(words[first - 1]?.end ?? 0, start)) && first > 0
  return isWhole && isInside ? like(start, word.end) : null
}

const like = (start: number, end: number): Hit => hit(start, end, 'address', 'asked', 'address/like')

const NUMBER = /(?: {1,2}|, | nr\.? ?)(\d{1,3})(?:[-/]\d{1,3})?(?!\p{N}|[.,:]\d| ?%| ?kr)(?: ?[a-hk](?!\p{L}|\p{N}))?/uy
const FLAT =
  /[,.]? {0,2}(?:(?:\d{1,2}|st|kl|stuen|käld(?:er)?)\.? ?(?:sal|tv|th|mf|tr|trp|trappor|vån|våning|våningen)\.?(?!\p{L})(?:[, ]{0,2}(?:tv|th|mf|öv|nb|n\.?b|ö\.?g|h|v)\.?(?!\p{L}))?|(?:lgh|lägenhet|lejl|lejlighed)\.? ?(?:nr\.? ?)?\d{1,4}|(?:uppg|uppgång|port|opgang)\.? ?(?:[a-h]|\d{1,2})(?![\p{L}\p{N}])|(?:nb|bv)(?!\p{L}))/uy

/** The number of a house, with its letter, stairs and flat; the end of it, or null. */
function numberAfter(text: string, from: number): number | null {
  NUMBER.lastIndex = from
  if (!NUMBER.test(text)) return null
  const end = NUMBER.lastIndex
  if (COUNTED.test(text.slice(end, end + 14))) return null
  return withFlat(text, end)
}

const COUNTED =
  /^ ?(?:gånger|ggr|gang|gange|timmar|timer|dagar|dage|veckor|uger|månader|måneder|år|minuter|minutter|personer|procent|kronor|kroner|km|meter|m)(?!\p{L})/u

function withFlat(text: string, from: number): number {
  let end = from
  for (let count = 0; count < 3; count += 1) {
    FLAT.lastIndex = end
    if (!FLAT.test(text)) break
    end = FLAT.lastIndex
  }
  return end
}

const BEFORE_STREET = new Set(
  'östra västra norra södra gamla stora lilla nya övre nedre inre yttre mellersta kung drottning sankt sankta s:t s:ta st. nörre nordre öster östre vester vestre sönder söndre store lille gammel gamle ny gl. ndr. sdr. hc'.split(
    ' ',
  ),
)
const MOST_NAMES = 3

/** Where the name of the street begins: words with a capital straight before it. */
function nameBefore(plain: PlainText, words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && at - first < MOST_NAMES) {
    const [before, word] = [words[first - 1], words[first]]
    if (!before || !word || !before.capital || plain.text.slice(before.end, word.start).replace('.', '') !== ' ') break
    const isOwn = BEFORE_STREET.has(before.text) || STREET_WORDS.has(words[at]?.text ?? '')
    const opens = first === 1 || /[.!?:\n]/.test(plain.text.slice(words[first - 2]?.end ?? 0, before.start))
    // The first word of a sentence has its capital for that: it belongs to the street only where streets begin so.
    if (!isOwn && (opens || !/s$/.test(before.text))) break
    first -= 1
  }
  return first
}

const BOX = new Set(['box', 'postboks', 'postbox', 'boks', 'postlåda'])
const FLAT_WORDS = new Set(['lgh', 'lägenhetsnummer', 'lägenhetsnr'])

/** "Box 12", "lgh 1101". */
function boxAt({ text }: PlainText, words: readonly Word[], at: number): Hit | null {
  const [word, number] = [words[at], words[at + 1]]
  if (!word || !number || !/^\d{1,5}$/.test(number.text) || !/^[ .:]{0,3}(?:nr\.? )?$/.test(text.slice(word.end, number.start)))
    return null
  if (BOX.has(word.text) && (word.capital || word.text.startsWith('post'))) return like(word.start, number.end)
  return FLAT_WORDS.has(word.text) && number.text.length <= 4 ? like(word.start, number.end) : null
}

/** "c/o Öhrn". */
function careOfAt({ text }: PlainText, words: readonly Word[], at: number): Hit | null {
  const [c, o, name] = [words[at], words[at + 1], words[at + 2]]
  if (c?.text !== 'c' || o?.text !== 'o' || text.slice(c.end, o.start) !== '/' || !name?.capital || name.start - o.end > 2)
    return null
  let last = name
  for (const next of words.slice(at + 3, at + 5)) {
    if (!next.capital || !/^[ -]$/.test(text.slice(last.end, next.start))) break
    last = next
  }
  return like(c.start, last.end)
}

/** Parts of one address that stand beside each other are asked about once. */
function joined(text: string, hits: readonly Hit[]): Hit[] {
  const rows: Hit[] = []
  for (const found of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = rows.at(-1)
    const gap = last ? text.slice(last.end, Math.min(found.start, last.end + 5)) : ''
    const isBeside = last !== undefined && (found.start < last.end || /^(?:[,;.]? ?\n? ?| [-|] )$/.test(gap))
    if (last && isBeside && found.start - last.end <= 4) rows[rows.length - 1] = like(last.start, Math.max(last.end, found.end))
    else rows.push(found)
  }
  return rows
}
