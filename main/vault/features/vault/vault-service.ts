import { proposePassphrase } from '../../../../shared/domain/vault/propose-passphrase'
import type { VaultStatus } from '../../../../shared/domain/vault/vault'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { ToCases } from '../../ports/inner-port'
import { changePassphrase } from '../../store/accounts'
import { listBackups } from '../../store/backup'
import type { World } from '../../store/compartment'
import { inspectVault } from '../../store/inspect'
import type { KdfPolicy } from '../../store/kdf'
import { openVault, openWithRecovery } from '../../store/open-vault'
import { restoreBackup } from '../../store/restore'
import type { Opening } from './opening'
import type { SessionKeeper } from './session'
import type { Setup } from './setup'

type Answers = Pick<
  Handlers<'identity'>,
  | 'vault/status'
  | 'vault/unlock'
  | 'vault/unlock-with-recovery'
  | 'vault/change-passphrase'
  | 'vault/restore-backup'
  | 'vault/propose-passphrase'
  | 'vault/create'
  | 'vault/confirm-recovery'
>

export interface VaultDeps {
  readonly folder: string
  readonly world: World
  readonly policy: KdfPolicy
  readonly session: SessionKeeper
  readonly opening: Opening
  readonly setup: Setup
  toCases(): Promise<ToCases>
  /** A practice or demonstration vault is being laid out; the lock page waits for it. */
  prepared(): Promise<void>
}

/** Found only with a key in hand; what can be seen from outside `inspectVault` says itself. */
const UNUSABLE: ReadonlySet<string> = new Set(['vault/damaged', 'vault/newer', 'vault/put-back', 'vault/account-altered'])

/**
 * Opening the vault, and what the lock and setup pages may know before that.
 * INVARIANT: one opening at a time; a second try while one runs is refused, not queued.
 */
export function vaultHandlers(deps: VaultDeps): Answers {
  const { folder, world, policy, session, opening, setup } = deps
  /** Found at a try to open, where it cannot be seen from outside: the status says it until a backup is put back. */
  let unusable: string | null = null
  let busy = false

  async function alone<T>(work: () => Promise<T>): Promise<T> {
    requireThat(!busy, 'vault/busy')
    busy = true
    try {
      return await work()
    } catch (error) {
      if (error instanceof DomainError && UNUSABLE.has(error.code)) unusable = error.code
      throw error
    } finally {
      busy = false
    }
  }

  async function status(): Promise<VaultStatus> {
    await deps.prepared()
    const seen = await inspectVault(folder, world.now())
    if (seen.kind !== 'locked') return seen
    if (unusable === null) return seen
    return { kind: 'unusable', code: unusable, backups: await listBackups(folder) }
  }

  return {
    async 'vault/status'() {
      try {
        await (await deps.toCases()).hold()
      } catch (error) {
        if (error instanceof DomainError) return { kind: 'unusable', code: error.code, backups: [] }
        throw error
      }
      return await status()
    },

    'vault/unlock': ({ userId, passphrase, mode }) =>
      alone(async () => {
        requireThat(session.current() === null, 'vault/already-open')
        const unlocked = await openVault({ folder, userId, passphrase, mode, world, policy })
        await opening.open(unlocked)
        opening.announceOpened()
        return { failedTries: unlocked.failedTries?.count ?? 0, opens: unlocked.keys.cases === null ? 'administration' : 'desk' }
      }),

    'vault/unlock-with-recovery': ({ recoveryKey, userId, newPassphrase }) =>
      alone(async () => {
        requireThat(session.current() === null, 'vault/already-open')
        await opening.open(await openWithRecovery({ folder, recoveryCode: recoveryKey, userId, newPassphrase, world, policy }))
        opening.announceOpened()
        return {}
      }),

    'vault/change-passphrase': ({ userId, current, next }) =>
      alone(async () => {
        requireThat(session.current() === null, 'vault/already-open')
        await changePassphrase({ folder, userId, current, next, world, policy })
        return {}
      }),

    'vault/restore-backup': ({ backupId }) =>
      alone(async () => {
        requireThat(session.current() === null, 'vault/already-open')
        await restoreBackup({ folder, backupId, world, slots: unusable === 'vault/account-altered' ? 'backup' : 'now' })
        unusable = null
        return {}
      }),

    async 'vault/propose-passphrase'() {
      return { passphrase: proposePassphrase(world.randomInt) }
    },

    'vault/create': (input) => alone(() => setup.create(input)),
    'vault/confirm-recovery': ({ answers }) =>
      alone(async () => {
        await setup.confirm(answers)
        return {}
      }),
  }
}
