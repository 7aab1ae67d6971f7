/**
 * Digits that stand together: groups with only spaces, dashes and the like between them. Every rule about numbers works on
 * groups and not on one large expression, so that nothing can backtrack.
 */
export interface DigitGroup {
  readonly digits: string
  /** Offsets into the plain text. */
  readonly start: number
  readonly end: number
}

export interface DigitChain {
  readonly groups: readonly DigitGroup[]
  /** `gaps[i]` stands before group i; the first is the sign before the chain, if any. */
  readonly gaps: readonly string[]
  /** Plain text that leads up to the chain, for cue words. */
  readonly before: string
}

const GAP = /^[ \n\-+./()]{1,4}$/
const LETTER_FOR_DIGIT = /(?<=\d)[oli](?=\d)/g
const CUE_LENGTH = 24

export function digitChains(plain: string): DigitChain[] {
  const text = plain.replace(LETTER_FOR_DIGIT, (letter) => (letter === 'o' ? '0' : '1'))
  const chains: { groups: DigitGroup[]; gaps: string[]; before: string }[] = []
  for (const match of text.matchAll(/\d+/g)) {
    const group = { digits: match[0], start: match.index, end: match.index + match[0].length }
    const chain = chains.at(-1)
    const gap = chain ? text.slice(chain.groups.at(-1)?.end, Math.min(group.start, (chain.groups.at(-1)?.end ?? 0) + 5)) : ''
    if (chain && GAP.test(gap)) {
      chain.groups.push(group)
      chain.gaps.push(gap)
    } else {
      const sign = text.slice(Math.max(0, group.start - 1), group.start)
      chains.push({
        groups: [group],
        gaps: [sign === '+' ? '+' : ''],
        before: text.slice(Math.max(0, group.start - CUE_LENGTH), group.start),
      })
    }
  }
  return chains
}

/** What stands between two groups, without spaces and line breaks. */
export const signOf = (gap: string | undefined): string => (gap ?? '').replace(/[ \n]/g, '')

/** All digits of a chain, and where each stands in the plain text. */
export function digitsOf(chain: DigitChain): { digits: string; at: (index: number) => number } {
  const digits = chain.groups.map((group) => group.digits).join('')
  const places: number[] = []
  for (const group of chain.groups) for (let at = group.start; at < group.end; at += 1) places.push(at)
  return { digits, at: (index) => places[index] ?? 0 }
}

const OFFICIAL =
  /(?<!\p{L})(?:(?:dnr|org\.? ?nr|orgnr|diarienr|diarienummer|organisationsnummer)|(?:ärende|mål|faktura|ocr)[ -]?(?:nr|nummer))[ .:]{0,3}(?:\p{L}{1,3}[ -]?)?$/u
const CALLING = /(?<!\p{L})(?:tfn|tlf|tel|telefon(?:nummer)?|mobil(?:nummer)?|mob|ring|nås|sms)(?: ?nr)?[ .:]{0,3}(?:på )?$/u

/** "Dnr", "org.nr" and the like stand before it: what only looks like a personal number is then none. */
export const isOfficial = (chain: DigitChain): boolean => OFFICIAL.test(chain.before)

/** "Tel", "mobil", "nås på" stand before it. */
export const isCalledUp = (chain: DigitChain): boolean => CALLING.test(chain.before)
