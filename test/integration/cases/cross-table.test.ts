import { describe, expect, it } from 'vitest'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { CrossStatistics } from '../../../shared/domain/statistics/cross'
import type { PeriodKind } from '../../../shared/domain/statistics/period'
import type { IsoDate, LocalTime } from '../../../shared/lib/dates'
import { SMALLEST_CLASS } from '../../../shared/privacy/k-anonymity/classes'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ARENA, foundGroup, party, register, release, seat, termsFor, unitOf } from '../../builders/case-story'
import { all, boundsBy, everyTable, isDecided, sum } from '../../builders/table-attacker'

const STRATEGIC = { ...ARENA, groupKind: 'strategic' as const }
const UNITS = ['Arbetsförmedlingen', 'Försäkringskassan', 'Socialtjänsten']
const OUTCOMES = ['none', 'again']
type Came = { unit: string; outcome: string; birthYear?: number | null; matterId?: MatterId }

const goTo = (desk: CaseDesk, day: string) =>
  desk.world.pass((Date.parse(`${day}T12:00:00Z`) - desk.world.now().getTime()) / 1000)

/** A meeting that day has said this of as many matters. */
async function meetingOn(desk: CaseDesk, group: GroupDetail, day: string, came: readonly Came[]) {
  goTo(desk, day)
  const startsAt = `${desk.today()}T13:00` as LocalTime
  const { meetingId } = await desk.get('meeting/plan', { groupId: group.id, startsAt, plannedMinutes: 120, place: '' })
  await seat(desk, meetingId, { name: 'Eva Lindhagen', ...unitOf(group, 'Arbetsförmedlingen') })
  const items = []
  for (const { unit, outcome, birthYear = 1994, matterId = await newMatter(desk, group, unit, birthYear) } of came) {
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 5 })
    items.push({ matterId, itemId, outcome })
  }
  await desk.get('meeting/start', { meetingId })
  for (const said of items) {
    await desk.get('item/open', { itemId: said.itemId })
    await desk.get('outcome/record', { ...said, meets: [], sipCaller: '', reason: 'Klart.' })
    await desk.get('item/close', { itemId: said.itemId })
  }
  await desk.get('meeting/end', { meetingId })
  return items.map(({ matterId }) => matterId)
}

