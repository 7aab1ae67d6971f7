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

/** Written and read in pieces: the process answers others in between. */
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
  const { importId, world, onPiece } = taking
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
    const matters = staged.map(({ row }, index) => ({
      ...(JSON.parse(row) as StagedMatter),
      codeName: names[from + index] as CodeName,
    }))
    await insertMatters(trx, matters, taking)
    onPiece(from + matters.length)
  }
  await trx('import_staged').where({ import_id: importId }).delete()
}

/** Many rows a statement: the search index is written once for each. */
async function insertMatters(
  trx: Knex.Transaction,
  matters: readonly (StagedMatter & { codeName: CodeName })[],
  { importId, userId, at }: { importId: string; userId: string; at: IsoInstant },
): Promise<void> {
  await trx('matter').insert(
    matters.map(({ matterId, codeName, state, referral, hasIdentity }) => ({
      id: matterId,
      code_name: codeName,
      ...keysOf(codeName, referral.reference),
      ...columnsOf(referral),
      state,
      has_identity: hasIdentity ? 1 : 0,
      import_id: importId,
    })),
  )
  await trx('code_name_used').insert(matters.map(({ matterId, codeName }) => ({ code_name: codeName, matter_id: matterId })))
  // The list tells where a matter stands, not when it came there: the day it came in is the only one there is.
  await trx('matter_step').insert(
    matters.map(({ matterId, state, referral }) => ({
      matter_id: matterId,
      seq: 1,
      from_step: null,
      to_step: state,
      taken_at: at,
      taken_on: referral.receivedOn,
      taken_by: userId,
      reason: '',
    })),
  )
  await trx('officer_period').insert(
    matters.map(({ matterId, referral: { officer, receivedOn } }) => ({
      matter_id: matterId,
      position: 0,
      name: officer.name,
      organisation_id: officer.organisationId,
      unit_id: officer.unitId,
      phone: officer.phone,
      address: officer.postalAddress,
      valid_from: receivedOn,
      entered_by: userId,
    })),
  )
  const known = matters.filter(({ textKnown }) => textKnown)
  if (known.length > 0) await trx('text_known').insert(known.map(({ matterId }) => ({ matter_id: matterId, field: 'imported' })))
}
