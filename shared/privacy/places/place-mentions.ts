import type { Reading } from '../reading'
import { baseForms, type Word } from '../words'
import { placeLists } from './place-lists'
import { NO_PLACE, WIDE_AREAS } from './wide-areas'

/** A place a text speaks of, whether or not it is small enough to be asked about. */
export interface PlaceMention {
  /** Its words in the reading: the first, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly size: 'small' | 'large'
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const IN = words('i inom utanför nära runt kring omkring omkr uden udenfor när vid ved om')
const FROM = words('från fra till til mot mod genom gennem på')
/** Whatever bears a name after these is a place. */
const CUES = words(`
  byn orten ort samhället bruksorten tätorten småorten kyrkbyn bruket landsbyen byen sognet socknen bygden ön öen fiskeläget stationssamhället
  stationsbyen villasamhället bondbyn grannbyn hembyn hemorten landsby by
`)
const CALLED = words('vid ved namn navn som der heter hedder kallas kallad kaldes')
const AFTER_PLACE = words('socken sogn församling kyrkby landsby bruk')
/** A county, a region or a part of the country, whatever village lends it its name. */
const WIDE_AFTER = words('län läns region regionen landsting landskap')
/** How unlisted places end, in Swedish and Danish; only where a place stands. */
const ENDING =
  /^\p{L}{2,}(?:vik|viken|by|byn|berga|torp|hult|ryd|måla|boda|näs|hamn|bruk|fors|sund|köping|tuna|arp|ånger|holm|sele|träsk|åker|rup|lev|löse|höj|sted|valla|kulla|backa|rud|sjö|sjön|dal|dalen|myra|myran|åsen|liden|heden|mora|ösa|unda|landa|löv|bäcken|strand|kyrka|näset|ager|skov|bjerg|bäk)$/u
/** Stands before the name of a place and belongs to it: "Övre Tallmyra", "Vester Hassing". */
const DIRECTIONS = words(`
  norra södra västra östra övre nedre yttre inre stora lilla gamla nya norr söder väster öster nörre sönder vester öster neder över store
  lille gammel ny
`)
const MOST_WORDS = 3

/** All places of a text in order, never overlapping. Each word is looked at a fixed number of times. */
export function placesIn({ plain, words: all }: Reading): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]
    if (!word || word.text.length < 2 || word.text < 'a') continue
    const place = listedAt(all, at) ?? unlistedAt(all, at) ?? directedAt(plain.text, all, at)
    if (!place || WIDE_AFTER.has(textAt(all, place.to)) || !standsTogether(plain.text, all, place)) continue
    found.push(place)
    at = place.to - 1
  }
  return found
}

/** Words of one place stand beside each other, with a space or a dash between. */
function standsTogether(text: string, all: readonly Word[], { from, to }: PlaceMention): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (!/^[\n -]$/.test(text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0))) return false
  return true
}

const textAt = (all: readonly Word[], at: number): string => all[at]?.text ?? ''

function listedAt(all: readonly Word[], at: number): PlaceMention | null {
  const word = all[at]
  if (!word) return null
  const before = textAt(all, at - 1)
  const stands = IN.has(before) || FROM.has(before)
  if (!word.capital && !stands) return null
  const { small, smallOrWord, large } = placeLists()
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const last = all[at + length - 1]
    if (!last || (length > 1 && last.capital !== word.capital)) continue
    const row =
      length === 1
        ? ''
        : `${all
            .slice(at, at + length - 1)
            .map(({ text }) => text)
            .join('_')}_`
    const forms = baseForms(last.text).map((form) => row + form)
    const isIn = (list: ReadonlySet<string>) => forms.some((form) => list.has(form))
    const isLarge = isIn(large)
    if (!isLarge && !isIn(small) && !(word.capital && IN.has(before) && isIn(smallOrWord))) continue
    if (!word.capital && isLarge) return null
    return { from: at, to: at + length, size: isLarge ? 'large' : 'small' }
  }
  return null
}

function unlistedAt(all: readonly Word[], at: number): PlaceMention | null {
  const word = all[at]
  if (!word?.capital) return null
  const forms = baseForms(word.text)
  if (forms.some((form) => WIDE_AREAS.has(form) || NO_PLACE.has(form))) return null
  const before = textAt(all, at - 1)
  const isCued = CUES.has(before) || (CALLED.has(before) && [2, 3].some((back) => CUES.has(textAt(all, at - back))))
  if (isCued) return { from: at, to: at + (all[at + 1]?.capital && isCloseTo(word, all[at + 1]) ? 2 : 1), size: 'small' }
  const after = textAt(all, at + 1)
  if (AFTER_PLACE.has(after) && !all[at + 1]?.capital && isCloseTo(word, all[at + 1]))
    return { from: at, to: at + 1, size: 'small' }
  const stands = (IN.has(before) || FROM.has(before)) && !after.startsWith('kommun')
  return stands && forms.some((form) => ENDING.test(form)) ? { from: at, to: at + 1, size: 'small' } : null
}

/** "i Övre Tallmyra": with a direction before it, whatever the name ends in. */
function directedAt(text: string, all: readonly Word[], at: number): PlaceMention | null {
  const [word, next] = [all[at], all[at + 1]]
  if (!word?.capital || !next?.capital || !DIRECTIONS.has(word.text)) return null
  const before = textAt(all, at - 1)
  if (!(IN.has(before) || FROM.has(before)) || text.slice(word.end, next.start) !== ' ') return null
  return WIDE_AREAS.has(next.text) || NO_PLACE.has(next.text) ? null : { from: at, to: at + 2, size: 'small' }
}

const isCloseTo = (word: Word, next: Word | undefined): boolean => next !== undefined && next.start === word.end + 1
