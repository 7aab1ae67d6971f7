import { expect, it } from 'vitest'
import { versionInForce } from '../../../../../shared/domain/library/rules'
import type { IsoDate } from '../../../../../shared/lib/dates'

const day = (text: string) => text as IsoDate
const versions = [
  { version: 3, validFrom: day('2026-06-01') },
  { version: 2, validFrom: day('2026-01-01') },
  { version: 1, validFrom: day('2025-01-01') },
]

it.each([
  ['2024-12-31', undefined],
  ['2025-06-01', 1],
  ['2026-01-01', 2],
  ['2026-05-31', 2],
  ['2026-06-01', 3],
])('on %s version %s of a document holds (A03)', (on, expected) => {
  expect(versionInForce(versions, day(on))?.version).toBe(expected)
})

it('a correction with the same first day holds instead of what it corrects', () => {
  expect(versionInForce([...versions, { version: 4, validFrom: day('2026-01-01') }], day('2026-02-01'))?.version).toBe(4)
})
