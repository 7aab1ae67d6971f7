import type { Announcement } from '../../../shared/contract/announcement'
import type { Account } from '../../../shared/domain/vault/vault'
import type { Compartment, World } from '../store/compartment'
import type { AskInner } from './inner'

/** What the identity process gives the features that work on the opened compartment; `compose-identity.ts` makes it. */
export interface IdentityContext {
  readonly world: World
  /** @throws DomainError `identity/closed` before an unlock that holds the identity key. */
  identity(): Compartment
  readonly askCase: AskInner
  /** Display name of a user of the program; a removed one keeps the name they had. */
  nameOf(userId: string): string
  /** Everybody who can open the program, with what their keys open. */
  accounts(): readonly Account[]
  announce(announcement: Announcement): void
}
