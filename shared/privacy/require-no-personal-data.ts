import { DomainError } from '../lib/domain-error'
import { findPersonalData } from './find-personal-data'
import { noKnowledge } from './knowledge'

/**
 * For a typed line that stands under a code name or under nobody's name: refused while it holds a number or an address
 * that is somebody's. It finds no names: no person is known here.
 * @throws DomainError with `code`, and what kind it was
 */
export function requireNoPersonalData(text: string, code: string): void {
  const [found] = findPersonalData(text, noKnowledge)
  if (found) throw new DomainError(code, { kind: found.kind })
}
