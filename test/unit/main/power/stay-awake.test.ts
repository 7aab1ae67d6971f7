import { expect, it } from 'vitest'
import { makeStayAwake } from '../../../../main/power/stay-awake'

it('holds the screen awake once, however often it is told, and lets go of exactly that', () => {
  const acts: string[] = []
  let next = 7
  const awake = makeStayAwake({
    start: () => {
      acts.push(`start ${next}`)
      return next++
    },
    stop: (id) => acts.push(`stop ${id}`),
  })
  for (const each of [false, true, true, false, false, true]) awake.set(each)
  expect(acts).toEqual(['start 7', 'stop 7', 'start 8'])
})
