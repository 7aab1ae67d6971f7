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
  /** `gaps[i]` stands before group i; the first is the `+` before the chain, if any. */
  readonly gaps: readonly string[]
  /** Plain text that leads up to the chain, for cue words. */
  readonly before: string
}

/** A few groups as one number could be read from them. */
export interface Stretch {
  readonly groups: readonly DigitGroup[]
  readonly gaps: readonly string[]
  /** Which of the groups has the end of a line inside; none, and it is endlessly far away. */
  readonly joinedAt: number
}

const GAP = /^(?:[ \n\-+./()]{1,4}|[-+/.)]? {0,6}\n[ \n]{0,6}[-+/.(]{0,2})$/
const MOST_GAP = 14
const PLUS = /\+ ?\(?$/
const CUE_LENGTH = 24
const MOST_GROUPS = 12

export function digitChains(plain: string): DigitChain[] {
  const text = withDigits(plain)
  const chains: { groups: DigitGroup[]; gaps: string[]; before: string }[] = []
  for (const match of text.matchAll(/\d+/g)) {
    const group = { digits: match[0], start: match.index, end: match.index + match[0].length }
    const chain = chains.at(-1)
    const end = chain?.groups.at(-1)?.end ?? 0
    const gap = chain && group.start - end <= MOST_GAP ? text.slice(end, group.start) : ''
    if (chain && GAP.test(gap)) {
      chain.groups.push(group)
      chain.gaps.push(gap)
    } else {
      const sign = PLUS.exec(text.slice(Math.max(0, group.start - 3), group.start))
      const before = text.slice(Math.max(0, group.start - CUE_LENGTH), group.start)
      chains.push({ groups: [group], gaps: [sign?.[0] ?? ''], before })
    }
  }
  return chains
}

const TYPED_DIGITS = /[\doil]+/g
const LETTER = /\p{L}/u

/** O, l and I that stand where a digit should: "85O412", "l9850412". The text keeps its length. */
function withDigits(plain: string): string {
  return plain.replace(TYPED_DIGITS, (run, at: number) => {
    if (!/[oil]/.test(run) || (!/\d/.test(run) && !isHalfOfNumber(plain, at, run.length))) return run
    let [from, to] = [0, run.length]
    if (LETTER.test(plain[at - 1] ?? '')) while (/[oil]/.test(run[from] ?? '')) from += 1
    if (LETTER.test(plain[at + run.length] ?? '')) while (/[oil]/.test(run[to - 1] ?? '')) to -= 1
    // "i850412" is a word and a number: a letter at the side is a digit only where a number gets its length by it.
    if (!isLikelyLength(to - from) && /[oil]/.test(run[from] ?? '')) from += 1
    if (!isLikelyLength(to - from) && /[oil]/.test(run[to - 1] ?? '')) to -= 1
    const read = run.slice(from, to).replaceAll('o', '0').replace(/[il]/g, '1')
    return run.slice(0, from) + read + run.slice(to)
  })
}

/** "850412-OOlO": nothing but letters on one side of the dash of a personal number. */
function isHalfOfNumber(plain: string, at: number, length: number): boolean {
  if (length === 4 && !LETTER.test(plain[at + 4] ?? '')) return /[\doil]{3}[-+]$/.test(plain.slice(Math.max(0, at - 4), at))
  return (length === 6 || length === 8) && /^[-+][\doil]{4}(?!\p{L})/u.test(plain.slice(at + length, at + length + 6))
}

const isLikelyLength = (length: number) => length === 3 || length % 2 === 0

/**
 * The groups from `first` on, and once more with those on both sides of a line's end read as one: a long number that was
 * broken anywhere is still read whole.
 */
export function stretchesFrom(chain: DigitChain, first: number, most = MOST_GROUPS): Stretch[] {
  const groups = chain.groups.slice(first, first + most)
  const gaps = chain.gaps.slice(first, first + most)
  const whole: Stretch = { groups, gaps, joinedAt: Number.POSITIVE_INFINITY }
  const broken = gaps.findIndex((gap, at) => at > 0 && gap.includes('\n') && /^-? *\n+ *$/.test(gap))
  const [left, right] = [groups[broken - 1], groups[broken]]
  if (broken < 1 || !left || !right) return [whole]
  const joined = { digits: left.digits + right.digits, start: left.start, end: right.end }
  return [
    whole,
    {
      groups: [...groups.slice(0, broken - 1), joined, ...groups.slice(broken + 1)],
      gaps: [...gaps.slice(0, broken), ...gaps.slice(broken + 1)],
      joinedAt: broken - 1,
    },
  ]
}

/** How many groups of the chain the first ones of a stretch are, up to `last`. */
export const takenOf = ({ joinedAt }: Stretch, last: number): number => last + (last >= joinedAt ? 2 : 1)

/** What stands between two groups, without spaces and line breaks. */
export const signOf = (gap = ''): string => (gap.length === 1 && gap > ' ' ? gap : gap === ' ' ? '' : gap.replace(/[ \n]/g, ''))

/** Whether a line ends before the group that follows, so that both may be one. */
export const mayBeJoined = ({ gaps }: DigitChain, first: number): boolean => gaps[first + 1]?.includes('\n') === true

/** All digits of a chain, and where each stands in the plain text. */
export function digitsOf(chain: DigitChain): { digits: string; at: (index: number) => number } {
  const digits = chain.groups.map((group) => group.digits).join('')
  const places: number[] = []
  for (const group of chain.groups) for (let at = group.start; at < group.end; at += 1) places.push(at)
  return { digits, at: (index) => places[index] ?? 0 }
}

const NUMBERED = '[ .-]{0,2}(?:nr|nummer|no|id)'
const OFFICIAL = new RegExp(
  `(?<!\\p{L})(?:(?:dnr|diarie|org\\.?|orgnr|organisations|cvr|ean|j\\.|ärende|mål|faktura|ocr|kund|order|medlems|referens|ref\\.?|bankgiro|plusgiro|postgiro|giro|bg|pg)(?:${NUMBERED})?|(?:se|journal|sags|sag)${NUMBERED}|p-nr)[ .:]{0,3}(?:\\p{L}{1,3}[ -]?)?$`,
  'u',
)
const CALLING =
  /(?<!\p{L})(?:tfn|tlf|tel|telefon|telefonen|telefonnr|telefonnummer|telefonnummeret|mobil|mobilnr|mobilnummer|mob|ring|ringer|ringes|nås|sms|fax|numret|nummeret)(?:[ .]{0,2}nr)?[ .:]{0,3}(?:(?:på|til|är|er)[ :]{1,2})?(?:0?\()?$/u
const PERSONAL =
  /(?<!\p{L})(?:pnr|personnr|personnummer|samordningsnr|samordningsnummer|cpr)(?:[ .-]{0,2}(?:nr|nummer))?[ .:]{0,3}(?:(?:är|er) )?$/u

/** "Dnr", "org.nr", "bankgiro" and the like stand before it: what only looks like somebody's number is then none. */
export const isOfficial = (chain: DigitChain): boolean => OFFICIAL.test(chain.before)

/** "Tel", "mobil", "nås på" stand before it. */
export const isCalledUp = (chain: DigitChain): boolean => CALLING.test(chain.before)

/** "Personnummer", "CPR" stand before it. */
export const isNamedPersonal = (chain: DigitChain): boolean => PERSONAL.test(chain.before)
