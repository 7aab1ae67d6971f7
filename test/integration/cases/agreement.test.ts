import { describe, expect, it } from 'vitest'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgreementDraft, AgreementPartyId } from '../../../shared/domain/strategy/agreement'
import { addDays } from '../../../shared/lib/dates'
import type { CaseDesk } from '../../builders/case-desk'
import { led, plan } from '../../builders/strategic'

describe('the agreement', () => {
  const draft = (desk: CaseDesk, group: GroupDetail, change: Partial<AgreementDraft> = {}): AgreementDraft => ({
    groupId: group.id,
    from: addDays(desk.today(), -400),
    to: null,
    leadDays: 21,
    parties: [
      { id: null, name: 'Granviks kommun', signedOn: addDays(desk.today(), -410), wishesToAttend: false, alwaysInvited: false },
      { id: null, name: 'Sjöby kommun', signedOn: addDays(desk.today(), -405), wishesToAttend: true, alwaysInvited: false },
      { id: null, name: 'Tallångers arbetsmarknadsenhet', signedOn: null, wishesToAttend: false, alwaysInvited: true },
    ],
    ...change,
  })

  it('names its parties, when each signed, and who wishes to be there; a party that stays keeps its place (G48)', async () => {
    const { desk, strategic } = await led()
    const { agreementId } = await desk.get('agreement/save', { agreementId: null, agreement: draft(desk, strategic) })
    const read = async () => (await desk.get('agreement/list', { groupId: strategic.id })).agreements
    const [agreement] = await read()
    expect(agreement?.parties.map(({ name, signedOn, wishesToAttend }) => [name, signedOn, wishesToAttend])).toEqual([
      ['Granviks kommun', addDays(desk.today(), -410), false],
      ['Sjöby kommun', addDays(desk.today(), -405), true],
      ['Tallångers arbetsmarknadsenhet', null, false],
    ])
    const [granvik, , tallanger] = agreement?.parties ?? []
    if (!granvik || !tallanger) throw new Error('parties')
    await desk.get('agreement/save', { agreementId, agreement: draft(desk, strategic, { parties: [tallanger, granvik] }) })
    expect((await read())[0]?.parties.map(({ id }) => id)).toEqual([tallanger.id, granvik.id])
    const twice = draft(desk, strategic, {
      parties: [
        { ...granvik, id: null },
        { ...granvik, id: null },
      ],
    })
    expect(await desk.code('agreement/save', { agreementId: null, agreement: twice })).toBe('agreement/party-twice')
    const gone = draft(desk, strategic, { parties: [{ ...granvik, id: desk.world.newId() as AgreementPartyId }] })
    expect(await desk.code('agreement/save', { agreementId, agreement: gone })).toBe('agreement/unknown-party')
  })

  it('makes a meeting about the collaboration ask the extra parties in, in good time, and never stops it (G47, G48)', async () => {
    const { desk, strategic, north } = await led()
    await desk.get('agreement/save', { agreementId: null, agreement: draft(desk, strategic) })
    const meetingId = await plan(desk, strategic, 30)
    const asked = async (of = meetingId) => (await desk.get('extra-party/list', { meetingId: of })).parties
    const inviteBy = addDays(desk.today(), 9)
    expect((await asked()).map(({ name, inviteBy: by, invitedOn }) => [name, by, invitedOn])).toEqual([
      ['Sjöby kommun', inviteBy, null],
      ['Tallångers arbetsmarknadsenhet', inviteBy, null],
    ])
    const [first] = await asked()
    if (!first) throw new Error('nobody')
    await desk.get('extra-party/set-invited', { meetingId, partyId: first.partyId, invited: true })
    expect((await asked())[0]?.invitedOn).toBe(desk.today())
    await desk.get('extra-party/set-invited', { meetingId, partyId: first.partyId, invited: false })
    expect((await asked())[0]?.invitedOn).toBe(null)
    expect(await asked(await plan(desk, north, 30))).toEqual([])
    // Nobody has been asked, and the meeting begins all the same.
    expect(await desk.code('meeting/start', { meetingId })).toBe('accepted')
  })

  it('asks nobody in when the collaboration is not on the agenda (G47)', async () => {
    const { desk, strategic } = await led()
    await desk.get('agreement/save', { agreementId: null, agreement: draft(desk, strategic) })
    const meetingId = await plan(desk, strategic, 30)
    const { items } = await desk.get('meeting/open', { meetingId })
    for (const item of items)
      if (item.kind === 'general' && !['welcome', 'followUp', 'next'].includes(item.part))
        await desk.get('agenda/remove', { itemId: item.id })
    expect((await desk.get('extra-party/list', { meetingId })).parties).toEqual([])
  })
})
