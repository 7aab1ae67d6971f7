import { describe, expect, it } from 'vitest'
import { arrangeWays, MENDED_AT } from '../../../../renderer/features/step/arrange-ways'
import { gate, type OpenWay } from '../../../../shared/domain/step/step'
import { profiles } from '../../../../shared/profiles'

const way = (to: string, more: Partial<OpenWay> = {}): OpenWay => ({
  to,
  label: to,
  reason: false,
  phase: 'open',
  missing: [],
  ...more,
})
const withdraw = way('withdrawn', { phase: 'ended', reason: true })
const close = way('closed', { phase: 'ended' })
const arranged = (ways: OpenWay[], goesOn: boolean) => {
  const { first, others } = arrangeWays(ways, goesOn)
  return [first?.to ?? null, others.map(({ to }) => to)]
}

describe('the ways from where a matter stands', () => {
  it('has the one that goes on first, also while it lacks something', () => {
    expect(arranged([withdraw, way('ready', { missing: ['summary'] }), way('completion')], true)).toEqual([
      'ready',
      ['withdrawn', 'completion'],
    ])
  })

  it('has an end first only where nothing else goes on and no reason is asked for', () => {
    expect(arranged([close], false)).toEqual(['closed', []])
    expect(arranged([close], true)).toEqual([null, ['closed']])
    expect(arranged([withdraw], false)).toEqual([null, ['withdrawn']])
  })

  it('leaves out what the decision has made another matter’s way', () => {
    const afterRefusal = way('closed', { phase: 'ended', missing: ['refusal', 'alternativesLetter'] })
    expect(arranged([afterRefusal, withdraw], true)).toEqual([null, ['withdrawn']])
    expect(arranged([{ ...afterRefusal, missing: ['alternativesLetter'] }, withdraw], false)).toEqual(['closed', ['withdrawn']])
  })
})

it('knows for every gate of every profile where on the page it is opened', () => {
  expect(Object.keys(MENDED_AT).toSorted()).toEqual([...gate.values].toSorted())
  expect(profiles.length).toBeGreaterThan(1)
})
