/**
 * The recovery code: 7 groups of 4 characters and a check character, 31 letters and digits none of which looks like another (no I, L,
 * O, 0, 1): 138 bits. 31 is prime, so the check finds every wrong character, every swapped pair and a group in another's place.
 */
import { DomainError } from '../../../shared/lib/domain-error'

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const GROUPS = 7
const LENGTH = 4

export const recoveryBits = GROUPS * LENGTH * Math.log2(ALPHABET.length)

/** @param randomInt uniform in [0, below), from a cryptographic source */
export function newRecoveryGroups(randomInt: (below: number) => number): string[] {
  return Array.from({ length: GROUPS }, (_, place) => {
    const digits = Array.from({ length: LENGTH }, () => randomInt(ALPHABET.length))
    return [...digits, checkOf(digits, place)].map((digit) => ALPHABET[digit]).join('')
  })
}

/**
 * What was typed, as the code: capitals or not, with any spaces and dashes.
 * @throws DomainError `recovery/incomplete`, `recovery/wrong-group` with the group's number from 1
 */
export function readRecoveryCode(typed: string): string {
  const plain = plainly(typed)
  if (plain.length !== GROUPS * (LENGTH + 1)) throw new DomainError('recovery/incomplete', { groups: GROUPS })
  for (let place = 0; place < GROUPS; place++) {
    const digits = [...plain.slice(place * (LENGTH + 1), (place + 1) * (LENGTH + 1))].map((character) =>
      ALPHABET.indexOf(character),
    )
    if (digits.includes(-1) || checkOf(digits.slice(0, LENGTH), place) !== digits[LENGTH])
      throw new DomainError('recovery/wrong-group', { group: place + 1 })
  }
  return plain
}

/** Whether a group was typed back as it stands on the sheet. */
export const compareRecoveryGroup = (typed: string, group: string): boolean => plainly(typed) === plainly(group)

const plainly = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.,_]/gu, '')

const checkOf = (digits: readonly number[], place: number): number =>
  digits.reduce((sum, digit, index) => sum + digit * (index + 2), place + 1) % ALPHABET.length
