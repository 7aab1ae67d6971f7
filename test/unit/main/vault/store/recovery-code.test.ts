import { randomInt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  compareRecoveryGroup,
  newRecoveryGroups,
  readRecoveryCode,
  recoveryBits,
} from '../../../../../main/vault/store/recovery-code'

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const refused = (typed: string) => {
  try {
    readRecoveryCode(typed)
    return false
  } catch {
    return true
  }
}

describe('a recovery code', () => {
  test('has at least 128 bits of chance and no character that looks like another', () => {
    expect(recoveryBits).toBeGreaterThanOrEqual(128)
    for (let number = 0; number < 50; number++) expect(newRecoveryGroups(randomInt).join('')).toMatch(/^[2-9A-HJKMNP-Z]{35}$/)
  })

  test('is read with any spaces, dashes and capitals', () => {
    const groups = newRecoveryGroups(randomInt)
    const code = groups.join('')
    for (const typed of [code, groups.join('-'), ` ${groups.join('  ').toLowerCase()}\n`, groups.join(' – '), groups.join('.')])
      expect(readRecoveryCode(typed)).toBe(code)
    expect(compareRecoveryGroup(` ${groups[0]?.toLowerCase()} `, groups[0] as string)).toBe(true)
    expect(compareRecoveryGroup(groups[1] as string, groups[0] as string)).toBe(false)
  })

  test('shows every single wrong character and every swapped pair', () => {
    const code = newRecoveryGroups(randomInt).join('')
    for (let at = 0; at < code.length; at++) {
      for (const other of ALPHABET)
        if (other !== code[at]) expect(refused(code.slice(0, at) + other + code.slice(at + 1))).toBe(true)
      const [one, next] = [code[at], code[at + 1]]
      if (next !== undefined && one !== next)
        expect(refused(code.slice(0, at) + next + one + code.slice(at + 2)), `${at}`).toBe(true)
    }
    expect(refused(`${code}A`)).toBe(true)
    expect(refused(code.replace(/./, 'O'))).toBe(true)
  })

  test('shows two groups that changed places', () => {
    const groups = newRecoveryGroups(randomInt)
    for (let at = 0; at + 1 < groups.length; at++) {
      const swapped = [...groups]
      ;[swapped[at], swapped[at + 1]] = [groups[at + 1] as string, groups[at] as string]
      expect(refused(swapped.join('-'))).toBe(true)
    }
  })
})
