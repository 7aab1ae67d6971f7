import { describe, expect, it } from 'vitest'
import type { Individual } from '../../../../../shared/domain/individual/individual'
import { isUnknown, requireIndividual } from '../../../../../shared/domain/individual/individual-rules'

const nobody: Individual = {
  givenName: '',
  familyName: '',
  personalNumber: '',
  address: '',
  phone: '',
  alsoKnown: '',
  protectedIdentity: false,
}
/** Somebody born in 2085, with the check digit worked out here: nobody's number. */
function someNumber(right: boolean): string {
  const nine = `${'85'}${'02'}${'11'}${'987'}`
  const sum = [...nine].reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  const check = (10 - (sum % 10)) % 10
  return `20${nine}${right ? check : (check + 1) % 10}`
}
const codeOf = (individual: Individual): string => {
  try {
    requireIndividual(individual)
    return 'accepted'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('what may be stored of a person', () => {
  it('may be nothing at all', () => {
    expect(requireIndividual(nobody)).toEqual(nobody)
    expect(isUnknown(nobody)).toBe(true)
  })
  it('keeps a personal number in one written form, and refuses one with a wrong check digit', () => {
    const right = someNumber(true)
    const written = `${right.slice(0, 8)}-${right.slice(8)}`
    expect(requireIndividual({ ...nobody, personalNumber: ` ${right} ` }).personalNumber).toBe(written)
    expect(codeOf({ ...nobody, personalNumber: someNumber(false) })).toBe('personal-number/wrong-check-digit')
    expect(codeOf({ ...nobody, personalNumber: 'okänt' })).toBe('personal-number/not-a-number')
  })
  it.each([
    ['givenName', 'individual/protected-name'],
    ['familyName', 'individual/protected-name'],
    ['address', 'individual/protected-address'],
  ])('blocks %s with protected identity (X15)', (field, code) => {
    expect(codeOf({ ...nobody, protectedIdentity: true, [field]: 'Öhrn' })).toBe(code)
    expect(codeOf({ ...nobody, [field]: 'Öhrn' })).toBe('accepted')
  })
  it('knows of somebody with protected identity although nothing else is written', () => {
    expect(isUnknown({ ...nobody, protectedIdentity: true })).toBe(false)
    expect(isUnknown({ ...nobody, alsoKnown: ' \n ' })).toBe(true)
    expect(isUnknown({ ...nobody, phone: '070-1740612' })).toBe(false)
  })
})
