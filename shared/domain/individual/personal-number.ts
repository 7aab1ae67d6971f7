/**
 * Personal numbers of Sweden and Denmark: read, checked, written in one form. Pure: what a number says, never whose it is.
 * INVARIANT 1: a refusal is a code; the number that was refused is in no answer and no error.
 * INVARIANT 2: a Danish number is never refused for its modulus 11: numbers without it have been given out since 2007.
 */
export interface PersonalNumber {
  readonly kind: 'personnummer' | 'samordningsnummer' | 'cpr'
  /** Ten digits. */
  readonly digits: string
  /** `18`, `19` or `20` where it was written with twelve digits. */
  readonly century: string
  /** Written with `+`: a hundred years or more. */
  readonly older: boolean
}

export type PersonalNumberRefusal =
  | 'personal-number/not-a-number'
  | 'personal-number/no-such-date'
  | 'personal-number/wrong-check-digit'

export type PersonalNumberReading =
  | { readonly ok: true; readonly number: PersonalNumber }
  | { readonly ok: false; readonly code: PersonalNumberRefusal }

const WRITTEN = /^(\d{2})?(\d{6})([-+]?)(\d{4})$/
const NO_SIGN = /[\p{Cf}\s]/gu
const DASH = /[\p{Pd}\u2212]/gu
const COORDINATION = 60

/**
 * Reads a number as people write it: 10 or 12 digits, with `-`, `+`, a space or nothing before the last four.
 * @param language `sv` reads personnummer and samordningsnummer, `da` reads CPR: the same ten digits may be both.
 */
export function readPersonalNumber(text: string, language: 'sv' | 'da' = 'sv'): PersonalNumberReading {
  const match = WRITTEN.exec(text.normalize('NFKC').replace(NO_SIGN, '').replace(DASH, '-'))
  if (!match) return refused('personal-number/not-a-number')
  const [, century = '', born = '', separator = '', last = ''] = match
  const digits = born + last
  if (language === 'da') {
    if (century !== '' || separator === '+') return refused('personal-number/not-a-number')
    return hasDanishDate(digits) ? read('cpr', digits, '', false) : refused('personal-number/no-such-date')
  }
  const older = separator === '+'
  if (!hasSwedishDate(digits, century, older)) return refused('personal-number/no-such-date')
  if (!hasSwedishCheckDigit(digits)) return refused('personal-number/wrong-check-digit')
  return read(Number(digits.slice(4, 6)) > COORDINATION ? 'samordningsnummer' : 'personnummer', digits, century, older)
}

/** The one form a number is stored in: `ååmmdd-nnnn`, with the century where it is known. */
export function writePersonalNumber({ digits, century, older }: PersonalNumber): string {
  return `${century}${digits.slice(0, 6)}${older && century === '' ? '+' : '-'}${digits.slice(6)}`
}

/**
 * Whether a text that must not be a personal number ("er beteckning", X2) is one or holds one. Only what passes its check
 * digit counts: a day with a running number after it (`260412-0001`) is a common reference. @see X2
 */
export function holdsPersonalNumber(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(DASH, '-')
  // With its spaces, for a number beside another one; without, for one that is written in pairs.
  return [plain.replace(/\s/g, ' '), plain.replace(/\s/g, '')].some((reading) => [...reading.matchAll(HELD)].some(isChecked))
}

const HELD = /(?<!\d)(\d{2})?(\d{6})([-+ ]?)(\d{4})(?!\d)/g

function isChecked([, century = '', born = '', separator = '', last = '']: RegExpExecArray): boolean {
  const digits = born + last
  if (hasSwedishDate(digits, century, separator === '+') && hasSwedishCheckDigit(digits)) return true
  return century === '' && separator === '-' && hasDanishDate(digits) && hasDanishCheckDigit(digits)
}

/** Luhn over ten digits. */
export function hasSwedishCheckDigit(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < 10; at += 1) {
    const product = Number(digits[at]) * (at % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}

const DANISH_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Modulus 11 over ten digits: right for every CPR number of before 2007, for a part of the later ones. */
export function hasDanishCheckDigit(digits: string): boolean {
  return DANISH_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0
}

/** Whether the first six of ten digits are a day, or a day + 60 (samordningsnummer), in a century the number may mean. */
export function hasSwedishDate(digits: string, century = '', older = false): boolean {
  const centuries = century !== '' ? [century] : older ? ['18', '19'] : ['19', '20']
  const day = Number(digits.slice(4, 6))
  return centuries.some(
    (hundreds) =>
      ['18', '19', '20'].includes(hundreds) &&
      isDay(Number(hundreds + digits.slice(0, 2)), Number(digits.slice(2, 4)), day > COORDINATION ? day - COORDINATION : day),
  )
}

/** Whether the first six of ten digits are a day in the century that the seventh digit means. */
export function hasDanishDate(digits: string): boolean {
  const year = Number(digits.slice(4, 6))
  return isDay(danishCentury(Number(digits[6]), year) + year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
}

function danishCentury(seventh: number, year: number): number {
  if (seventh < 4) return 1900
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900
  return year <= 57 ? 2000 : 1800
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return day >= 1 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const refused = (code: PersonalNumberRefusal): PersonalNumberReading => ({ ok: false, code })

const read = (kind: PersonalNumber['kind'], digits: string, century: string, older: boolean): PersonalNumberReading => ({
  ok: true,
  number: { kind, digits, century, older },
})
