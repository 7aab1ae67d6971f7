import type { Knex } from 'knex'

/**
 * Which acts of both compartments this one has committed, so that the next unlock with both keys can tell. The table is
 * the store's own (DESIGN.md, "Two compartments").
 */
export async function isCommitted(db: Knex, pendingId: string): Promise<boolean> {
  return (await listCommitted(db, [pendingId])).length > 0
}

export async function noteCommitted(trx: Knex.Transaction, pendingId: string): Promise<void> {
  await trx('pending_done').insert({ id: pendingId })
}

export async function listCommitted(db: Knex, pendingIds: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await db('pending_done').whereIn('id', pendingIds).select('id')
  return rows.map(({ id }) => id)
}
