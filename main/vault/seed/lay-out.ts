import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract, type EndpointName } from '../../../shared/contract/contract'
import { DEMO_PASSPHRASE } from '../../../shared/domain/vault/demo'
import { requireThat } from '../../../shared/lib/domain-error'
import type { Opening } from '../features/vault/opening'
import type { SessionKeeper } from '../features/vault/session'
import type { Handlers, SignedInCaller } from '../ports/handlers'
import type { ToCases } from '../ports/inner-port'
import type { Start } from '../ports/start'
import type { KdfPolicies } from '../ports/world'
import { addUser, listAccounts } from '../store/accounts'
import type { World } from '../store/compartment'
import { createVault, finishVault } from '../store/create'
import { inspectVault } from '../store/inspect'
import { openVault } from '../store/open-vault'
import { seedAfterwards } from './afterwards'
import type { SeedAsk } from './ask'
import { seedGroups } from './groups'
import { seedMoreGroups } from './more-groups'
import { seedPractice } from './practice'
import { seedStrategy } from './strategy'
import { DEMO_USERS, VAULT_NAME } from './words'

export interface LayOutDeps {
  readonly start: Start
  readonly folder: string
  readonly world: World
  readonly kdf: KdfPolicies
  readonly opening: Opening
  readonly session: SessionKeeper
  readonly handlers: Handlers<'identity'>
  toCases(): Promise<ToCases>
}

/**
 * Lays out a vault of invented cases by calling the real services. A practice vault is new each time, with a passphrase
 * nobody knows, and is opened at once; the demonstration vault is made once, and opened on its lock page.
 */
export async function layOut(deps: LayOutDeps): Promise<void> {
  const { start, folder, world, opening, session } = deps
  const { policy } = deps.kdf
  const cases = await deps.toCases()
  await cases.hold()
  const stands = (await inspectVault(folder, world.now())).kind !== 'none'
  if (stands) return start.practice ? await openAgain(deps) : undefined

  const [first, ...others] = DEMO_USERS
  const passphrase = start.practice ? randomBytes(24).toString('base64url') : DEMO_PASSPHRASE
  const { unlocked } = await createVault({
    folder,
    name: VAULT_NAME,
    userName: first.name,
    roles: [...first.roles],
    passphrase,
    world,
    policy,
  })
  await opening.open(unlocked)
  const ask = askerOf(deps, cases)
  if (start.practice) {
    writeFileSync(join(folder, PRACTICE_KEY), passphrase, { mode: 0o600 })
    await seedPractice(ask, world.now())
    finishVault(folder)
    return opening.announceOpened()
  }
  await seedGroups(ask, world.now())
  await seedMoreGroups(ask, world.now())
  await seedAfterwards(ask, world.now())
  await seedStrategy(ask, world.now())
  for (const { name, roles } of others) {
    await addUser(session.unlocked(), { name, roles: [...roles], passphrase, own: passphrase }, { world, policy })
  }
  await opening.close()
  // Last: a demonstration vault that was cut short counts as none and is made anew.
  finishVault(folder)
}

/** What opens invented cases lies beside them: a practice goes on after its meeting, and its folder goes when it ends. */
const PRACTICE_KEY = 'practice-passphrase'

/** The identities of a practice are opened again, as a chair does after a meeting; nobody is asked for a passphrase. */
async function openAgain({ folder, world, kdf, opening }: LayOutDeps): Promise<void> {
  const [account] = listAccounts(folder)
  requireThat(account, 'account/unknown')
  const passphrase = readFileSync(join(folder, PRACTICE_KEY), 'utf8')
  await opening.open(await openVault({ folder, userId: account.id, passphrase, mode: 'full', world, policy: kdf.policy }))
  opening.announceOpened()
}

function askerOf({ session, handlers }: LayOutDeps, cases: ToCases): SeedAsk {
  const ask = async (name: EndpointName, input: unknown): Promise<unknown> => {
    if (contract[name].process === 'case') return await cases.asDesk({ name, input })
    const handler = handlers[name as keyof Handlers<'identity'>] as (input: unknown, caller: SignedInCaller) => Promise<unknown>
    return await handler(contract[name].input.parse(input), session.callerOf('desk', 0) as SignedInCaller)
  }
  return ask as SeedAsk
}
