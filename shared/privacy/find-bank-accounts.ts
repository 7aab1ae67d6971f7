import { type DigitChain, signOf } from './digit-chains'
import { type Hit, hit } from './hit'

/** IBAN that passes its check: it can be nothing else. */
export function findCheckedAccounts(plain: string): Hit[] {
  return ibans(plain).filter(({ certainty }) => certainty === 'certain')
}

/** What looks like somebody's account: after "konto", "clearingnr", "reg.nr" and in the forms of the banks. A giro number is an organisation's. */
export function findBankAccounts(plain: string, chains: readonly DigitChain[]): Hit[] {
  const hits = ibans(plain)
  let clearing: Hit | undefined
  for (const chain of chains) {
    const start = chain.groups[0]?.start ?? 0
    const isNext = clearing !== undefined && start - clearing.end <= 3 && /^, ?\n?$/.test(plain.slice(clearing.end, start))
    const found = GIRO.test(chain.before) ? undefined : (afterCue(chain, isNext) ?? inBankForm(plain, chain))
    clearing = found?.isClearing ? found.hit : undefined
    if (found) hits.push(found.hit)
  }
  return hits
}

/** How long an IBAN is where people who are written about here have theirs. */
const LENGTHS: Readonly<Record<string, number>> = {
  se: 24,
  dk: 18,
  no: 15,
  fi: 18,
  de: 22,
  is: 26,
  fo: 18,
  gl: 18,
  ee: 20,
  lv: 21,
  lt: 20,
  pl: 28,
  gb: 22,
  nl: 18,
}
const COUNTRY = /(?<![\p{L}\p{N}])([a-z]{2}) ?\d{2}/gu

function ibans(plain: string): Hit[] {
  const hits: Hit[] = []
  for (const match of plain.matchAll(COUNTRY)) {
    const length = LENGTHS[match[1] ?? '']
    if (length === undefined) continue
    const read = readIban(plain, match.index, length)
    if (!read) continue
    const checked = hasIbanCheck(read.signs)
    if (!checked && !['se', 'dk'].includes(match[1] ?? '')) continue
    hits.push(
      hit(
        match.index,
        read.end,
        'bankAccount',
        checked ? 'certain' : 'asked',
        checked ? 'bank-account/checked' : 'bank-account/like',
      ),
    )
  }
  return hits
}

/** `length` letters and digits from `from` on, with at most two spaces, line breaks or dashes between them. */
function readIban(plain: string, from: number, length: number): { signs: string; end: number } | undefined {
  let signs = ''
  let gap = 0
  for (let at = from; at < plain.length; at += 1) {
    const sign = plain[at] ?? ''
    if (/[a-z0-9]/.test(sign)) {
      // Only digits in Sweden and Denmark: "SE 12 34 eller" is none.
      if (signs.length >= 2 && /[a-z]/.test(sign) && /^(?:se|dk|no|fi|de|fo|gl|ee|lt|pl|is)/.test(signs)) return undefined
      signs += sign
      gap = 0
      if (signs.length === length) return /^\p{N}/u.test(plain.slice(at + 1)) ? undefined : { signs, end: at + 1 }
    } else if (/[ \n-]/.test(sign) && gap < 2) gap += 1
    else return undefined
  }
  return undefined
}

/** Modulus 97 of ISO 13616. */
function hasIbanCheck(signs: string): boolean {
  let rest = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const GIRO = /(?<!\p{L})(?:bankgiro|plusgiro|postgiro|giro|bg|pg)\p{L}{0,7}[ .:-]{0,3}(?:(?:nr|är|er)[ .:]{0,2})?$/u
const ACCOUNT =
  /(?<!\p{L})(?:(?:bank|löne|lön|spar|person|privat|nem)?konto|kontot|kontoen|kto)(?:[ .-]{0,2}(?:nr|nummer))?[ .:]{0,3}(?:(?:är|er) )?$/u
const CLEARING =
  /(?<!\p{L})(?:clearing|clearingnr|reg|regnr|registrerings)(?:[ .-]{0,2}(?:nr|nummer))?[ .:]{0,3}(?:(?:är|er) )?$/u

type Account = { hit: Hit; isClearing: boolean }

function afterCue(chain: DigitChain, isNext: boolean): Account | undefined {
  const isClearing = CLEARING.test(chain.before)
  if (!isClearing && !isNext && !ACCOUNT.test(chain.before)) return undefined
  const taken = accountFrom(chain, 0)
  const least = isClearing ? 4 : 5
  if (!taken || taken.count < least) return undefined
  return { hit: like(chain, taken.last), isClearing: taken.count <= 5 }
}

const like = (chain: DigitChain, last: number) =>
  hit(chain.groups[0]?.start ?? 0, chain.groups[last]?.end ?? 0, 'bankAccount', 'asked', 'bank-account/like')

/** Up to sixteen digits, with spaces, points or a dash between them. */
function accountFrom({ groups, gaps }: DigitChain, first: number): { count: number; last: number } | undefined {
  let count = 0
  let last = -1
  for (let at = first; at < groups.length; at += 1) {
    if (at > first && !['', '-', '.', '/'].includes(signOf(gaps[at]))) break
    const length = groups[at]?.digits.length ?? 0
    if (count + length > 16) break
    count += length
    last = at
  }
  return last < 0 ? undefined : { count, last }
}

/** What the clearing numbers of the banks with private accounts begin with. */
const BANK = /^(?:[3-689]\d{3}|1[1-8]\d\d|2[0-4]\d\d|7[0-1]\d\d)$/
const YEAR = /^(?:19|20)\d\d$/

/** "8327-9, 123 456 789-0", "6789-123 456 789": a clearing number, and seven to ten digits after a dash. */
function inBankForm(plain: string, chain: DigitChain): Account | undefined {
  const [first, second] = chain.groups
  if (!first || !BANK.test(first.digits) || YEAR.test(first.digits)) return undefined
  if (chain.groups.length === 2 && second?.digits.length === 1 && first.digits.startsWith('8')) {
    return /^, ?\d{2}/.test(plain.slice(second.end, second.end + 4)) ? { hit: like(chain, 1), isClearing: true } : undefined
  }
  if (chain.gaps[1] !== '-') return undefined
  const fifth = second?.digits.length === 1 && first.digits.startsWith('8') ? 1 : 0
  const taken = accountFrom(chain, 1 + fifth)
  if (!taken || taken.count < 7 || taken.count > 10) return undefined
  return { hit: like(chain, taken.last), isClearing: false }
}
