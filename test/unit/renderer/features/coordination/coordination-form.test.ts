import { describe, expect, it } from 'vitest'
import {
  coordinationFrom,
  formOf,
  isEmpty,
  problemsOfCoordination,
  readCoordinationForm,
} from '../../../../../renderer/features/coordination/coordination-form'
import { arenaGgvv } from '../../../../../shared/profiles/arena-ggvv/profile'

const asks = arenaGgvv.groupKinds[0]?.coordination
if (!asks) throw new Error('no coordination')
const fieldsOf = (change: object) => problemsOfCoordination({ ...formOf(null), ...change }, asks).map(({ field }) => field)

describe('coordination as it is typed', () => {
  it('asks for a reason where too few organisations are chosen, and for nothing else (G07)', () => {
    expect(fieldsOf({ organisationIds: ['a'] })).toEqual(['coordination:few'])
    expect(fieldsOf({ organisationIds: ['a'], fewReason: 'Vården är på väg in' })).toEqual([])
    expect(fieldsOf({ organisationIds: ['a', 'b'] })).toEqual([])
  })

  it.each([
    ['', []],
    [0, []],
    [4, []],
    [100, ['coordination:rounds']],
    [1.5, ['coordination:rounds']],
  ])('takes a number of earlier rounds, or none: %s (G16)', (earlierRounds, fields) => {
    expect(fieldsOf({ organisationIds: ['a', 'b'], earlierRounds })).toEqual(fields)
  })

  it('goes to its draft and back, and may be left for later', () => {
    const form = { ...formOf(null), zeroPlaced: true, earlierRounds: 3 }
    expect(readCoordinationForm(JSON.parse(JSON.stringify(form)))).toEqual(form)
    expect(readCoordinationForm({ reasons: 'no list' })).toBeUndefined()
    expect([isEmpty(formOf(null)), isEmpty(form)]).toEqual([true, false])
    expect(coordinationFrom(formOf(null)).earlierRounds).toBeNull()
  })
})
