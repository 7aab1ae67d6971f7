import type { Announcement } from '../../../shared/contract/announcement'
import type { Paper } from '../../../shared/domain/paper/paper'
import type { FailedTries, OpeningMode } from '../../../shared/domain/vault/vault'
import type { WallMessage } from '../../../shared/slides/slide'
import type { Compartment, World } from '../store/compartment'

/** What the case process gives its features; `compose.ts` makes it, tests make their own. */
export interface CaseContext {
  readonly cases: Compartment
  readonly world: World
  readonly practice: boolean
  readonly mode: OpeningMode
  /** Before this opening, with a wrong passphrase. */
  readonly failedTries: FailedTries | null
  /** Everybody who is or was a user of the program; `takesTasks` where something can be put on their desk. */
  readonly users: readonly { readonly id: string; readonly name: string; readonly takesTasks: boolean }[]
  /** Display name of a user of the program; a removed one keeps the name they had. */
  nameOf(userId: string): string
  identityOpen(): boolean
  /** Ends the identity process and resolves when it is gone. */
  closeIdentity(): Promise<void>
  announce(announcement: Announcement): void
  /** Hands a message to every projector port. */
  project(message: WallMessage): void
  /** The documents process: same model, same bytes. @throws DomainError `paper/could-not-be-made` */
  render(paper: Paper): Promise<Uint8Array>
}
