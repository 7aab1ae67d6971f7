import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { foundGroup, party, register, termsFor, unitOf } from '../../builders/case-story'

async function consented(desk: CaseDesk, change = {}) {
  const group = await foundGroup(desk)
  const { matterId } = await register(desk, group)
  const parties = [party(group, 'Arbetsförmedlingen'), party(group, 'Granviks kommun')]
  const terms = termsFor(desk, parties, { informationKinds: ['work', 'health'], ...change })
  const { consentId } = await desk.get('consent/enter', { matterId, terms })
  const told = {
    ...unitOf(group, 'Arbetsförmedlingen'),
    informationKinds: ['work'],
    channel: 'phone' as const,
    givenOn: desk.today(),
    basis: { kind: 'consent' as const, consentId },
  }
  return { group, matterId, consentId, told }
}

describe('what is told to somebody', () => {
  it('is written down with its ground: a consent that covers it, or a provision that is named (A39)', async () => {
    const desk = await caseDesk()
    const { group, matterId, consentId, told } = await consented(desk)
    await desk.get('disclosure/note', { matterId, disclosure: told })
    const byLaw = {
      ...told,
      ...unitOf(group, 'Försäkringskassan'),
      informationKinds: ['income'],
      channel: 'post' as const,
      givenOn: addDays(desk.today(), -3),
      basis: { kind: 'provision' as const, provision: 'osl-10-28' },
    }
    await desk.get('disclosure/note', { matterId, disclosure: byLaw })
    const { disclosures } = await desk.get('disclosure/list', { matterId })
    expect(disclosures).toMatchObject([
      { ...told, by: desk.user.name, basis: { kind: 'consent', consentId } },
      { ...byLaw, by: desk.user.name, basis: { kind: 'provision', provision: 'osl-10-28' } },
    ])
    const { lines } = await desk.get('log/list', { before: null })
    const logged = lines.filter(({ act }) => act === 'disclosure/noted').map(({ subject }) => subject)
    expect(new Set(logged)).toEqual(new Set(disclosures.map(({ id }) => id)))
  })

  it('is refused where the ground did not hold that day, the receiver or the kind is not on the paper (A39)', async () => {
    const desk = await caseDesk()
    const { group, matterId, consentId, told } = await consented(desk)
    const code = (change: object) => desk.code('disclosure/note', { matterId, disclosure: { ...told, ...change } as never })
    expect(await code({ givenOn: addDays(desk.today(), -1) })).toBe('disclosure/consent-not-in-force')
    expect(await code({ givenOn: addDays(desk.today(), 1) })).toBe('disclosure/in-future')
    expect(await code(unitOf(group, 'Försäkringskassan'))).toBe('disclosure/not-covered')
    expect(await code({ informationKinds: ['work', 'crime'] })).toBe('disclosure/kind-not-covered')
    expect(await code({ informationKinds: ['gossip'] })).toBe('disclosure/unknown-information-kind')
    expect(await code({ unitId: unitOf(group, 'Vuxenenheten').unitId })).toBe('disclosure/unknown-party')
    expect(await code({ basis: { kind: 'provision', provision: 'no-such-law' } })).toBe('disclosure/unknown-provision')
    const other = await consented(desk)
    expect(await code({ basis: { kind: 'consent', consentId: other.consentId } })).toBe('consent/unknown')
    await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    expect(await code({})).toBe('disclosure/consent-not-in-force')
    expect((await desk.get('disclosure/list', { matterId })).disclosures).toEqual([])
  })

  it('is refused where the individual has kept it from the receiver, on this paper or another (X3)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const socialtjansten = unitOf(group, 'Socialtjänsten')
    const { matterId } = await register(desk, group)
    const withheld = [{ informationKind: 'health', unitIds: [socialtjansten.unitId] }]
    const informationKinds = ['work', 'health']
    const first = termsFor(desk, group.parties, { informationKinds, withheld })
    await desk.get('consent/enter', { matterId, terms: first })
    const { consentId } = await desk.get('consent/enter', {
      matterId,
      terms: termsFor(desk, group.parties, { informationKinds }),
    })
    const told = {
      informationKinds: ['health'],
      channel: 'handover' as const,
      givenOn: desk.today(),
      basis: { kind: 'consent' as const, consentId },
    }
    expect(await desk.code('disclosure/note', { matterId, disclosure: { ...told, ...socialtjansten } })).toBe(
      'disclosure/withheld',
    )
    const unit = unitOf(group, 'Vuxenenheten')
    expect(await desk.code('disclosure/note', { matterId, disclosure: { ...told, ...unit } })).toBe('accepted')
    const work = { ...told, ...socialtjansten, informationKinds: ['work'] }
    expect(await desk.code('disclosure/note', { matterId, disclosure: work })).toBe('accepted')
  })

  it('never rests on the consent to follow-up in another system, which is a thing of its own (X3)', async () => {
    const desk = await caseDesk()
    const { matterId, told } = await consented(desk, { kind: 'followUpSystem' })
    expect(await desk.code('disclosure/note', { matterId, disclosure: told })).toBe('disclosure/wrong-consent')
  })
})
