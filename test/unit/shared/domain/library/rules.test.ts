import { expect, it } from 'vitest'
import { versionInForce, websiteStanding } from '../../../../../shared/domain/library/rules'
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

it.each<[string, readonly (string | null)[], string, object]>([
  ['was never put on the web', [null, null, null], '2026-03-12', { kind: 'never' }],
  ['stands there as it holds', [null, '2026-01-05', null], '2026-03-12', { kind: 'current', on: '2026-01-05' }],
  ['stands there as it was', [null, null, '2025-02-01'], '2026-03-12', { kind: 'behind', version: 1, on: '2025-02-01' }],
  ['was put there again', [null, '2026-01-05', '2025-02-01'], '2026-03-12', { kind: 'current', on: '2026-01-05' }],
  ['was put back', [null, '2026-01-05', '2026-02-01'], '2026-03-12', { kind: 'behind', version: 1, on: '2026-02-01' }],
  ['has come into force since', [null, '2026-01-05', null], '2026-06-01', { kind: 'behind', version: 2, on: '2026-01-05' }],
  ['was put there before its day', ['2026-03-01', null, null], '2026-03-12', { kind: 'behind', version: 3, on: '2026-03-01' }],
])('a document that %s is known to (G44)', (_case, days, today, expected) => {
  const published = versions.map((one, at) => ({ ...one, websiteOn: (days[at] ?? null) as IsoDate | null }))
  expect(websiteStanding(published, day(today))).toEqual(expected)
})
