// A vault of markers in a home of the program's user, laid out by the real services in this process, so that nothing of it
// has ever been typed into the program.
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { giveToOrdinaryUser } from '../../build/runtime/ordinary-user.mts'
import { seedRelease } from '../../main/vault/seed/release'
import type { Place } from '../../shared/domain/draft/draft'
import type { MatterId } from '../../shared/domain/matter/matter'
import { FOUNDING, fullText, nobody, referral } from '../builders/founded-vault'
import { startVaultProcesses } from '../builders/vault-processes'
import { formsOf, type Sought } from './process-memory'
import { type KeyName, keysOf } from './vault-keys'

/** Letters that every keyboard of a test can type, and that nobody has ever written. */
export const PASSPHRASE = 'qvorzel plumtrask vibbnok dzirra'

/** What a person sees on the screen without having typed it. */
export const SHOWN = {
  givenName: 'Zwimblottina',
  familyName: 'Qvaddrunnmark',
  address: 'Skrixelpimvägen 17',
  alsoKnown: 'Bryxtlådans vänner',
  releasedQuestion: 'Vrizzelkammaren eller plofthuset?',
  releasedText: 'Drimfulska kvällar i wexträdgården.',
  /** A text that nobody has checked, shown where questions are asked. */
  questionAsked: 'Hur gick det på skvättrumsterhemmet?',
  /** Somebody else, shown by name in the list of matters only. */
  listedName: 'Plimferik Dwazzelberg',
} as const

/** What stands in the fields of the summary's draft; the caret is put into one of them. */
export const IN_FIELDS = 'Glofsande mumrikar vid tjuxbron.'

export interface MarkedVault {
  readonly matterId: MatterId
  readonly codeName: string
  readonly sought: Sought<SecretName>
}
export type SecretName = 'passphrase' | KeyName | ShownName

/** @param placeAfter where the desk opens after the unlock */
export async function layOutMarkedVault(home: string, placeAfter: (matterId: MatterId) => Place): Promise<MarkedVault> {
  const folder = join(home, '.local', 'share', 'Samrum')
  mkdirSync(join(folder, '..'), { recursive: true })
  const vault = startVaultProcesses({ folder })
  const setup = vault.open('setup')
  const { groups, asked } = await setup.get('vault/create', { ...FOUNDING, passphrase: PASSPHRASE })
  await setup.get('vault/confirm-recovery', { answers: [groups[asked[0]] ?? '', groups[asked[1]] ?? ''] })
  await vault.heard('identity', 'opened')
  const desk = vault.open('desk')
  const { matterId, codeName } = await referral(desk)
  const { givenName, familyName, address, alsoKnown } = SHOWN
  await desk.get('identity/write', { matterId, individual: { ...nobody, givenName, familyName, address, alsoKnown } })
  await seedRelease(desk.get, matterId, await fullText(desk, SHOWN.releasedText, SHOWN.releasedQuestion))
  await desk.get('summary/save-draft', { matterId, text: await fullText(desk, IN_FIELDS, IN_FIELDS) })
  const { today } = await desk.get('session/state', {})
  await desk.get('question/ask', {
    matterId,
    direction: 'toOfficer',
    text: SHOWN.questionAsked,
    askedOn: today,
    dueOn: today,
  })
  const other = await referral(desk, 'SOC-2')
  const [listedGiven = '', listedFamily = ''] = SHOWN.listedName.split(' ')
  const listed = { ...nobody, givenName: listedGiven, familyName: listedFamily }
  await desk.get('identity/write', { matterId: other.matterId, individual: listed })
  await desk.get('place/save', placeAfter(matterId))
  await vault.lock()
  giveAll(home)
  return { matterId, codeName, sought: { passphrase: formsOf(PASSPHRASE), ...(await keysOf(folder, PASSPHRASE)), ...shown() } }
}

type ShownName = `shown ${keyof typeof SHOWN}`
const shown = () =>
  Object.fromEntries(
    Object.entries(SHOWN).map(([name, text]) => [`shown ${name}`, formsOf(text)]),
  ) as unknown as Sought<ShownName>

function giveAll(folder: string): void {
  giveToOrdinaryUser(folder)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) giveAll(path)
    else giveToOrdinaryUser(path)
  }
}
