import type { Knex } from 'knex'
import { type SummaryText, summaryText } from '../../../../shared/domain/summary/summary'
import type { IsoInstant } from '../../../../shared/lib/dates'

/** How a request ended; `alone` is a release nobody else could have made, with its reason. */
export type Settled = 'released' | 'sentBack' | 'takenBack' | 'edited' | 'alone'

export interface StoredRequest {
  readonly id: string
  readonly text: SummaryText
  readonly sha256: string
  /** Keys of the findings that were answered "inte personuppgift". */
  readonly answers: readonly string[]
  readonly askedBy: string
  readonly askedAt: IsoInstant
}

interface Row {
  id: string
  text: string
  sha256: string
  answers: string
  asked_by: string
  asked_at: IsoInstant
}

/** The text that waits for somebody; at most one of a matter. */
export async function findOpenRequest(db: Knex, matterId: string): Promise<StoredRequest | undefined> {
  const row: Row | undefined = await db('release_request').where({ matter_id: matterId, state: 'open' }).first()
  return (
    row && {
      id: row.id,
      text: summaryText.parse(JSON.parse(row.text)),
      sha256: row.sha256,
      answers: JSON.parse(row.answers) as string[],
      askedBy: row.asked_by,
      askedAt: row.asked_at,
    }
  )
}

export async function insertRequest(trx: Knex.Transaction, matterId: string, request: StoredRequest): Promise<void> {
  await trx('release_request').insert({
    id: request.id,
    matter_id: matterId,
    text: JSON.stringify(request.text),
    sha256: request.sha256,
    answers: JSON.stringify(request.answers),
    asked_by: request.askedBy,
    asked_at: request.askedAt,
    state: 'open',
    reason: '',
  })
}

/** The row stays, with who and when; its words go: the draft has them, or the released version. */
export async function settleRequest(
  trx: Knex.Transaction,
  id: string,
  settled: { state: Settled; reason?: string; userId: string; at: string },
): Promise<void> {
  const { state, reason = '', userId, at } = settled
  await trx('release_request')
    .where({ id })
    .update({ state, reason, settled_by: userId, settled_at: at, text: '', answers: '[]' })
}

/** Why the last request was sent back, unless somebody has asked or released since. */
export async function findSentBack(
  db: Knex,
  matterId: string,
): Promise<{ reason: string; by: string; at: IsoInstant } | undefined> {
  const row: { state: string; reason: string; settled_by: string; settled_at: IsoInstant } | undefined = await db(
    'release_request',
  )
    .where({ matter_id: matterId })
    .orderBy([
      { column: 'asked_at', order: 'desc' },
      { column: 'rowid', order: 'desc' },
    ])
    .first('state', 'reason', 'settled_by', 'settled_at')
  return row?.state === 'sentBack' ? { reason: row.reason, by: row.settled_by, at: row.settled_at } : undefined
}
