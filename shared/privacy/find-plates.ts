import { type Hit, hit } from './hit'
import type { PlainText } from './plain-text'

const SWEDISH = /(?<![\p{L}\p{N}])[a-hj-pr-uw-z]{3}[ -]?\d{2}[a-hj-pr-uw-z\d](?![\p{L}\p{N}])/gu
const DANISH = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2} ?\d{3}(?![\p{L}\p{N}]| ?\d)/gu
const CUE =
  /(?<!\p{L})(?:reg(?:istrerings)?\.?[ -]?(?:nr|nummer)|registreringsskylt\p{L}{0,3}|nummerplade\p{L}{0,3}|nummerskylt\p{L}{0,3}|bil(?:en)?|kör(?:er)?)[ .:]{0,3}(?:(?:med|är|er|en) ){0,2}$/u
/** What a caseworker writes in three letters before a number, and what stands before digits in two. */
const NO_PLATE = new Set(
  'ame lss hvb kbt sfs dsm asl ssb gaf ptsd ado apt nr kr pg bg dk se tr st ca sn ks on ab fk dk no fi de os sa eu fn hk'.split(
    ' ',
  ),
)

/** "ABC 123", "ABC 12D", "AB 12 345" in capitals, and in any letters after "reg.nr". */
export function findPlates(plain: PlainText): Hit[] {
  const { text, capitals } = plain
  const hits: Hit[] = []
  for (const pattern of [SWEDISH, DANISH]) {
    for (const match of text.matchAll(pattern)) {
      const [whole] = match
      const cued = CUE.test(text.slice(Math.max(0, match.index - 30), match.index))
      const letters = /^[a-z]+/.exec(whole)?.[0] ?? ''
      if (!cued && (NO_PLATE.has(letters) || ![...letters].every((_, at) => capitals[match.index + at] === 1))) continue
      // "AB 12345" is a reference as often as a plate.
      if (!cued && /^[a-z]{2} \d{5}$/.test(whole)) continue
      hits.push(hit(match.index, match.index + whole.length, 'vehicle', 'asked', 'vehicle/plate'))
    }
  }
  return hits
}
