import { ABBREVIATIONS, POINTED_WORDS } from '../ordinary-words'
import type { PlainText } from '../plain-text'
import { baseForms, type Word } from '../words'
import type { NameLists } from './name-lists'

/** What one word of a text may be, by the lists and by what stands beside it. */
export interface Look {
  /** `sure`: hardly anything but a name; `word`: an ordinary word or a place too. */
  readonly given: 'sure' | 'word' | null
  readonly family: 'sure' | 'word' | null
  /** Borne by so many that a small letter or the start of a sentence does not make it less of a name. */
  readonly common: boolean
  readonly capital: boolean
  /** Its capital says nothing: it opens a sentence, or everything is in capitals. */
  readonly silent: boolean
  /** A family's name that is one also where a capital says nothing. */
  readonly opening: boolean
  /** Names a place or an organisation here: "vårdcentralen Rosenlund", "i Granvik". */
  readonly ofPlace: boolean
  /** Belongs to the group's own people or organisations. */
  readonly allowed: boolean
  /** A capital and nothing else that is known of it. */
  readonly unknown: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Stands before the name of an organisation, a place or a law. */
const BEFORE_PLACE = words(`
  vårdcentral vårdcentralen vc hälsocentral hälsocentralen stiftelsen föreningen kommunen kommun skolan förskolan gymnasiet folkhögskolan
  mottagningen kliniken enheten avdelningen boendet lss-boendet verksamheten företaget butiken affären kyrkan församlingen hotellet
  sankt sankta lex region orten byn tätorten stadsdelen projektet insatsen gruppen arenan
`)
const AFTER_PLACE = words(`
  kommun kommuns län läns församling vårdcentral vårdcentralen vårdcentrals skola skolan skolans förskola förskolan ab kb hb sjukhus
  sjukhuset lasarett lasarettet kyrka gymnasium gymnasiet folkhögskola socken tingsrätt universitet högskola förbund samordningsförbund
`)
const PLACE_ENDING = /(?:vik|borg|by|stad|torp|hamn|köping|näs|bro|fors|sund|ryd|ås|ö|hult|backa)s?$/
const IN_PLACE = words('i inom utanför nära runt kring')
const AT_PLACE = words('från till på vid mot över')
/** End as a genitive of a name would, and are none. */
const NO_GENITIVE = words('paris mars las reuters gais')
/** How words end that open a sentence every day, and a few families: "Svaren", "Bedömningen". */
const EVERYDAY_ENDING = /(?:aren|arna|erna|orna|ningen|heten|ande|ende)$/
const MONTHS = words('april augusti juni juli maj mars')

const SHORTENED = words('ex dr nr kl resp ev ca tel a')

/** How a family is called, and hardly a place: a capital at the start of a sentence is enough. */
const ORGANISATION =
  /(?:kassan|förmedlingen|enheten|kommun|mottagningen|centralen|skolan|tjänsten|stöd|stödet|bistånd|omsorgen|vården|gruppen|teamet|förbundet|samverkan|utbildningen|kliniken|psykiatrin|nämnden|verket|styrelsen)s?$/
const FAMILY_ENDING = /(?:.sson|[^aeiouyåäö]son|qvist|kvist|ström|gren|blad|dahl|stedt|sjö|ander|elius|enius|sen)$/
const LEAST_WITH_ENDING = 7
/** A shorter family name that opens a sentence is as likely a word. */
const LEAST_OPENING = 6

const hasFamilyEnding = (form: string): boolean => form.length >= LEAST_WITH_ENDING && FAMILY_ENDING.test(form)

export function lookAt(
  lists: NameLists,
  { plain, all, allowed }: { plain: PlainText; all: readonly Word[]; allowed: ReadonlySet<string> },
  at: number,
): Look | null {
  const word = all[at]
  if (!word || !/^\p{L}{2}/u.test(word.text)) return null
  const original = plain.original.slice(plain.starts[word.start] ?? 0, plain.ends[word.end - 1] ?? 0)
  const shouted = !/\p{Ll}/u.test(original)
  if (shouted && (ABBREVIATIONS.has(word.text) || word.text.length <= 3)) return null
  const forms = NO_GENITIVE.has(word.text) ? [word.text] : baseForms(word.text)
  const isIn = (list: ReadonlySet<string>) => forms.some((form) => list.has(form))
  // "minnas" is a word, and no genitive of a name.
  const common = word.capital ? isIn(lists.commonGiven) : lists.commonGiven.has(word.text)
  const isShort = word.text.length === 2 && !common
  const given = isShort ? null : isIn(lists.given) ? 'sure' : isIn(lists.ordinaryGiven) ? 'word' : null
  const family = isShort ? null : isIn(lists.family) ? 'sure' : isIn(lists.ordinaryFamily) ? 'word' : null
  const isDay = MONTHS.has(word.text) && /^\p{N}+$/u.test(all[at - 1]?.text ?? '')
  return {
    given: isDay ? null : given,
    family,
    common,
    capital: word.capital,
    silent: shouted || opensSentence(plain, all, at),
    opening: family === 'sure' && word.text.length >= LEAST_OPENING && !EVERYDAY_ENDING.test(word.text),
    ofPlace: isOfPlace(all, at, given === null && !forms.some(hasFamilyEnding)),
    allowed: forms.some((form) => allowed.has(form)),
    unknown:
      word.capital && !shouted && given === null && family === null && word.text.length > 2 && !ORGANISATION.test(word.text),
  }
}

const ENDS = /[.!?:;…\n•*]|^ [-] $/

function opensSentence(plain: PlainText, all: readonly Word[], at: number): boolean {
  const [word, before] = [all[at], all[at - 1]]
  if (!word || !before) return true
  const gap = plain.text.slice(before.end, word.start)
  if (!ENDS.test(gap)) return false
  // "t.ex. Anna", "A. Lund": a point that ends no sentence.
  const isShortened =
    gap === '. ' &&
    (POINTED_WORDS.has(before.text) || SHORTENED.has(before.text) || (before.text.length === 1 && !/\p{N}/u.test(before.text)))
  return !isShortened
}

function isOfPlace(all: readonly Word[], at: number, maybePlace: boolean): boolean {
  const before = all[at - 1]?.text ?? ''
  const after = all[at + 1]?.text ?? ''
  if (BEFORE_PLACE.has(before) || AFTER_PLACE.has(after)) return true
  return maybePlace && (IN_PLACE.has(before) || (AT_PLACE.has(before) && PLACE_ENDING.test(all[at]?.text ?? '')))
}
