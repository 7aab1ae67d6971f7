import type { Knex } from 'knex'

export interface FoundWording {
  id: string
  meetingId: string
  target: string
  text: string
  at: string
}

/** Kept once for each wording of a text, however often it is swept. */
export async function keepFoundWording(trx: Knex.Transaction, found: FoundWording): Promise<void> {
  await trx('found_wording')
    .insert({ id: found.id, meeting_id: found.meetingId, target: found.target, text: found.text, found_at: found.at })
    .onConflict(['target', 'text'])
    .ignore()
}
