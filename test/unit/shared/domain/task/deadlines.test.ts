import { describe, expect, it } from 'vitest'
import { type Happened, tasksFinished, tasksPlanned } from '../../../../../shared/domain/task/deadlines'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { profiles } from '../../../../../shared/profiles'

const happened = (change: Partial<Happened>): Happened => ({
  to: 'received',
  moved: true,
  act: null,
  on: '2026-02-25' as IsoDate,
  verdict: null,
  ...change,
})

/** Each deadline of each profile, as it stands there. */
const deadlines = profiles.flatMap(({ id, groupKinds }) =>
  groupKinds.flatMap((groupKind) => groupKind.deadlines.map((deadline) => ({ id, groupKind, deadline }))),
)

describe('a deadline of a profile', () => {
  it.each(deadlines)('$id: $deadline.task is planned by what it says and by nothing else', ({ groupKind, deadline }) => {
    const verdict = deadline.task === 'sendAlternatives' ? 'notAdmitted' : 'admitted'
    const kinds = (change: Partial<Happened>) => tasksPlanned(groupKind, happened({ verdict, ...change })).map(({ kind }) => kind)
    const { after } = deadline
    if ('step' in after) {
      expect(kinds({ to: after.step })).toContain(deadline.task)
      expect(kinds({ to: after.step, moved: false })).not.toContain(deadline.task)
    } else {
      expect(kinds({ to: 'elsewhere', moved: false, act: after.act })).toContain(deadline.task)
      expect(kinds({ to: 'elsewhere', moved: false, act: null })).not.toContain(deadline.task)
    }
  })

  it.each(deadlines)('$id: $deadline.task is done by each step it names', ({ groupKind, deadline }) => {
    for (const to of deadline.doneAt) {
      const finished = tasksFinished(groupKind, happened({ to }))
      if (finished !== 'all') expect(finished).toContain(deadline.task)
      expect(tasksFinished(groupKind, happened({ to, moved: false }))).toEqual([])
    }
  })
})

it('counts its days over the end of a month', () => {
  const groupKind = profiles[0]?.groupKinds[0]
  if (!groupKind) throw new Error('no group kind')
  expect(tasksPlanned(groupKind, happened({}))).toEqual([{ kind: 'confirm', dueOn: '2026-03-04' }])
})
