import type { Knex } from 'knex'
import type { TextField } from '../../../../shared/domain/text/unchecked-text'
import type { IsoInstant } from '../../../../shared/lib/dates'

/**
 * Words that nobody has checked and released, and the wordings they had before. The newest stands in `unchecked_text`.
 */
export interface StoredText {
  field: TextField
  text: string
  version: number
  begunAt: IsoInstant
  savedAt: IsoInstant
  savedBy: string
}

const ROW = {
  field: 'field',
  text: 'text',
  version: 'version',
  begunAt: 'begun_at',
  savedAt: 'saved_at',
  savedBy: 'saved_by',
} as const

/** How long one person's writing counts as one version. */
const SITTING_MILLISECONDS = 5 * 60_000

export interface Writing {
  matterId: string
  field: TextField
  text: string
  at: IsoInstant
  userId: string
}

/** What a writing came to: a line of the log belongs to each new sitting, cases is told when a text appears or is emptied. */
export interface Kept {
  newSitting: boolean
  /** `null`: there was a text before as there is now, or none. */
  known: boolean | null
}

const isWritten = (text: string | undefined) => text !== undefined && text.trim() !== ''

/** Whether what is written now goes on from what stands there: the same person, within five minutes. */
export const goesOn = (before: StoredText, { userId, at }: Pick<Writing, 'userId' | 'at'>): boolean =>
  before.savedBy === userId && Date.parse(at) - Date.parse(before.begunAt) < SITTING_MILLISECONDS

export async function findText(db: Knex, matterId: string, field: TextField): Promise<StoredText | undefined> {
  return db('unchecked_text').where({ matter_id: matterId, field }).first(ROW)
}

/** Texts of a matter whose field begins with one of these; all of them without. Emptied ones are there too. */
export async function listTexts(db: Knex, matterId: string, beginning?: readonly string[]): Promise<StoredText[]> {
  const found = db('unchecked_text').where({ matter_id: matterId }).select(ROW).orderBy('field')
  if (beginning) {
    found.where((any) => {
      for (const part of beginning) any.orWhereRaw('substr(field, 1, ?) = ?', [part.length, part])
    })
  }
  return found
}

/** How many texts a matter has, and how many of them are of this field's kind (what stands before the colon). */
export async function countTexts(db: Knex, matterId: string, field: TextField): Promise<{ all: number; ofKind: number }> {
  const [kind = ''] = field.split(':')
  const row: { all: number; ofKind: number | null } | undefined = await db('unchecked_text')
    .where({ matter_id: matterId })
    .first(
      db.raw('count(*) as "all"'),
      db.raw(`sum(field = ? or substr(field, 1, ?) = ?) as "ofKind"`, [kind, kind.length + 1, `${kind}:`]),
    )
  return { all: row?.all ?? 0, ofKind: row?.ofKind ?? 0 }
}

/**
 * Writes a text in the caller's transaction, which records its line of the log and keeps the mark when `known` is not null.
 * An earlier wording is kept when somebody else writes, or after five minutes.
 */
export async function keepText(trx: Knex.Transaction, writing: Writing): Promise<Kept> {
  const { matterId, field, text, at, userId } = writing
  const before = await findText(trx, matterId, field)
  const known = isWritten(before?.text) === isWritten(text) ? null : isWritten(text)
  if (before && goesOn(before, writing)) {
    await trx('unchecked_text').where({ matter_id: matterId, field }).update({ text, saved_at: at })
    return { newSitting: false, known }
  }
  if (before) {
    await trx('unchecked_text_version').insert({
      matter_id: matterId,
      field,
      version: before.version,
      text: before.text,
      saved_at: before.savedAt,
      saved_by: before.savedBy,
    })
  }
  await trx('unchecked_text')
    .insert({
      matter_id: matterId,
      field,
      text,
      version: (before?.version ?? 0) + 1,
      begun_at: at,
      saved_at: at,
      saved_by: userId,
    })
    .onConflict(['matter_id', 'field'])
    .merge()
  return { newSitting: true, known }
}

/** Every wording, the one that stands there now first. */
export async function listVersions(
  db: Knex,
  matterId: string,
  field: TextField,
): Promise<Pick<StoredText, 'version' | 'text' | 'savedAt' | 'savedBy'>[]> {
  const now = await findText(db, matterId, field)
  if (!now) return []
  const earlier: Pick<StoredText, 'version' | 'text' | 'savedAt' | 'savedBy'>[] = await db('unchecked_text_version')
    .where({ matter_id: matterId, field })
    .select({ version: 'version', text: 'text', savedAt: 'saved_at', savedBy: 'saved_by' })
    .orderBy('version', 'desc')
    .limit(499)
  return [{ version: now.version, text: now.text, savedAt: now.savedAt, savedBy: now.savedBy }, ...earlier]
}
