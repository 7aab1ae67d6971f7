import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  ENDPOINTS_OUT,
  IDENTITY_PAPERS,
  ON_EVERY_PAPER,
  ON_PAPERS,
  ON_SHEETS,
  ON_SLIDES,
} from '../../../../main/vault/features/gate/leaving'
import { contract, endpointNames } from '../../../../shared/contract/contract'
import { paper, sheetKind } from '../../../../shared/domain/paper/paper'
import type { Finding } from '../../../../shared/privacy/finding'
import { mayLeave, type Standing, withoutFound } from '../../../../shared/privacy/gate'
import { slide } from '../../../../shared/slides/slide'

const found: Finding = { start: 0, end: 4, kind: 'name', certainty: 'asked', rule: 'name/full' }
const STANDINGS: readonly Standing[] = ['set', 'acting', 'released', 'reviewed', 'typed']

/** The kinds of one member of a union, and its fields. */
const kindsOf = (member: { shape: { kind: z.ZodLiteral<string> } }): string[] => [...member.shape.kind.values]
const fieldsOf = (member: { shape: object }) => Object.keys(member.shape).filter((field) => field !== 'kind')

describe('the gate', () => {
  it.each([
    ['slide', ['set', 'released'], ['reviewed', 'typed']],
    ['anonymisedPaper', ['set', 'acting', 'released', 'reviewed'], ['typed']],
    ['statistic', ['set'], []],
    ['package', ['set', 'acting', 'released', 'reviewed'], []],
  ] as const)(
    'lets onto a %s what stands as %j, and as %j when nothing is found or all of it is answered',
    (as, free, checked) => {
      const passes = (findings: Finding[], answered?: () => boolean) =>
        STANDINGS.filter((standing) => mayLeave({ as, standing }, findings, answered).ok)
      expect(passes([found])).toEqual(free)
      expect(passes([]).sort()).toEqual([...free, ...checked].sort())
      expect(passes([found], () => true).sort()).toEqual([...free, ...checked].sort())
    },
  )

  it('says what keeps a text back, and what is left of it without', () => {
    expect(mayLeave({ as: 'anonymisedPaper', standing: 'typed' }, [found])).toEqual({
      ok: false,
      stop: 'openFindings',
      findings: [found],
    })
    expect(mayLeave({ as: 'statistic', standing: 'released' })).toMatchObject({ stop: 'freeText' })
    expect(mayLeave({ as: 'package', standing: 'typed' })).toMatchObject({ stop: 'notReleased' })
    expect(
      withoutFound(
        'Tore Ek ringer Ada',
        [
          { ...found, end: 7 },
          { ...found, start: 15, end: 18 },
        ],
        '…',
      ),
    ).toBe('… ringer …')
  })
})

describe('everything that leaves', () => {
  it.each(slide.options.flatMap((member) => kindsOf(member as never).map((kind) => [kind, member] as const)))(
    'is decided field by field, and may: slide %s',
    (kind, member) => {
      const decided: Readonly<Record<string, Standing>> = ON_SLIDES[kind as keyof typeof ON_SLIDES]
      expect(Object.keys(decided).sort()).toEqual(fieldsOf(member).sort())
      for (const standing of Object.values(decided)) expect(mayLeave({ as: 'slide', standing }).ok).toBe(true)
    },
  )

  const papers = paper.options
    .flatMap((member) => kindsOf(member as never).map((kind) => [kind, member] as const))
    .filter(([kind]) => kind !== 'sheet' && kind !== 'recoverySheet')
  it.each(papers)('is decided field by field, and may: paper %s', (kind, member) => {
    const decided: Readonly<Record<string, Standing>> = ON_PAPERS[kind as keyof typeof ON_PAPERS]
    const own = fieldsOf(member).filter((field) => !Object.hasOwn(ON_EVERY_PAPER, field))
    expect(Object.keys(decided).sort()).toEqual(own.sort())
    for (const standing of Object.values(decided)) expect(mayLeave({ as: 'anonymisedPaper', standing }).ok).toBe(true)
  })

  it('is decided kind by kind: sheets, with the one that names people among the identity papers', () => {
    expect([...Object.keys(ON_SHEETS), 'whoIsWho'].sort()).toEqual([...sheetKind.options].sort())
    expect(Object.keys(IDENTITY_PAPERS)).toContain('whoIsWho')
    for (const reason of Object.values(IDENTITY_PAPERS)) expect(reason.length).toBeGreaterThan(20)
  })

  it('goes by an endpoint that is known to let something out', () => {
    const out = endpointNames.filter(
      (name) =>
        /^(?:wall|paper|preview|statistics|collaboration)\//.test(name) ||
        /(?:print|save)-.*sheet$/.test(name) ||
        name === 'who-is-who/make' ||
        (contract[name].windows.includes('preview' as never) && !name.startsWith('app/')),
    )
    // The log of papers lists kinds and days: nothing of what they say.
    expect(out.filter((name) => name !== 'paper/list').sort()).toEqual(Object.keys(ENDPOINTS_OUT).sort())
  })
})
