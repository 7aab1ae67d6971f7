import type { Knex } from 'knex'

interface DraftRow {
  user_id: string
  field: string
  text: string
  saved_at: string
}

export async function keepDraft(trx: Knex.Transaction, row: DraftRow): Promise<void> {
  await trx<DraftRow>('draft').insert(row).onConflict(['user_id', 'field']).merge()
}

export async function findDraft(db: Knex, userId: string, field: string): Promise<string | undefined> {
  const row: Pick<DraftRow, 'text'> | undefined = await db<DraftRow>('draft').where({ user_id: userId, field }).first('text')
  return row?.text
}

export async function clearDraft(trx: Knex.Transaction, userId: string, field: string): Promise<void> {
  await trx<DraftRow>('draft').where({ user_id: userId, field }).delete()
}
