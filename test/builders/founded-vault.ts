import type { GroupDetail } from '../../shared/domain/group/group'
import type { Individual } from '../../shared/domain/individual/individual'
import type { MatterId } from '../../shared/domain/matter/matter'
import type { MeetingId } from '../../shared/domain/meeting/meeting'
import type { GroupKindName, ProfileId } from '../../shared/domain/profile/profile'
import type { OpeningMode } from '../../shared/domain/vault/vault'
import { dayOf, type IsoDate, type LocalTime } from '../../shared/lib/dates'
import { groupKindOf } from '../../shared/profiles'
import { type Options, startVaultProcesses, type TestVault, type TestWindow } from './vault-processes'

export const PASSPHRASE = 'blå kanot utan åror'
export const USER = 'Maja Norrgård'
export const nobody: Individual = {
  givenName: '',
  familyName: '',
  personalNumber: '',
  address: '',
  phone: '',
  alsoKnown: '',
  protectedIdentity: false,
}

export const FOUNDING = {
  profileId: 'alc-ostersund' as ProfileId,
  groupKind: 'casePreparation' as GroupKindName,
  groupName: 'Beredningsgruppen Granvik',
  parties: [
    { name: 'Arbetsförmedlingen', units: [] },
    { name: 'Granviks kommun', units: ['Socialtjänsten', 'Biståndsenheten'] },
  ],
  userName: USER,
  passphrase: PASSPHRASE,
}

/** A first run, up to and with the two groups typed back. */
export async function found(
  vault: TestVault,
  founding: Partial<typeof FOUNDING> = {},
): Promise<{ groups: string[]; desk: TestWindow }> {
  const setup = vault.open('setup')
  const { groups, asked } = await setup.get('vault/create', { ...FOUNDING, ...founding })
  await setup.get('vault/confirm-recovery', { answers: [groups[asked[0]] ?? '', groups[asked[1]] ?? ''] })
  await vault.heard('identity', 'opened')
  return { groups, desk: vault.open('desk') }
}

export async function foundedVault(options?: Options): Promise<{ vault: TestVault; desk: TestWindow; groups: string[] }> {
  const vault = startVaultProcesses(options)
  return { vault, ...(await found(vault)) }
}

/** Starts the processes on a folder that has a vault, and unlocks it. */
export async function unlock(
  folder: string,
  opening: { user?: string; passphrase?: string; mode?: OpeningMode } = {},
  options: Options = {},
): Promise<{ vault: TestVault; desk: TestWindow }> {
  const vault = startVaultProcesses({ ...options, folder })
  try {
    return await unlockIn(vault, opening)
  } catch (error) {
    await vault.lock()
    throw error
  }
}

async function unlockIn(vault: TestVault, opening: { user?: string; passphrase?: string; mode?: OpeningMode }) {
  const lock = vault.open('lock')
  const status = await lock.get('vault/status', {})
  if (status.kind !== 'locked') throw new Error(`the vault is ${JSON.stringify(status)}`)
  const user = status.users.find(({ name }) => name === (opening.user ?? USER))
  if (!user) throw new Error('nobody of that name')
  await lock.get('vault/unlock', { userId: user.id, passphrase: opening.passphrase ?? PASSPHRASE, mode: opening.mode ?? 'full' })
  await vault.heard('identity', 'opened')
  return { vault, desk: vault.open('desk') }
}

export const today = (): IsoDate => dayOf(new Date())

/** The first group of the vault, with its parties. */
export async function firstGroup(desk: TestWindow): Promise<GroupDetail> {
  const { groups } = await desk.get('group/list', {})
  const [group] = groups
  if (!group) throw new Error('no group')
  return await desk.get('group/open', { groupId: group.id })
}

export async function referral(desk: TestWindow, reference = 'SOC-1'): Promise<{ matterId: MatterId; codeName: string }> {
  const group = await firstGroup(desk)
  const organisation = group.parties.at(-1)
  const unit = organisation?.units[0]
  if (!organisation || !unit) throw new Error('no party')
  return await desk.get('referral/register', {
    groupId: group.id,
    receivedOn: today(),
    reference,
    birthYear: 1990,
    officer: { name: 'Elin Forsmyr', organisationId: organisation.id, unitId: unit.id, phone: '070-1740601', postalAddress: '' },
  })
}

/** Every compulsory heading filled with the same words. */
export async function fullText(desk: TestWindow, words = 'Behöver stöd i lugnt tempo.', question = 'Vad är nästa steg?') {
  const group = await firstGroup(desk)
  const { summaryHeadings } = groupKindOf(group.profileId, group.kind)
  return {
    question,
    sections: summaryHeadings.filter(({ required }) => required).map(({ key }) => ({ heading: key, text: words })),
  }
}

export async function meetingToday(desk: TestWindow): Promise<MeetingId> {
  const group = await firstGroup(desk)
  const { meetingId } = await desk.get('meeting/plan', {
    groupId: group.id,
    startsAt: `${today()}T13:00` as LocalTime,
    plannedMinutes: 90,
    place: '',
  })
  return meetingId
}
