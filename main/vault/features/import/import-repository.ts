import type { Knex } from 'knex'
import type { Individual } from '../../../../shared/domain/individual/individual'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { individualRow } from '../identity/individual-repository'

/** Who a row is about, and its words: this compartment's half of an imported matter. */
export interface StagedPerson {
  matterId: MatterId
  individual: Individual | null
  text: string
}

/** Many rows a statement: the search index is written once for each. */
const PIECE = 400

export async function stagePersons(
  trx: Knex.Transaction,
  { importId, at, persons }: { importId: string; at: number; persons: readonly StagedPerson[] },
): Promise<void> {
  if (persons.length === 0) return
  await trx('import_staged').insert(
    persons.map((person, index) => ({ import_id: importId, position: at + index, row: JSON.stringify(person) })),
  )
}

/** Every staged person and text takes its place; nothing is staged any more. */
export async function takeStaged(
  trx: Knex.Transaction,
  taking: { importId: string; matters: number; userId: string; at: IsoInstant; onPiece(done: number): void },
): Promise<void> {
  const { importId, matters, userId, at, onPiece } = taking
  for (let from = 0; from < matters; from += PIECE) {
    const staged: { row: string }[] = await trx('import_staged')
      .where({ import_id: importId })
      .whereBetween('position', [from, from + PIECE - 1])
      .select('row')
    const persons = staged.map(({ row }) => JSON.parse(row) as StagedPerson)
    const individuals = persons.flatMap(({ matterId, individual }) =>
      individual ? [individualRow(matterId, individual, at)] : [],
    )
    if (individuals.length > 0) await trx('individual').insert(individuals)
    const texts = persons.filter(({ text }) => text !== '')
    if (texts.length > 0)
      await trx('unchecked_text').insert(
        texts.map(({ matterId, text }) => ({
          matter_id: matterId,
          field: 'imported',
          text,
          version: 1,
          begun_at: at,
          saved_at: at,
          saved_by: userId,
        })),
      )
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
