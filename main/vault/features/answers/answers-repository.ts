import type { Knex } from 'knex'
import { type Answers, answers as answersSchema } from '../../../../shared/domain/form/form'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoInstant } from '../../../../shared/lib/dates'

/** The enquiry form, or the criteria. */
export type AnswersOf = 'form' | 'criteria'

export interface StoredAnswers {
  version: number
  definitionKey: string
  definitionVersion: number
  answers: Answers
  begunAt: IsoInstant
  savedAt: IsoInstant
  savedBy: string
}

const ROW = {
  version: 'version',
  definitionKey: 'definition_key',
  definitionVersion: 'definition_version',
  answers: 'answers',
  begunAt: 'begun_at',
  savedAt: 'saved_at',
  savedBy: 'saved_by',
} as const

type Row = Omit<StoredAnswers, 'answers'> & { answers: string }
/** A gate hangs on these, so they are held against their schema every time they are read. */
const fromRow = (row: Row): StoredAnswers => ({ ...row, answers: answersSchema.parse(JSON.parse(row.answers)) })

/** How long one person's answering counts as one version. */
const SITTING_MILLISECONDS = 5 * 60_000

/** The answers that stand; undefined before the first. */
export async function findAnswers(db: Knex, matterId: MatterId, of: AnswersOf): Promise<StoredAnswers | undefined> {
  const row: Row | undefined = await db('form_answer').where({ matter_id: matterId, of }).orderBy('version', 'desc').first(ROW)
  return row && fromRow(row)
}

/** Newest first. */
export async function listAnswers(db: Knex, matterId: MatterId, of: AnswersOf, most: number): Promise<StoredAnswers[]> {
  const rows: Row[] = await db('form_answer')
    .where({ matter_id: matterId, of })
    .orderBy('version', 'desc')
    .limit(most)
    .select(ROW)
  return rows.map(fromRow)
}

/** One version for each sitting: another person's, or one after five minutes, keeps the answers before it. */
export async function keepAnswers(
  trx: Knex.Transaction,
  given: {
    matterId: MatterId
    of: AnswersOf
    definition: { key: string; version: number }
    answers: Answers
    at: IsoInstant
    userId: string
  },
): Promise<void> {
  const { matterId, of, definition, at, userId } = given
  const before = await findAnswers(trx, matterId, of)
  const answers = JSON.stringify(given.answers)
  const goesOn =
    before &&
    before.savedBy === userId &&
    before.definitionVersion === definition.version &&
    Date.parse(at) - Date.parse(before.begunAt) < SITTING_MILLISECONDS
  if (goesOn) {
    await trx('form_answer').where({ matter_id: matterId, of, version: before.version }).update({ answers, saved_at: at })
    return
  }
  await trx('form_answer').insert({
    matter_id: matterId,
    of,
    version: (before?.version ?? 0) + 1,
    definition_key: definition.key,
    definition_version: definition.version,
    answers,
    begun_at: at,
    saved_at: at,
    saved_by: userId,
  })
}
