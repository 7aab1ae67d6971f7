import { describe, expect, test } from 'vitest'
import { checkLicences, isAllowed, listShipped } from '../../../build/licences/check-licences.mts'

describe('the licence list', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-2.0-only)', true],
    ['MIT AND GPL-2.0-only', false],
    ['(MIT AND BSD-3-Clause) OR SSPL-1.0', true],
    ['SSPL-1.0', false],
    ['', false],
  ])('reads %j as %j', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed)
  })

  test('lists what ships and leaves out what only builds', () => {
    const lock = JSON.stringify({
      packages: {
        '': { version: '1.0.0' },
        'node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/b': { version: '2.0.0', license: 'SSPL-1.0', dev: true },
        'node_modules/a/node_modules/@c/d': { version: '3.0.0', license: 'SSPL-1.0' },
      },
    })
    expect(listShipped(lock).map(({ name }) => name)).toEqual(['a', '@c/d'])
    expect(checkLicences(listShipped(lock))[0]?.problems).toEqual(['@c/d 3.0.0: SSPL-1.0'])
  })
})
