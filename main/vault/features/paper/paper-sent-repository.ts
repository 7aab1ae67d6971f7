import type { Knex } from 'knex'
import { type Doing, moveByAct } from '../step/step-repository'
import { finishTasks } from '../task/task-repository'
import type { KnownPaper } from './paper-repository'

/** What a paper that has left the program means for its matter: a referral is confirmed (A04), a letter is sent (A14). */
export async function noteSent(trx: Knex.Transaction, { kind, matterId }: KnownPaper, doing: Doing): Promise<void> {
  if (matterId === null) return
  const { at, userId } = doing
  if (kind === 'confirmation') await moveByAct(trx, { matterId, act: 'confirmationSent' }, doing)
  if (kind === 'alternativesLetter') await finishTasks(trx, { matterId, kind: 'sendAlternatives', at, userId })
}
