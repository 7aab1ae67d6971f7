import { describe, expect, it } from 'vitest'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { type CaseDesk, caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, foundGroup, register } from '../../builders/case-story'

const protect = (desk: CaseDesk, matterId: MatterId, protectedIdentity = true) =>
  desk.inner('inner/set-identity-known', {
    pendingId: desk.world.newId(),
    userId: desk.user.id,
    matterId,
    known: true,
    protectedIdentity,
  })

describe('a matter about somebody with protected identity', () => {
  it('says so to those who may read identities, and to nobody else (X15)', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk))
    await protect(desk, matterId)
    const asked = { page: 0, text: '', groupId: null, state: null, sort: 'codeName' as const }
    const seenBy = async (reader: Pick<CaseDesk, 'get'>) => [
      (await reader.get('matter/list', asked)).rows[0]?.protectedIdentity,
      (await reader.get('matter/open', { matterId })).protectedIdentity,
    ]
    expect(await seenBy(desk)).toEqual([true, true])
    expect(await seenBy(desk.as({ user: somebodyElse }))).toEqual([false, false])
    const actsFor = async (reader: Pick<CaseDesk, 'get'>) =>
      (await reader.get('history/list', { matterId, before: null })).lines.map(({ act }) => act)
    expect(await actsFor(desk)).toContain('matter/identity-protected')
    expect(await actsFor(desk.as({ user: somebodyElse }))).not.toContain('matter/identity-protected')
    expect(await actsFor(desk.as({ user: somebodyElse }))).toContain('matter/identity-known')
    await protect(desk, matterId, false)
    expect(await seenBy(desk)).toEqual([false, false])
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines.map(({ act }) => act)).toContain('matter/identity-protected')
  })

  it('has letters without an address: it is written by hand (X15)', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk, ALC))
    await desk.get('paper/make', { kind: 'confirmation', matterId })
    expect(desk.rendered.at(-1)).toMatchObject({ kind: 'confirmation', addressee: expect.arrayContaining(['Elin Forsmyr']) })
    await protect(desk, matterId)
    await desk.get('paper/make', { kind: 'confirmation', matterId })
    expect(desk.rendered.at(-1)).toMatchObject({ kind: 'confirmation', addressee: [] })
    expect(JSON.stringify(desk.rendered.at(-1))).not.toContain('Box 12')
  })
})
