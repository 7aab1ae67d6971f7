import { describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract'
import { SERVING } from '../../../../shared/contract/serving'

describe('the routing table of the preload', () => {
  it('is the contract, name by name', () => {
    const expected = Object.fromEntries(Object.entries(contract).map(([name, row]) => [name, row.process]))
    expect(SERVING).toEqual(expected)
  })
})