async function newMatter(desk: CaseDesk, group: GroupDetail, unit: string, birthYear: number | null): Promise<MatterId> {
  const officer = { name: 'Elin Forsmyr', ...unitOf(group, unit), phone: '', postalAddress: '' }
  const coming = { groupId: group.id, receivedOn: desk.today(), reference: '', birthYear, officer }
  const { matterId } = await desk.get('referral/register', coming)
  await release(desk, matterId)
  await desk.get('consent/enter', { matterId, terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')]) })
  return matterId
}

/** As many of each organisation (in a row) and outcome (in a column). */
const lot = (counts: readonly (readonly number[])[]): Came[] =>
  counts.flatMap((line, row) =>
    line.flatMap((count, column) =>
      Array.from({ length: count }, () => ({ unit: UNITS[row] ?? '', outcome: OUTCOMES[column] ?? '' })),
    ),
  )

const YEAR: readonly [PeriodKind, string, readonly number[]][] = [
  ['term', '2026-02-01', [0]],
  ['term', '2026-10-01', [1]],
  ['halfYear', '2026-02-01', [0]],
  ['halfYear', '2026-10-01', [1]],
  ['year', '2026-02-01', [0, 1]],
]
const cross = (desk: CaseDesk, group: GroupDetail, kind: PeriodKind, day: string, fact = 'authority') =>
  desk.get('statistics/cross', { groupId: group.id, fact, kind, day: day as IsoDate })

describe('the cross-table of a group', () => {
  const SPRING = [
    [5, 2],
    [5, 5],
    [0, 5],
  ]
  const AUTUMN = [
    [5, 5],
    [5, 1],
    [5, 0],
  ]

  it('never says a small cell, and no answer or difference of answers lets one be worked out (X14)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    await meetingOn(desk, group, '2026-03-12', lot(SPRING))
    await meetingOn(desk, group, '2026-10-08', lot(AUTUMN))
    const parts = [SPRING, AUTUMN]
    const shown: { table: NonNullable<CrossStatistics['table']>; sumOf: readonly number[] }[] = []
    for (const [kind, day, sumOf] of YEAR) {
      const { table, kinds, rows, columns } = await cross(desk, group, kind, day)
      expect(kinds).toEqual(['term', 'halfYear', 'year'])
      expect(rows.map(({ label }) => label)).toEqual(['Arbetsförmedlingen', 'Försäkringskassan', 'Granviks kommun'])
      expect(columns.map(({ key }) => key)).toEqual(OUTCOMES)
      if (!table) throw new Error(`no table for ${kind}`)
      shown.push({ table, sumOf })
    }

    // Totals are plain counts and agree; the same cells are hidden in every table.
    const pattern = shown[0]?.table.cells.map((line) => line.map((cell) => cell === null)) ?? []
    expect(pattern.flat()).toContain(true)
    const unknown = (part: number, row: number, column: number) => (part * 3 + row) * 2 + column
    const known: number[][] = []
    const equation = (cells: readonly number[]) => all(12).map((at) => (cells.includes(at) ? 1 : 0))
    for (const { table, sumOf } of shown) {
      const counts = all(3).map((row) => all(2).map((column) => sum(sumOf.map((part) => parts[part]?.[row]?.[column] ?? 0))))
      expect(table.rowTotals).toEqual(counts.map(sum))
      expect(table.columnTotals).toEqual(all(2).map((column) => sum(counts.map((line) => line[column] ?? 0))))
      expect(table.total).toBe(sum(table.rowTotals))
      expect(table.cells.map((line) => line.map((cell) => cell === null))).toEqual(pattern)
      expect(table.cells.flat().filter((cell) => cell !== null && cell > 0 && cell < SMALLEST_CLASS)).toEqual([])
      const possible = everyTable(counts, pattern)
      for (const row of all(3)) {
        known.push(equation(sumOf.flatMap((part) => all(2).map((column) => unknown(part, row, column)))))
        for (const column of all(2)) {
          if (table.cells[row]?.[column] !== null) known.push(equation(sumOf.map((part) => unknown(part, row, column))))
          else {
            const [least, most] = boundsBy(possible, row, column)
            expect(most).toBeGreaterThan(least)
          }
        }
      }
      for (const column of all(2)) known.push(equation(sumOf.flatMap((part) => all(3).map((row) => unknown(part, row, column)))))
    }
    for (const { sumOf } of shown)
      for (const row of all(3))
        for (const column of all(2))
          if (pattern[row]?.[column])
            expect(isDecided(12, known, equation(sumOf.map((part) => unknown(part, row, column))))).toBe(false)
  }, 60_000)

  it('is not made for a half-year whose difference from the term would say what one matter in July came to (X14)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    await meetingOn(desk, group, '2026-03-12', lot(SPRING))
    await meetingOn(desk, group, '2026-07-07', [{ unit: 'Socialtjänsten', outcome: 'none' }])
    const half = await cross(desk, group, 'halfYear', '2026-02-01')
    expect(half).toMatchObject({ table: null, kinds: ['term', 'year'] })
    expect((await cross(desk, group, 'term', '2026-02-01')).table?.total).toBe(23)
    expect((await cross(desk, group, 'year', '2026-02-01')).table?.total).toBe(23)
  })

  it('is not made at all, nor its heads, where the totals alone say what a few matters came to (X14)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    await meetingOn(desk, group, '2026-03-12', lot([[1, 2]]))
    expect(await cross(desk, group, 'year', '2026-03-12')).toMatchObject({ table: null, kinds: [], rows: [], columns: [] })
    expect(await cross(desk, group, 'year', '2025-03-12')).toMatchObject({ rows: [], columns: [], table: { total: 0 } })
  })

  it('counts a matter once, in its band of ages, by the last it came to', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    const young = Array.from({ length: 5 }, () => ({ unit: 'Socialtjänsten', outcome: 'none', birthYear: 1997 }))
    const older = young.map((one) => ({ ...one, birthYear: 1996, outcome: 'again' }))
    const unasked = older.map((one) => ({ ...one, birthYear: null }))
    const [first] = await meetingOn(desk, group, '2026-03-12', [...young, ...older, ...unasked])
    // Taken up again, and the same: it is nobody more.
    await meetingOn(desk, group, '2026-10-08', [{ unit: '', outcome: 'none', ...(first && { matterId: first }) }])
    const { rows, table } = await cross(desk, group, 'year', '2026-03-12', 'age')
    expect(rows.map(({ key }) => key)).toEqual(['-29', '30-44', ''])
    expect(table?.cells).toEqual([
      [5, 0],
      [0, 5],
      [0, 5],
    ])
  })

  it('has only what the profile crosses', async () => {
    const desk = await caseDesk()
    const [arena, strategic] = [await foundGroup(desk, ARENA), await foundGroup(desk, STRATEGIC)]
    await register(desk, arena)
    const asked = { kind: 'year' as const, day: desk.today() }
    expect(await desk.code('statistics/cross', { ...asked, groupId: arena.id, fact: 'reference' })).toBe('statistics/not-crossed')
    expect(await desk.code('statistics/cross', { ...asked, groupId: strategic.id, fact: 'age' })).toBe('statistics/not-crossed')
  })
})
