import { rightsOf } from '../../../../shared/domain/user/rights'
import { DomainError } from '../../../../shared/lib/domain-error'
import type { FromProcess } from '../../ports/control'
import type { ToCases } from '../../ports/inner-port'
import { listAccounts, namesOf } from '../../store/accounts'
import type { Migration, World } from '../../store/compartment'
import { openCompartment } from '../../store/open-compartment'
import { forgetKeys, type Unlocked } from '../../store/open-vault'
import { noteEvent } from '../../store/sealed-events'
import type { SessionKeeper } from './session'

export interface OpeningDeps {
  readonly folder: string
  readonly world: World
  readonly session: SessionKeeper
  readonly migrations: readonly Migration[]
  readonly checkWorker: string | undefined
  /** Resolves when main has brought the port to the case process. */
  toCases(): Promise<ToCases>
  /** Completes or undoes what a kill left half done; both compartments are open. */
  resolvePending(): Promise<void>
  tell(message: FromProcess): void
}

/** The order in which a vault opens and closes across the two processes; who may, the store has decided. */
export interface Opening {
  /** Cases first, then identity where the session keeps it. Tells nobody yet. */
  open(unlocked: Unlocked): Promise<void>
  /** Says to main what is open. Not before the answer to the page has gone: the process may be ended for it. */
  announceOpened(): void
  /** Back to locked, all files cleanly closed: a setup begun anew, a failed opening. */
  close(): Promise<void>
}

export function makeOpening(deps: OpeningDeps): Opening {
  const { folder, world, session } = deps

  const keepsIdentity = ({ mode, keys }: Unlocked) => mode === 'full' && keys.identity !== null

  async function openBoth(unlocked: Unlocked): Promise<void> {
    const { keys, user, mode } = unlocked
    const cases = await deps.toCases()
    // Without the folder's lock nothing may be opened, an administrator's session neither.
    await cases.hold()
    if (keys.cases === null) {
      noteEvent(folder, { userId: user.id, act: 'vault/opened', subject: user.id }, world)
      return session.keep({ unlocked, identity: null })
    }
    const identityOpen = keepsIdentity(unlocked)
    const rolesOf = new Map(listAccounts(folder).map(({ id, roles }) => [id as string, roles]))
    const names = [...namesOf(folder)].map(([id, name]) => {
      // A removed user has a name and no roles.
      const roles = rolesOf.get(id) ?? []
      return { id, name, takesTasks: rightsOf(roles).has('task:write'), decides: roles.includes('decider') }
    })
    // SECURITY: a Buffer is a view into a pool, and a message carries the whole pool; the copy is 32 bytes and no more.
    const key = Uint8Array.from(keys.cases)
    await cases.open({ key, user, mode, identityOpen, names, failedTries: unlocked.failedTries, events: [...unlocked.events] })
    try {
      const identity =
        identityOpen && keys.identity !== null
          ? await openCompartment({
              folder,
              name: 'identity',
              key: keys.identity,
              migrations: deps.migrations,
              world,
              ...(deps.checkWorker === undefined ? {} : { checkWorker: deps.checkWorker }),
            })
          : null
      session.keep({ unlocked, identity })
      if (identity) await deps.resolvePending()
    } catch (error) {
      await close()
      forgetKeys(unlocked)
      throw error
    }
  }

  async function close(): Promise<void> {
    const current = session.current()
    session.drop()
    await current?.identity?.close()
    if (current) forgetKeys(current.unlocked)
    await (await deps.toCases()).closeCases()
  }

  return {
    open: openBoth,
    announceOpened() {
      const unlocked = session.current()?.unlocked
      if (!unlocked) throw new DomainError('session/locked')
      const administration = unlocked.keys.cases === null
      const keepIdentity = administration || keepsIdentity(unlocked)
      if (!keepIdentity) {
        session.drop()
        forgetKeys(unlocked)
      }
      setImmediate(() =>
        deps.tell({ kind: 'opened', mode: unlocked.mode, opens: administration ? 'administration' : 'desk', keepIdentity }),
      )
    },
    close,
  }
}
