import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { TextField } from '../../../../shared/domain/text/unchecked-text'

/** Which unchecked texts of a matter are not empty; their words are in the identity compartment only. */
export async function listKnownTexts(db: Knex, matterId: MatterId): Promise<TextField[]> {
  return db('text_known').where({ matter_id: matterId }).orderBy('field').pluck('field')
}

export async function noteTextKnown(trx: Knex.Transaction, matterId: MatterId, field: TextField, known: boolean): Promise<void> {
  if (known) await trx('text_known').insert({ matter_id: matterId, field }).onConflict(['matter_id', 'field']).ignore()
  else await trx('text_known').where({ matter_id: matterId, field }).delete()
}
