import { describe, expect, it } from 'vitest'
import { moreFrom, noMore, problemsOfMore } from '../../../../../renderer/features/meeting/series-form'

const fieldsOf = (change: object, first = '2026-09-03') =>
  problemsOfMore({ ...noMore, repeats: true, ...change }, first).map(({ field }) => field)

describe('several meetings in one form', () => {
  it('asks for nothing while one meeting is planned', () => {
    expect(problemsOfMore({ ...noMore, everyWeeks: '' }, '')).toEqual([])
    expect(moreFrom(noMore)).toEqual({ agendaOf: null, series: null })
  })

  it.each([
    [{ everyWeeks: 0 }, ['series:weeks']],
    [{ times: 1 }, ['series:times']],
    [{ times: '' }, ['series:times']],
    [{ ends: 'until', until: '' }, ['series:until']],
    [{ ends: 'until', until: '2026-09-03' }, ['series:until']],
    [{ ends: 'until', until: '2026-10-01', times: 1 }, []],
  ])('says what is missing beside its field: %o', (change, fields) => {
    expect(fieldsOf(change)).toEqual(fields)
  })

  it('hands over the last day, or the number (G27)', () => {
    expect(moreFrom({ ...noMore, repeats: true, ends: 'until', until: '20261001', agendaOf: 'm' })).toEqual({
      agendaOf: 'm',
      series: { everyWeeks: 6, ends: { kind: 'until', day: '2026-10-01' } },
    })
    expect(moreFrom({ ...noMore, repeats: true, times: 3 }).series?.ends).toEqual({ kind: 'times', times: 3 })
  })
})
