import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import { codeNameCount, drawCodeNames } from '../../../../shared/domain/matter/code-names'
import type { CodeName } from '../../../../shared/domain/matter/matter'
import type { IsoInstant } from '../../../../shared/lib/dates'
import type { StagedMatter } from '../../ports/inner'
import type { World } from '../../store/compartment'
import { countOf } from '../group/group-repository'
import { keysOf } from '../matter/matter-repository'
import { columnsOf } from '../referral/referral-repository'

/** Many rows a statement: the search index is written once for each. */
const PIECE = 400

/** Rows of an import on their way in: nobody sees them, and none says who a matter is about. */
export async function stageMatters(
  trx: Knex.Transaction,
  { importId, at, matters }: { importId: string; at: number; matters: readonly StagedMatter[] },
): Promise<void> {
  await trx('import_staged').insert(
    matters.map((matter, index) => ({ import_id: importId, position: at + index, row: JSON.stringify(matter) })),
  )
}

export const countStaged = (db: Knex, importId: string): Promise<number> =>
  countOf(db('import_staged').where({ import_id: importId }))

export async function anyStagedBut(db: Knex, except: readonly string[]): Promise<boolean> {
  return Boolean(
    await db('import_staged')
      .whereNotIn('import_id', [...except])
      .first(db.raw('1 as found')),
  )
}

export async function dropStagedBut(trx: Knex.Transaction, except: readonly string[]): Promise<void> {
  await trx('import_staged')
    .whereNotIn('import_id', [...except])
    .delete()
}

/** References that matters of the group have, as they were typed. */
export async function listReferences(db: Knex, groupId: GroupId): Promise<string[]> {
  return db('matter').where({ group_id: groupId }).whereNot('reference', '').pluck('reference')
}

export async function countFreeCodeNames(db: Knex): Promise<number> {
  return Math.max(0, codeNameCount - (await countOf(db('code_name_used'))))
}

/** Makes every staged row a matter at its step, with its first officer and a code name of its own. */
export async function insertStaged(
  trx: Knex.Transaction,
  taking: { importId: string; userId: string; at: IsoInstant; world: Pick<World, 'randomInt'>; onPiece(done: number): void },
): Promise<void> {
  const { importId, userId, at, world, onPiece } = taking
  const total = await countStaged(trx, importId)
  const used: string[] = await trx('code_name_used').pluck('code_name')
  const names = drawCodeNames((below) => world.randomInt(below), new Set(used), total)
  for (let from = 0; from < total; from += PIECE) {
    const staged: { row: string }[] = await trx('import_staged')
      .where({ import_id: importId })
      .where('position', '>=', from)
      .orderBy('position')
      .limit(PIECE)
      .select('row')
    const matters = staged.map(({ row }) => JSON.parse(row) as StagedMatter)
    await trx('matter').insert(matters.map((matter, index) => rowOf(matter, names[from + index] as CodeName, importId)))
    onPiece(from + matters.length)
  }
  for (const statement of FROM_MATTERS) await trx.raw(statement, { importId, userId, at })
  await trx('import_staged').where({ import_id: importId }).delete()
}

const rowOf = ({ matterId, state, referral, hasIdentity }: StagedMatter, codeName: CodeName, importId: string) => ({
  id: matterId,
  code_name: codeName,
  ...keysOf(codeName, referral.reference),
  ...columnsOf(referral),
  state,
  has_identity: hasIdentity ? 1 : 0,
  import_id: importId,
})

/** What follows from the matters themselves, without handing every value over once more. */
const FROM_MATTERS = [
  `insert into code_name_used (code_name, matter_id) select code_name, id from matter where import_id = :importId`,
  // The list tells where a matter stands, not when it came there: the day it came in is the only one there is.
  `insert into matter_step (matter_id, seq, from_step, to_step, taken_at, taken_on, taken_by, reason)
     select id, 1, null, state, :at, received_on, :userId, '' from matter where import_id = :importId`,
  `insert into officer_period (matter_id, position, name, organisation_id, unit_id, phone, address, valid_from, entered_by)
     select id, 0, officer_name, officer_organisation_id, officer_unit_id, officer_phone, officer_address, received_on, :userId
     from matter where import_id = :importId`,
  `insert into text_known (matter_id, field) select json_extract(row, '$.matterId'), 'imported'
     from import_staged where import_id = :importId and json_extract(row, '$.textKnown')`,
] as const
