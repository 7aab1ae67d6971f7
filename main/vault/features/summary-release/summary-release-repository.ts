import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { type ReleasedSummary, type SummaryText, summaryText } from '../../../../shared/domain/summary/summary'
import type { IsoInstant } from '../../../../shared/lib/dates'

/** The version that may be shown: the newest, unless it was withdrawn. @param nameOf display name of a user */
export async function findReleased(
  db: Knex,
  matterId: MatterId,
  nameOf: (userId: string) => string,
): Promise<ReleasedSummary | null> {
  const row: { version: number; text: string; released_at: IsoInstant; released_by: string } | undefined = await db(
    'released_summary',
  )
    .join('matter', 'matter.id', 'released_summary.matter_id')
    .where('matter.id', matterId)
    .where('released_summary.version', db.ref('matter.released_version'))
    .whereNull('released_summary.withdrawn_at')
    .first('version', 'text', 'released_at', 'released_by')
  if (!row) return null
  return {
    version: row.version,
    text: summaryText.parse(JSON.parse(row.text)),
    releasedAt: row.released_at,
    releasedBy: nameOf(row.released_by),
  }
}

/** @returns the number of the new version */
export async function insertVersion(
  trx: Knex.Transaction,
  released: { matterId: MatterId; text: SummaryText; at: IsoInstant; userId: string; askedBy: string | null },
): Promise<number> {
  const newest: { version: number } | undefined = await trx('released_summary')
    .where({ matter_id: released.matterId })
    .orderBy('version', 'desc')
    .first('version')
  const version = (newest?.version ?? 0) + 1
  await trx('released_summary').insert({
    matter_id: released.matterId,
    version,
    text: JSON.stringify(released.text),
    released_at: released.at,
    released_by: released.userId,
    asked_by: released.askedBy,
  })
  return version
}

/** Withdraws every version: an older one does not become valid again. */
export async function withdrawVersions(trx: Knex.Transaction, matterId: MatterId, at: IsoInstant, userId: string): Promise<void> {
  await trx('released_summary')
    .where({ matter_id: matterId })
    .whereNull('withdrawn_at')
    .update({ withdrawn_at: at, withdrawn_by: userId })
}
