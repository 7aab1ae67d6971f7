import { expect, it } from 'vitest'
import { lacksTraining } from '../../../../../shared/domain/training/rules'
import type { IsoDate } from '../../../../../shared/lib/dates'

const on = (...days: string[]) => days.map((heldOn) => ({ heldOn: heldOn as IsoDate }))

it.each([
  ['none ever', on(), true],
  ['last year', on('2025-12-31'), true],
  ['held this year', on('2026-01-01'), false],
  ['planned for this year', on('2026-12-31'), false],
  ['planned for the next', on('2027-01-01'), true],
])('a year with a training %s lacks one: %s (G43)', (_case, trainings, expected) => {
  expect(lacksTraining(trainings, { yearlyTraining: true }, '2026-03-12' as IsoDate)).toBe(expected)
  expect(lacksTraining(trainings, { yearlyTraining: false }, '2026-03-12' as IsoDate)).toBe(false)
})
