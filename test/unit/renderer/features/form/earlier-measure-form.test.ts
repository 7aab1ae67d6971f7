import { describe, expect, it } from 'vitest'
import { measureOf, problemsOfMeasure, readMonth } from '../../../../../renderer/features/form/earlier-measure-form'
import { earlierMeasure } from '../../../../../shared/domain/referral/earlier-measure'

describe('a month as people write it', () => {
  it.each([
    ['', null],
    ['2024-09', '2024-09'],
    ['2024 9', '2024-09'],
    ['202409', '2024-09'],
    ['2024/12', '2024-12'],
    ['2024-13', undefined],
    ['2024-00', undefined],
    ['september 2024', undefined],
    ['1899-01', undefined],
  ])('%j is %j', (typed, month) => {
    expect(readMonth(typed)).toBe(month)
  })
})

describe('an earlier measure', () => {
  const form = { authority: ' Arbetsförmedlingen ', kind: 'training', from: '2023-09', to: '202402' }

  it('becomes what the schema takes, trimmed (A32)', () => {
    expect(problemsOfMeasure(form)).toEqual([])
    expect(earlierMeasure.parse(measureOf(form))).toEqual({
      authority: 'Arbetsförmedlingen',
      kind: 'training',
      fromMonth: '2023-09',
      toMonth: '2024-02',
    })
  })

  it.each([
    [{ authority: ' ' }, ['measure-authority']],
    [{ kind: '' }, ['measure-kind']],
    [{ from: 'i fjol' }, ['measure-from']],
    [{ to: '2023-08' }, ['measure-to']],
    [{ from: '', to: '' }, []],
  ])('with %j has its problems in %j', (part, fields) => {
    expect(problemsOfMeasure({ ...form, ...part }).map(({ field }) => field)).toEqual(fields)
  })
})
