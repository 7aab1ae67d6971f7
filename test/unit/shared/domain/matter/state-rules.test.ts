import { expect, it } from 'vitest'
import { stateAfter, stateReopened } from '../../../../../shared/domain/matter/state-rules'

it.each([
  ['registered', 'summaryReleased', 'released'],
  ['treated', 'summaryReleased', 'treated'],
  ['released', 'summaryWithdrawn', 'registered'],
  ['decided', 'summaryWithdrawn', 'decided'],
  ['released', 'treated', 'treated'],
  ['adjourned', 'treated', 'treated'],
  ['released', 'adjourned', 'adjourned'],
  ['decided', 'adjourned', 'decided'],
  ['treated', 'decided', 'decided'],
  ['closed', 'treated', 'closed'],
  ['closed', 'decided', 'closed'],
] as const)('a matter that is %s is, after %s, %s', (state, act, after) => {
  expect(stateAfter(state, act)).toBe(after)
})

const nothing = { decided: false, treated: false, adjourned: false, released: false }
it.each([
  [nothing, 'registered'],
  [{ ...nothing, released: true }, 'released'],
  [{ ...nothing, released: true, adjourned: true }, 'adjourned'],
  [{ ...nothing, adjourned: true, treated: true }, 'treated'],
  [{ decided: true, treated: true, adjourned: true, released: true }, 'decided'],
] as const)('a closed matter with %o is, opened again, %s', (done, state) => {
  expect(stateReopened(done)).toBe(state)
})
