import { DomainError, requireThat } from '../../lib/domain-error'
import type { Individual } from './individual'
import { readPersonalNumber, writePersonalNumber } from './personal-number'

/**
 * What may be stored of a person: a personal number that is one, in its one written form; and with protected identity
 * neither name nor address. @see X15
 * @throws DomainError `personal-number/…`, `individual/protected-name`, `individual/protected-address`
 */
export function requireIndividual(individual: Individual): Individual {
  if (individual.protectedIdentity) {
    requireThat(individual.givenName === '' && individual.familyName === '', 'individual/protected-name')
    requireThat(individual.address === '', 'individual/protected-address')
  }
  if (individual.personalNumber === '') return individual
  // Swedish only: ten digits with a wrong check digit are often a Danish number, and would pass as one.
  const reading = readPersonalNumber(individual.personalNumber)
  if (!reading.ok) throw new DomainError(reading.code)
  return { ...individual, personalNumber: writePersonalNumber(reading.number) }
}

/** Nothing is written about the person: no name, no number, nothing that gives them away. */
export function isUnknown(individual: Individual): boolean {
  const { givenName, familyName, personalNumber, address, phone, alsoKnown, protectedIdentity } = individual
  return (
    !protectedIdentity && [givenName, familyName, personalNumber, address, phone, alsoKnown].every((text) => text.trim() === '')
  )
}
