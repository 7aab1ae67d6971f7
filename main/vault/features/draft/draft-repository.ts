import type { Knex } from 'knex'
import type { Draft, Place } from '../../../../shared/domain/draft/draft'

export async function keepDraft(trx: Knex.Transaction, draft: Draft & { userId: string; at: string }): Promise<void> {
  await trx('draft')
    .insert({ user_id: draft.userId, field: draft.field, text: draft.text, saved_at: draft.at })
    .onConflict(['user_id', 'field'])
    .merge()
}

export async function findDraft(db: Knex, userId: string, field: string): Promise<string | null> {
  const row: { text: string } | undefined = await db('draft').where({ user_id: userId, field }).first('text')
  return row?.text ?? null
}

export async function clearDraft(trx: Knex.Transaction, userId: string, field: string): Promise<void> {
  await trx('draft').where({ user_id: userId, field }).delete()
}

export async function keepPlace(trx: Knex.Transaction, userId: string, place: Place): Promise<void> {
  await trx('place')
    .insert({ user_id: userId, ...place })
    .onConflict('user_id')
    .merge()
}

export async function findPlace(db: Knex, userId: string): Promise<Place | null> {
  const row: Place | undefined = await db('place').where({ user_id: userId }).first('route', 'field', 'caret')
  return row ? { route: row.route, field: row.field, caret: row.caret } : null
}
