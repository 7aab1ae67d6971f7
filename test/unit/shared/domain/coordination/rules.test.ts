import { describe, expect, it } from 'vitest'
import { type CoordinationOf, noCoordination } from '../../../../../shared/domain/coordination/coordination'
import { ageOutside, namesTooFew, requireSoundCoordination } from '../../../../../shared/domain/coordination/rules'
import type { Organisation, OrganisationId } from '../../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { arenaGgvv } from '../../../../../shared/profiles/arena-ggvv/profile'

const arena = arenaGgvv.groupKinds[0]?.coordination ?? null
const id = (letter: string) => `00000000-0000-4000-8000-00000000000${letter}` as OrganisationId
const parties = ['1', '2', '3'].map((letter) => ({ id: id(letter), name: letter, units: [] })) as unknown as Organisation[]
const written = (change: Partial<CoordinationOf>): CoordinationOf => ({ ...noCoordination, ...change })

const codeOf = (coordination: CoordinationOf) => {
  try {
    requireSoundCoordination(coordination, { coordination: arena, parties })
    return 'kept'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('coordination of a matter', () => {
  it.each([
    ['two organisations', written({ organisationIds: [id('1'), id('2')] }), 'kept'],
    ['one organisation', written({ organisationIds: [id('1')] }), 'coordination/few-parties'],
    ['one named twice', written({ organisationIds: [id('1'), id('1')] }), 'coordination/few-parties'],
    ['one, with a reason', written({ organisationIds: [id('1')], fewReason: 'Vården är på väg in' }), 'kept'],
    ['a stranger', written({ organisationIds: [id('1'), id('9')] }), 'coordination/unknown-party'],
    ['a reason nobody has', written({ organisationIds: [id('1'), id('2')], reasons: ['else'] }), 'coordination/unknown-reason'],
  ])('asks for at least two organisations, or a reason: %s (G07)', (_what, coordination, answer) => {
    expect(codeOf(coordination)).toBe(answer)
  })

  it('knows the three reasons of the agreement by their keys (G03, G04, G05)', () => {
    const reasons = ['mental-ill-health', 'better-rehabilitation', 'circulation']
    expect(codeOf(written({ organisationIds: [id('1'), id('2')], reasons }))).toBe('kept')
  })

  it('says nothing of a group that does not ask', () => {
    expect(() => requireSoundCoordination(noCoordination, { coordination: null, parties })).toThrow(
      'coordination/not-of-this-group',
    )
    expect(namesTooFew({ organisationIds: [] }, { leastParties: 2 })).toBe(true)
  })

  it.each([
    [2009, 16, 66, null],
    [2011, 16, 66, 15],
    [1960, 16, 66, null],
    [1959, 16, 66, 67],
    [1959, 16, null, null],
    [null, 16, 66, null],
  ])('tells the age of somebody born %s where it lies outside %s–%s (G06)', (born, from, to, outside) => {
    expect(ageOutside(born, '2026-03-12' as IsoDate, { from, to })).toBe(outside)
  })
})
