import { describe, expect, it } from 'vitest'
import {
  hasDanishCheckDigit,
  holdsPersonalNumber,
  readPersonalNumber,
  writePersonalNumber,
} from '../../../../shared/domain/individual/personal-number'
import { coordinationDay, danishNumber, dashed, swedishNumber, withWrongCheckDigit } from '../../../builders/personal-number'

const ten = swedishNumber('850412')
const code = (text: string, language: 'sv' | 'da' = 'sv') => {
  const reading = readPersonalNumber(text, language)
  return reading.ok ? reading.number.kind : reading.code
}

describe('a personal number', () => {
  it.each([
    ['ten digits', ten],
    ['ten digits with a dash', dashed(ten)],
    ['ten digits with a plus', dashed(ten, '+')],
    ['ten digits with a space', dashed(ten, ' ')],
    ['a dash from a word processor', dashed(ten, '–')],
    ['a non-breaking hyphen and space', dashed(ten, '\u2011\u00a0')],
    ['twelve digits', `19${ten}`],
    ['twelve digits with a dash', `19${dashed(ten)}`],
    ['spaces around and inside', `  1985 04 12 - ${ten.slice(-4)} `],
    ['a soft hyphen inside', `8504\u00ad12-${ten.slice(-4)}`],
    ['full-width digits', [...ten].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('')],
  ])('is read with %s', (_, text) => {
    expect(code(text)).toBe('personnummer')
  })

  it('is a samordningsnummer when its day is 61 to 91', () => {
    expect(code(swedishNumber(coordinationDay('850412')))).toBe('samordningsnummer')
    expect(code(swedishNumber('850492'))).toBe('personal-number/no-such-date')
    expect(code(swedishNumber('850460'))).toBe('personal-number/no-such-date')
  })

  it.each([
    ['the 29th of February in a leap year', swedishNumber('840229'), 'personnummer'],
    ['the 29th of February 1900', `19${swedishNumber('000229')}`, 'personal-number/no-such-date'],
    ['the 29th of February 2000', `20${swedishNumber('000229')}`, 'personnummer'],
    ['the 29th of February in no leap year', swedishNumber('850229'), 'personal-number/no-such-date'],
    ['the 31st of April', swedishNumber('850431'), 'personal-number/no-such-date'],
    ['month 13', swedishNumber('851301'), 'personal-number/no-such-date'],
    ['day 0', swedishNumber('850400'), 'personal-number/no-such-date'],
    ['the century 16 of an organisation number', `16${ten}`, 'personal-number/no-such-date'],
    ['a wrong check digit', withWrongCheckDigit(ten), 'personal-number/wrong-check-digit'],
    ['a wrong check digit with twelve digits', `19${dashed(withWrongCheckDigit(ten))}`, 'personal-number/wrong-check-digit'],
    ['nine digits', ten.slice(1), 'personal-number/not-a-number'],
    ['eleven digits', `1${ten}`, 'personal-number/not-a-number'],
    ['letters', '850412-abcd', 'personal-number/not-a-number'],
    ['nothing', '', 'personal-number/not-a-number'],
    ['a slash', ten.replace(/(.{6})/, '$1/'), 'personal-number/not-a-number'],
  ])('judges %s', (_, text, expected) => {
    expect(code(text)).toBe(expected)
  })

  it('is refused for every other check digit than its own', () => {
    for (let last = 0; last < 10; last += 1) {
      const expected = String(last) === ten.slice(-1) ? 'personnummer' : 'personal-number/wrong-check-digit'
      expect(code(ten.slice(0, -1) + String(last))).toBe(expected)
    }
  })

  it('is written in one form', () => {
    const written = (text: string) => {
      const reading = readPersonalNumber(text)
      return reading.ok ? writePersonalNumber(reading.number) : reading.code
    }
    expect(written(` ${ten}`)).toBe(dashed(ten))
    expect(written(`19${ten}`)).toBe(`19${dashed(ten)}`)
    expect(written(dashed(ten, '+'))).toBe(dashed(ten, '+'))
  })

  it('never stands in a refusal', () => {
    expect(JSON.stringify(readPersonalNumber(withWrongCheckDigit(ten)))).not.toContain('8504')
  })
})

describe('a Danish number', () => {
  it('is read with and without modulus 11, for later numbers lack it', () => {
    expect(code(dashed(danishNumber('120485')), 'da')).toBe('cpr')
    expect(code(dashed(danishNumber('010185', false)), 'da')).toBe('cpr')
    expect(hasDanishCheckDigit(danishNumber('120485'))).toBe(true)
    expect(hasDanishCheckDigit(danishNumber('120485', false))).toBe(false)
  })

  it.each([
    ['the 31st of April', dashed(danishNumber('310485'))],
    ['29 February in the century of the seventh digit', dashed(danishNumber('290200', true, '1'))],
    ['month 13', dashed(danishNumber('121385'))],
  ])('is refused for %s', (_, text) => {
    expect(code(text, 'da')).toBe('personal-number/no-such-date')
  })

  it('has 29 February 2000 by its seventh digit', () => {
    expect(code(dashed(danishNumber('290200', true, '4')), 'da')).toBe('cpr')
  })

  it('has no twelve digits and no plus', () => {
    expect(code(`19${danishNumber('120485')}`, 'da')).toBe('personal-number/not-a-number')
    expect(code(dashed(danishNumber('120485'), '+'), 'da')).toBe('personal-number/not-a-number')
  })
})

describe('"er beteckning"', () => {
  it.each([
    ['a personal number', dashed(ten)],
    ['one with its century', `19${ten}`],
    ['one with spaces', `85 04 12 ${ten.slice(-4)}`],
    ['one inside a reference', `SN/${dashed(ten)}/2026`],
    ['a samordningsnummer', dashed(swedishNumber(coordinationDay('850412')))],
    ['a Danish number', dashed(danishNumber('310585'))],
    ['one beside another number', `AF 7 ${dashed(ten)} 12`],
  ])('is refused when it is %s (X2)', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(true)
  })

  it.each([
    ['SN 2026/0123'],
    ['AF-2026-000123-4'],
    ['2026-0412'],
    ['Dnr 2026/0412-15'],
    ['556016-0680'],
    ['IFO 47'],
    [''],
    [dashed(withWrongCheckDigit(swedishNumber('260412', '001')))],
    ['1234567890123456'],
  ])('may be %s', (text) => {
    expect(holdsPersonalNumber(text)).toBe(false)
  })
})
