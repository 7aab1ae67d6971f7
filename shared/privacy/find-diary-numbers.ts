import { type Hit, hit } from './hit'

/**
 * A number under which an authority keeps somebody's own matter. A diary number by itself is nobody's: it is asked about only where the
 * sentence says whose it is ("hans dnr"), or where such numbers are always somebody's (a court's, an ärende-id).
 */
export function findDiaryNumbers(plain: string): Hit[] {
  const hits: Hit[] = []
  for (const match of plain.matchAll(CUE)) {
    const [cue, word = ''] = match
    NUMBER.lastIndex = match.index + cue.length
    const number = NUMBER.exec(plain)
    if (!number) continue
    const before = sentenceOf(plain.slice(Math.max(0, match.index - WINDOW), match.index))
    const digits = number[2] ?? ''
    if (!isSomebodys(word, before, digits)) continue
    const start = number.index + (number[1] ?? '').length
    hits.push(hit(start, NUMBER.lastIndex, 'diaryNumber', 'asked', 'diary-number/person'))
  }
  return hits
}

const WINDOW = 48
const CUE =
  /(?<!\p{L})(dnr|d\.nr|diarienr|diarienummer|diarienumret|ärende-?id|ärendenr|ärendenummer|ärendenumret|ärendet|ärende|målnr|målnummer|målet|mål|sagsnr|sagsnummer|sagen|sag|journalnr|journalnummer|aktnr)(?!\p{L})\.?/gu
const NUMBER =
  /([ .:]{0,3}(?:(?:nr|nummer|id|med|dnr|är|er)[ .:]{1,2}){0,2})((?:\p{L}{1,5}[ :-]?){0,2}\d{1,9}(?:[-/:.]\d{1,9}){0,4})(?!\p{N})/uy
const WHOSE =
  /(?<!\p{L})(?:hans|hennes|deras|hens|sitt|sina|min|mitt|hendes|deres|sin|personens|klientens|brukarens|patientens|borgerens|den enskildes|deltagarens|kundens|sökandens|mammans|pappans|moderns|faderns|sonens|dotterns|dennes)(?!\p{L})/u
const WHOSE_MATTER = /(?<!\p{L})(?:ärendet|målet|sagen)(?: (?:med|har|hos \p{L}{2,20}))? ?$/u
const CASE_OF_PERSON =
  /(?<!\p{L})(?:fk|försäkringskassan|a-kassan|kronofogden|migrationsverket|csn|pensionsmyndigheten|socialtjänsten|tingsrätten|förvaltningsrätten|kammarrätten|hovrätten|åklagaren|polisen|kommunen)s?(?!\p{L})/u

function isSomebodys(word: string, before: string, digits: string): boolean {
  if (/^mål/.test(word)) return /\d-\d{2}(?:\d{2})?$/.test(digits)
  if (/^ärende-?id$/.test(word)) return true
  if (WHOSE.test(before)) return true
  if (WHOSE_MATTER.test(before)) return true
  if (/^(?:ärende|sag)/.test(word)) return CASE_OF_PERSON.test(before) && /\d{4}/.test(digits)
  return false
}

/** What of it belongs to the same sentence. */
const sentenceOf = (text: string) => text.split(/[.!?] |\n\n/).at(-1) ?? ''
