import { rightsOf } from '../../../../shared/domain/user/rights'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import type { Caller } from '../../ports/handlers'
import type { OpenCompartment } from '../../store/open-compartment'
import type { Unlocked } from '../../store/open-vault'

/**
 * What the identity process holds between unlock and its end: keys, user and the opened compartment, in one place, so
 * that "closed" is one assignment.
 */
export interface Session {
  readonly unlocked: Unlocked
  /** null: an administrator's, who holds no key. */
  readonly identity: OpenCompartment | null
}

export interface SessionKeeper {
  current(): Session | null
  keep(session: Session): void
  drop(): void
  /** @throws DomainError `session/locked` */
  unlocked(): Unlocked
  /** @throws DomainError `identity/closed` */
  identity(): OpenCompartment
  callerOf(window: Caller['window'], windowId: number): Caller
}

export function makeSessionKeeper(): SessionKeeper {
  let session: Session | null = null
  return {
    current: () => session,
    keep(next) {
      session = next
    },
    drop() {
      session = null
    },
    unlocked() {
      if (!session) throw new DomainError('session/locked')
      return session.unlocked
    },
    identity() {
      requireThat(session?.identity, 'identity/closed')
      return session.identity
    },
    callerOf(window, windowId) {
      const user = session?.unlocked.user ?? null
      return { window, windowId, user, rights: user ? rightsOf(user.roles) : new Set(['none'] as const) }
    },
  }
}
