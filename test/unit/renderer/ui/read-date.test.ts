import { describe, expect, it } from 'vitest'
import { uiText } from '../../../../renderer/text/sv/ui'
import { dateProblem, tidyDate } from '../../../../renderer/ui/read-date'

describe('a typed date', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['20260312', '2026-03-12'],
    ['2026/03/12', '2026-03-12'],
    ['  2026-03-12 ', '2026-03-12'],
  ])('%s is read as %s', (typed, tidy) => {
    expect(dateProblem(typed)).toBeUndefined()
    expect(tidyDate(typed)).toBe(tidy)
  })

  it.each([
    ['2026-02-30', uiText.date.doesNotExist],
    ['20261301', uiText.date.doesNotExist],
    ['12 mars', uiText.date.unreadable],
    ['2026-3-1', uiText.date.unreadable],
    ['', uiText.date.missing],
  ])('%s gets its own sentence and is left as it was typed', (typed, sentence) => {
    expect(dateProblem(typed)).toBe(sentence)
    expect(tidyDate(typed)).toBe(typed)
  })

  it('may be left out when it is optional', () => {
    expect(dateProblem('', { optional: true })).toBeUndefined()
    expect(dateProblem('2026-02-30', { optional: true })).toBe(uiText.date.doesNotExist)
  })
})
