import type { Knex } from 'knex'
import type { AuditLine } from '../../../../shared/domain/audit/audit'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { type ReleasedVersion, summaryText } from '../../../../shared/domain/summary/summary'
import type { IsoInstant } from '../../../../shared/lib/dates'

export const LINES_A_PAGE = 100

/** Tables of the cases whose records belong to one matter and are named in the log by their own ids. */
const OF_MATTER = [
  'agenda_item',
  'booking',
  'consent',
  'decision',
  'disclosure',
  'earlier_measure',
  'enrolment',
  'outcome',
  'paper',
  'question',
  'recommendation',
  'task',
] as const
/** A text held against the persons is named by its kind and its record (`review/`). */
const TEXTS = {
  note: 'agenda_item',
  adjourned: 'agenda_item',
  outcome: 'outcome',
  recommendation: 'recommendation',
  decision: 'decision',
}

const caseRecords = [
  'select ? as subject',
  ...OF_MATTER.map((table) => `select id from ${table} where matter_id = ?`),
  ...Object.entries(TEXTS).map(([kind, table]) => `select '${kind}:' || id from ${table} where matter_id = ?`),
]
const identityRecords = ['select ? as subject', 'select id from enclosure where matter_id = ?']

export const caseLines = (db: Knex, matterId: MatterId, before: number | null) => linesAbout(db, caseRecords, matterId, before)
export const identityLines = (db: Knex, matterId: MatterId, before: number | null) =>
  linesAbout(db, identityRecords, matterId, before)

/** One line more than a page: whether there are older ones. */
async function linesAbout(
  db: Knex,
  records: readonly string[],
  matterId: MatterId,
  before: number | null,
): Promise<{ lines: AuditLine[]; more: boolean }> {
  const read: AuditLine[] = await db('audit_line as line')
    .whereRaw(
      `line.subject in (${records.join(' union all ')})`,
      records.map(() => matterId),
    )
    .where('line.seq', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('line.seq', 'desc')
    .limit(LINES_A_PAGE + 1)
    .select({ seq: 'line.seq', at: 'line.at', userId: 'line.user_id', act: 'line.act', subject: 'line.subject' })
  return { lines: read.slice(0, LINES_A_PAGE), more: read.length > LINES_A_PAGE }
}

/** Newest first; one that was withdrawn can be read again all the same. */
export async function listSummaryVersions(
  db: Knex,
  matterId: MatterId,
  nameOf: (userId: string) => string,
): Promise<ReleasedVersion[]> {
  interface Row {
    version: number
    text: string
    released_at: IsoInstant
    released_by: string
    asked_by: string | null
    withdrawn_at: IsoInstant | null
    withdrawn_by: string | null
  }
  const rows: Row[] = await db('released_summary').where({ matter_id: matterId }).orderBy('version', 'desc').limit(100)
  return rows.map((row) => ({
    version: row.version,
    text: summaryText.parse(JSON.parse(row.text)),
    releasedAt: row.released_at,
    releasedBy: nameOf(row.released_by),
    askedBy: row.asked_by && nameOf(row.asked_by),
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by && nameOf(row.withdrawn_by),
  }))
}
