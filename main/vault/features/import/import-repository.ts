import type { Knex } from 'knex'
import type { Individual } from '../../../../shared/domain/individual/individual'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoInstant } from '../../../../shared/lib/dates'

/** Who a row is about, and its words: this compartment's half of an imported matter. */
export interface StagedPerson {
  matterId: MatterId
  individual: Individual | null
  text: string
}

const PIECE = 500

export async function stagePersons(
  trx: Knex.Transaction,
  { importId, at, persons }: { importId: string; at: number; persons: readonly StagedPerson[] },
): Promise<void> {
  const rows = persons.map((person, index) => ({ at: at + index, person }))
  await trx.raw(
    `insert into import_staged (import_id, position, row)
       select ?, json_extract(value, '$.at'), json_extract(value, '$.person') from json_each(?)`,
    [importId, JSON.stringify(rows)],
  )
}

const INSERTS = [
  `insert into individual (matter_id, given_name, family_name, personal_number, address, phone, also_known, protected_identity,
     written_at)
   select json_extract(row, '$.matterId'), json_extract(row, '$.individual.givenName'), json_extract(row, '$.individual.familyName'),
     json_extract(row, '$.individual.personalNumber'), json_extract(row, '$.individual.address'),
     json_extract(row, '$.individual.phone'), json_extract(row, '$.individual.alsoKnown'), 0, :at
   from import_staged where import_id = :importId and position >= :from and position < :to
     and json_extract(row, '$.individual') is not null`,
  `insert into unchecked_text (matter_id, field, text, version, begun_at, saved_at, saved_by)
   select json_extract(row, '$.matterId'), 'imported', json_extract(row, '$.text'), 1, :at, :at, :userId
   from import_staged where import_id = :importId and position >= :from and position < :to
     and json_extract(row, '$.text') <> ''`,
] as const

/** Every staged person and text takes its place; nothing is staged any more. */
export async function takeStaged(
  trx: Knex.Transaction,
  taking: { importId: string; matters: number; userId: string; at: IsoInstant; onPiece(done: number): void },
): Promise<void> {
  const { importId, matters, userId, at, onPiece } = taking
  for (let from = 0; from < matters; from += PIECE) {
    for (const statement of INSERTS) await trx.raw(statement, { importId, userId, at, from, to: from + PIECE })
    onPiece(Math.min(from + PIECE, matters))
  }
  await dropStaged(trx, importId)
}

export async function dropStaged(trx: Knex.Transaction, importId: string): Promise<void> {
  await trx('import_staged').where({ import_id: importId }).delete()
}

/** Imports that have rows here, finished or not. */
export async function listStagedImports(db: Knex): Promise<string[]> {
  return db('import_staged').distinct('import_id').pluck('import_id')
}
