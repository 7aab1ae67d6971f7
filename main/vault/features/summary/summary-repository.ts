import type { Knex } from 'knex'
import { type SummaryText, summaryText } from '../../../../shared/domain/summary/summary'

interface SummaryDraftRow {
  matter_id: string
  text: string
  saved_at: string
  saved_by: string
}

export interface SummaryDraft {
  text: SummaryText
  savedAt: string
}

export async function findSummaryDraft(db: Knex, matterId: string): Promise<SummaryDraft | undefined> {
  const row: SummaryDraftRow | undefined = await db<SummaryDraftRow>('summary_draft').where({ matter_id: matterId }).first()
  return row && { text: summaryText.parse(JSON.parse(row.text)), savedAt: row.saved_at }
}

/** @returns whether the matter had no draft before. */
export async function keepSummaryDraft(
  trx: Knex.Transaction,
  draft: { matterId: string; text: SummaryText; at: string; userId: string },
): Promise<boolean> {
  const before: unknown = await trx('summary_draft').where({ matter_id: draft.matterId }).first('matter_id')
  await trx<SummaryDraftRow>('summary_draft')
    .insert({ matter_id: draft.matterId, text: JSON.stringify(draft.text), saved_at: draft.at, saved_by: draft.userId })
    .onConflict('matter_id')
    .merge()
  return before === undefined
}

export async function keepAnswers(
  trx: Knex.Transaction,
  answers: { matterId: string; keys: readonly string[]; userId: string; at: string },
): Promise<void> {
  for (const key of answers.keys) {
    await trx('answered_finding')
      .insert({ matter_id: answers.matterId, answer_key: key, answered_by: answers.userId, answered_at: answers.at })
      .onConflict(['matter_id', 'answer_key'])
      .merge()
  }
}
