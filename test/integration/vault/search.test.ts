import { afterEach, describe, expect, it } from 'vitest'
import { foundedVault, fullText, meetingToday, nobody, referral } from '../../builders/founded-vault'
import { dashed, swedishNumber } from '../../builders/personal-number'
import { removeTemporaryFolders, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const person = async (desk: TestWindow, change: Partial<typeof nobody>) => {
  const { matterId, codeName } = await referral(desk)
  await desk.get('identity/write', { matterId, individual: { ...nobody, ...change } })
  return { matterId, codeName }
}
const lines = async (desk: TestWindow) => (await desk.get('identity-log/list', { before: null })).lines

describe('searching who somebody is', () => {
  it('finds a name in the identity process and answers with ids, one line of the log and none of the words', async () => {
    const { vault, desk } = await foundedVault()
    const [one, two] = [
      await person(desk, { givenName: 'Åsa', familyName: 'Kjærsgård' }),
      await person(desk, { givenName: 'Asa', familyName: 'Tallmyr', personalNumber: dashed(swedishNumber('850228')) }),
    ]
    const before = (await lines(desk)).length
    const found = async (text: string) => (await desk.get('search/names', { text })).matterIds
    expect(await found('åsa')).toEqual([one.matterId])
    expect(await found('kjärs')).toEqual([one.matterId])
    expect(await found('ASA tall')).toEqual([two.matterId])
    expect(await found(swedishNumber('850228'))).toEqual([two.matterId])
    expect(await found('ingen sådan')).toEqual([])
    const written = (await lines(desk)).slice(0, -before)
    expect(written.map(({ act }) => act)).toEqual(Array(5).fill('identity/searched'))
    expect(JSON.stringify(written)).not.toMatch(/kj|tall/i)
    // The words reach no other process.
    expect(vault.wire()).not.toMatch(/kjärs|Kjærs/)
    await vault.lock()
  })

  it('finds addresses, unchecked words and titles of enclosures under the code name', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId, codeName } = await person(desk, { givenName: 'Alma', address: 'Krokvägen 3' })
    await desk.get('summary/save-draft', { matterId, text: await fullText(desk, 'Vill arbeta med kolonilotter.') })
    const hits = async (text: string) => (await desk.get('search/identity', { text, page: 0 })).hits
    expect(await hits('krokväg')).toMatchObject([{ matterId, codeName, where: 'identity' }])
    const [draft] = await hits('kolonilotter')
    expect(draft).toMatchObject({ matterId, codeName, where: 'text' })
    expect(draft?.pieces[1]).toBe('kolonilotter')
    // Who it is about is gone when the identity is emptied.
    await desk.get('identity/write', { matterId, individual: nobody })
    expect(await hits('krokväg')).toEqual([])
    // Nothing of it stands among the cases.
    expect((await desk.get('search/cases', { text: 'kolonilotter', page: 0 })).hits).toEqual([])
    await vault.lock()
  })

  it('is refused calmly when identity is closed, and the cases can still be searched', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId, codeName } = await referral(desk)
    const meetingId = await meetingToday(desk)
    await desk.get('meeting/start', { meetingId })
    expect(await desk.ask('search/names', { text: 'alma' })).toMatchObject({ ok: false, code: 'identity/closed' })
    expect(await desk.ask('search/identity', { text: 'alma', page: 0 })).toMatchObject({ ok: false, code: 'identity/closed' })
    expect((await desk.get('search/cases', { text: codeName, page: 0 })).hits).toMatchObject([{ matterId }])
    await vault.lock()
  })

  it('tells a matter’s history in the identity compartment apart from every other’s', async () => {
    const { vault, desk } = await foundedVault()
    const [one, two] = [await person(desk, { givenName: 'Alma' }), await person(desk, { givenName: 'Bo' })]
    await desk.get('identity/read', { matterId: one.matterId })
    const acts = async (matterId: typeof one.matterId) =>
      (await desk.get('identity-history/list', { matterId, before: null })).lines.map(({ act }) => act)
    expect(await acts(one.matterId)).toEqual(['identity/read', 'identity/made-known', 'identity/written'])
    expect(await acts(two.matterId)).toEqual(['identity/made-known', 'identity/written'])
    await vault.lock()
  })
})
