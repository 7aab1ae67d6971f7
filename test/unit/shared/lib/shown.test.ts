import { describe, expect, it } from 'vitest'
import { maskingIn } from '../../../../renderer/text/masking'
import { maskingMeans, maskingText } from '../../../../renderer/text/sv/masking'
import { shownName } from '../../../../shared/domain/individual/shown-name'
import { closed, given, HIDDEN, inWords, NOT_GIVEN, UNKNOWN, UNKNOWN_KEY } from '../../../../shared/lib/shown'
import { profiles } from '../../../../shared/profiles'

describe('why there is no value to look at', () => {
  it('is that nobody filled it in, for everything that can be left empty; zero and no are values (X14)', () => {
    for (const nothing of ['', '  ', '\n', null, undefined, []]) expect(given(nothing)).toEqual(NOT_GIVEN)
    for (const something of ['0', 0, false, ['x'], 'Ej angivet'])
      expect(given(something)).toEqual({ kind: 'shown', value: something })
  })

  it('is that it is hidden where something is there, and where nobody may know whether there is (X14)', () => {
    expect([true, undefined, false].map(closed)).toEqual([HIDDEN, HIDDEN, NOT_GIVEN])
  })

  it('is three words that differ, in every language a paper is written in (X14)', () => {
    expect(inWords(given('Granvik'), maskingText)).toBe('Granvik')
    expect([HIDDEN, NOT_GIVEN, UNKNOWN].map((one) => inWords(one, maskingIn.sv))).toEqual(['Dold', 'Ej angivet', 'Okänt'])
    expect([HIDDEN, NOT_GIVEN, UNKNOWN].map((one) => inWords(one, maskingIn.da))).toEqual(['Skjult', 'Ikke angivet', 'Ukendt'])
    expect(Object.keys(maskingMeans)).toEqual(Object.keys(maskingText))
  })

  it('is told from an answer by its key: every profile calls "nobody knows" the same, and nothing else by that word (A21)', () => {
    const found: string[] = []
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (
        'key' in value &&
        'label' in value &&
        (value.key === UNKNOWN_KEY || /^(okän|ukendt|vet inte|vet ej)/i.test(String(value.label)))
      )
        found.push(`${String(value.key)} ${String(value.label)}`)
      for (const one of Object.values(value)) look(one)
    }
    look(profiles)
    expect(new Set(found)).toEqual(new Set([`${UNKNOWN_KEY} ${maskingText.unknown}`]))
  })
})

describe('the name of whom a matter is about', () => {
  const plain = { hasIdentity: true, protectedIdentity: false }
  it.each([
    ['nobody is known', { hasIdentity: false, protectedIdentity: false }, null, NOT_GIVEN],
    ['nobody is known, and names are open', { hasIdentity: false, protectedIdentity: false }, '', NOT_GIVEN],
    ['names are closed', plain, null, HIDDEN],
    ['names are open and none was written', plain, '', NOT_GIVEN],
    ['names are open', plain, 'Tindra Åvallsmark', { kind: 'shown', value: 'Tindra Åvallsmark' }],
    ['it is protected, and names are closed', { hasIdentity: true, protectedIdentity: true }, null, HIDDEN],
    ['it is protected, and names are open', { hasIdentity: true, protectedIdentity: true }, '', HIDDEN],
  ])('where %s (X15)', (_when, about, name, shown) => {
    expect(shownName(about, name)).toEqual(shown)
  })
})
