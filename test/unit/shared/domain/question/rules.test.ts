import { expect, it } from 'vitest'
import type { Question } from '../../../../../shared/domain/question/question'
import { completionsOf, inReadingOrder, standingOf } from '../../../../../shared/domain/question/rules'

const question = (change: object): Question =>
  ({
    id: 'a',
    direction: 'toOfficer',
    askedOn: '2026-03-01',
    dueOn: null,
    answeredOn: null,
    withdrawnAt: null,
    askedBy: '',
    ...change,
  }) as Question

it.each([
  [{}, 'open'],
  [{ dueOn: '2026-03-12' }, 'open'],
  [{ dueOn: '2026-03-11' }, 'late'],
  [{ dueOn: '2026-03-11', answeredOn: '2026-03-12' }, 'answered'],
  [{ dueOn: '2026-03-11', withdrawnAt: '2026-03-11T10:00:00.000Z' }, 'withdrawn'],
])('a question %j stands as %s on the day', (change, standing) => {
  expect(standingOf(question(change), '2026-03-12' as never)).toBe(standing)
})

it('counts as a completion what was asked of the officer and not taken back (A30)', () => {
  expect(
    completionsOf([
      question({}),
      question({ answeredOn: '2026-03-02' }),
      question({ withdrawnAt: 'x' }),
      question({ direction: 'fromOfficer' }),
    ]),
  ).toBe(2)
})

it('is read with late ones on top, then open ones by day, then the latest answered', () => {
  const all = [
    question({ id: 'answered-early', answeredOn: '2026-03-02' }),
    question({ id: 'no-day' }),
    question({ id: 'late', dueOn: '2026-03-05' }),
    question({ id: 'answered-late', answeredOn: '2026-03-09' }),
    question({ id: 'soon', dueOn: '2026-03-15' }),
    question({ id: 'withdrawn', withdrawnAt: 'x' }),
  ]
  expect(inReadingOrder(all, '2026-03-12' as never).map(({ id }) => id as string)).toEqual([
    'late',
    'soon',
    'no-day',
    'answered-late',
    'answered-early',
    'withdrawn',
  ])
})
