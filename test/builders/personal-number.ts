/**
 * Numbers are built at test time and never written down or printed: one that could be somebody's must not lie in the tree.
 */
export function swedishNumber(born: string, serial = '238'): string {
  const nine = born + serial
  const sum = [...nine].reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return nine + String((10 - (sum % 10)) % 10)
}

/** The same number with the last digit moved by one. */
export function withWrongCheckDigit(number: string): string {
  return number.slice(0, -1) + String((Number(number.slice(-1)) + 1) % 10)
}

/** A day + 60. */
export const coordinationDay = (born: string): string => born.slice(0, 4) + String(Number(born.slice(4)) + 60)

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2]

/** A CPR number that passes modulus 11, or one that does not. */
export function danishNumber(born: string, passes = true, century = '1'): string {
  for (let serial = 0; serial < 100; serial += 1) {
    const nine = born + century + String(serial).padStart(2, '0')
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return nine + String(passes ? check : (check + 1) % 10)
  }
  throw new Error('no serial')
}

export const dashed = (ten: string, sign = '-'): string => ten.slice(0, -4) + sign + ten.slice(-4)

const IBAN_DIGITS = { SE: 20, DK: 14 } as const

/** An IBAN that passes its check. */
export function bankAccountNumber(country: keyof typeof IBAN_DIGITS, digit = '5'): string {
  const account = digit.repeat(IBAN_DIGITS[country])
  const letters = [...country].map((letter) => String(letter.charCodeAt(0) - 55)).join('')
  const check = 98 - Number(BigInt(`${account}${letters}00`) % 97n)
  return country + String(check).padStart(2, '0') + account
}
