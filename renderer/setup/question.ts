import type { OutputOf } from '../../shared/contract/contract'
import type { Answers } from './answers'

/** What the setup was given when the vault was made: the recovery key, and which groups are asked back. */
export type RecoveryKey = OutputOf<'vault/create'>

/** What every page of first run is given. */
export type QuestionProps = {
  at: number
  of: number
  answers: Answers
  onAnswer(part: Partial<Answers>): void
  onNext(): void
  onBack?(): void
}
