import { DomainError } from '../lib/domain-error'
import { findNumbers } from './find-numbers'

/**
 * For a typed line that stands under a code name or under nobody's name: refused while it holds a number or an address
 * that is somebody's. It finds no names: no person is known here.
 * @throws DomainError with `code`, and what kind it was
 */
export function requireNoPersonalData(text: string, code: string): void {
  const [found] = findNumbers(text)
  if (found) throw new DomainError(code, { kind: found.kind })
}

/**
 * For what is printed on a paper and may name a phone of the house: refused while it holds what is certainly somebody's and is no
 * phone number.
 * @throws DomainError with `code`, and what kind it was
 */
export function requireNothingCertain(text: string, code: string): void {
  const found = findNumbers(text).find(({ certainty, kind }) => certainty === 'certain' && kind !== 'phone')
  if (found) throw new DomainError(code, { kind: found.kind })
}
