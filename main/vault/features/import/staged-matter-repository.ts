import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import { codeNameCount, drawCodeNames } from '../../../../shared/domain/matter/code-names'
import type { CodeName } from '../../../../shared/domain/matter/matter'
import type { IsoInstant } from '../../../../shared/lib/dates'
import type { StagedMatter } from '../../ports/inner'
import type { World } from '../../store/compartment'
import { countOf } from '../group/group-repository'
import { keysOf } from '../matter/matter-repository'

/** Written and read in pieces: the process answers others in between. */
const PIECE = 500

/** Rows of an import on their way in: nobody sees them, and none says who a matter is about. */
export async function stageMatters(
  trx: Knex.Transaction,
  { importId, at, matters }: { importId: string; at: number; matters: readonly StagedMatter[] },
): Promise<void> {
  const rows = matters.map((matter, index) => ({ at: at + index, matter }))
  await trx.raw(
    `insert into import_staged (import_id, position, row)
       select ?, json_extract(value, '$.at'), json_extract(value, '$.matter') from json_each(?)`,
    [importId, JSON.stringify(rows)],
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
    const rows = staged.map(({ row }, index) => rowOf(JSON.parse(row) as StagedMatter, names[from + index] as CodeName))
    for (const statement of INSERTS) await trx.raw(statement, { importId, userId, at, rows: JSON.stringify(rows) })
    onPiece(from + rows.length)
  }
  await trx('import_staged').where({ import_id: importId }).delete()
}

const rowOf = ({ matterId, state, referral, hasIdentity, textKnown }: StagedMatter, codeName: CodeName) => ({
  id: matterId,
  codeName,
  ...keysOf(codeName, referral.reference),
  state,
  ...referral,
  hasIdentity: hasIdentity ? 1 : 0,
  textKnown: textKnown ? 1 : 0,
})

const row = (path: string) => `json_extract(value, '$.${path}')`
const EACH = 'from json_each(:rows)'

const INSERTS = [
  `insert into matter (id, code_name, sort_key, search_key, group_id, state, received_on, reference, birth_year, officer_name,
     officer_organisation_id, officer_unit_id, officer_phone, officer_address, has_identity, import_id)
   select ${row('id')}, ${row('codeName')}, ${row('sort_key')}, ${row('search_key')}, ${row('groupId')}, ${row('state')},
     ${row('receivedOn')}, ${row('reference')}, ${row('birthYear')}, ${row('officer.name')},
     ${row('officer.organisationId')}, ${row('officer.unitId')}, ${row('officer.phone')}, ${row('officer.postalAddress')},
     ${row('hasIdentity')}, :importId ${EACH}`,
  `insert into code_name_used (code_name, matter_id) select ${row('codeName')}, ${row('id')} ${EACH}`,
  // The list tells where a matter stands, not when it came there: the day it came in is the only one there is.
  `insert into matter_step (matter_id, seq, from_step, to_step, taken_at, taken_on, taken_by, reason)
   select ${row('id')}, 1, null, ${row('state')}, :at, ${row('receivedOn')}, :userId, '' ${EACH}`,
  `insert into officer_period (matter_id, position, name, organisation_id, unit_id, phone, address, valid_from, entered_by)
   select ${row('id')}, 0, ${row('officer.name')}, ${row('officer.organisationId')}, ${row('officer.unitId')},
     ${row('officer.phone')}, ${row('officer.postalAddress')}, ${row('receivedOn')}, :userId ${EACH}`,
  `insert into text_known (matter_id, field) select ${row('id')}, 'imported' ${EACH} where ${row('textKnown')} = 1`,
] as const
