import { describe, expect, test } from 'vitest'
import { checkDependencies } from '../../../build/licences/check-dependencies.mts'
import { checkLicences, isAllowed, listShipped } from '../../../build/licences/check-licences.mts'
import type { Source } from '../../../build/rules/read-source.mts'

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

describe('the list of dependencies', () => {
  const source = (path: string, to: string, typeOnly = false): Source => ({
    path,
    lines: 1,
    imports: [{ to, kind: 'package', typeOnly, names: [], line: 1 }],
    uses: [],
    strings: [],
    attributes: [],
    handed: [],
  })
  const problems = (
    dependencies: Record<string, string>,
    devDependencies: Record<string, string>,
    ...sources: Source[]
  ): string[] =>
    checkDependencies({ sources, readmes: new Map() }, { dependencies, devDependencies }).flatMap((finding) => finding.problems)

  test('is in order when all that ships is imported and declared', () => {
    expect(
      problems({ zod: '4.0.0' }, { vitest: '4.0.0' }, source('shared/a.ts', 'zod/mini'), source('test/a.ts', 'vitest')),
    ).toEqual([])
  })
  test.each<[string, string[]]>([
    ['is imported without being declared', problems({}, {}, source('test/a.ts', 'left-pad'))],
    ['is imported by the program and declared for the build only', problems({}, { zod: '4.0.0' }, source('shared/a.ts', 'zod'))],
    ['ships without being imported', problems({ zod: '4.0.0' }, {})],
    ['is not pinned', problems({}, { vitest: '^4.0.0' })],
  ])('says so when a package %s', (_, found) => {
    expect(found).toHaveLength(1)
  })
})
