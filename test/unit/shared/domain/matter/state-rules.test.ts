import { expect, it } from 'vitest'
import { stateAfter } from '../../../../../shared/domain/matter/state-rules'

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
