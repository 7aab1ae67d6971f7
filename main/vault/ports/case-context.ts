import type { Announcement } from '../../../shared/contract/announcement'
import type { Asked, Read, ReadingName } from '../../../shared/domain/enclosure/reading'
import type { Paper } from '../../../shared/domain/paper/paper'
import type { FailedTries, OpeningMode } from '../../../shared/domain/vault/vault'
import type { WallMessage } from '../../../shared/slides/slide'
import type { Speller } from '../spelling/speller'
import type { Compartment, World } from '../store/compartment'

export interface ProgramUser {
  readonly id: string
  readonly name: string
  /** Whether something can be put on their desk. */
  readonly takesTasks: boolean
  /** Whether they decide for ALC. */
  readonly decides: boolean
}

/** What the case process gives its features; `compose.ts` makes it, tests make their own. */
export interface CaseContext {
  readonly cases: Compartment
  readonly world: World
  readonly practice: boolean
  readonly mode: OpeningMode
  /** Before this opening, with a wrong passphrase. */
  readonly failedTries: FailedTries | null
  /** Everybody who is or was a user of the program. */
  readonly users: readonly ProgramUser[]
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
  /**
   * What can be read in a foreign file; the documents process that read it ends with the answer.
   * @throws DomainError `file/…`
   */
  readForeign<Name extends ReadingName>(name: Name, asked: Asked<Name>): Promise<Read<Name>>
  /** The word lists; none of them is read before somebody writes. */
  readonly speller: Speller
}
