import { afterEach, describe, expect, it } from 'vitest'
import type { GroupKindName, ProfileId } from '../../../shared/domain/profile/profile'
import { found, foundedVault, nobody, referral, unlock } from '../../builders/founded-vault'
import { removeTemporaryFolders, startVaultProcesses } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const fields = [
  { field: 'question', text: 'Kan hon börja i februari?' },
  { field: 'health', text: 'Kvinna, 45 år, med Huntingtons sjukdom. Bor i Ekeberga.' },
]

describe('the hint before a text is released', () => {
  it('says what points at few of the inhabitants of the matter’s municipality, where names are not said (X9)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { hint } = await desk.get('summary/singling-out', { matterId, fields })
    expect(hint?.assumed).toMatchObject({ municipalities: ['Granviks kommun'], guessed: true, sex: 'woman' })
    expect(hint?.facts.map(({ field, kind }) => [field, kind])).toEqual([
      ['health', 'age'],
      ['health', 'diagnosis'],
      ['health', 'place'],
    ])
    expect(await desk.get('summary/singling-out', { matterId, fields: fields.slice(0, 1) })).toEqual({ hint: null })
    await vault.lock()
  })

  it('is the same whoever the vault knows, and however many matters it holds (X9)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const before = await desk.get('summary/singling-out', { matterId, fields })
    await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: 'Tindra', alsoKnown: 'Ekeberga' } })
    for (const reference of ['SOC-2', 'SOC-3', 'SOC-4']) await referral(desk, reference)
    expect(await desk.get('summary/singling-out', { matterId, fields })).toEqual(before)
    await vault.lock()
  })

  it('says nothing where names may be said: consent, and not the hint, is the gate there (X9)', async () => {
    const vault = startVaultProcesses()
    const { desk } = await found(vault, { profileId: 'arena-ggvv' as ProfileId, groupKind: 'arena' as GroupKindName })
    const { matterId } = await referral(desk)
    expect(await desk.get('summary/singling-out', { matterId, fields })).toEqual({ hint: null })
    await vault.lock()
  })

  it('is never given in a meeting: there the identities are closed (X9)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder, { mode: 'meeting' })
    expect(await later.ask('summary/singling-out', { matterId, fields })).toMatchObject({ ok: false })
    await again.lock()
  })
})
