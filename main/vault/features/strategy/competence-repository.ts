import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { CompetenceNeed, CompetenceNeedDraft, CompetenceNeedId } from '../../../../shared/domain/strategy/competence'
import { requireThat } from '../../../../shared/lib/domain-error'
import { deleteTyped, readTypedOf } from '../typed-text/typed-text-repository'
import { groupsSeenFrom, keepWords, type Writer, wordsOf } from './strategy-words-repository'

/** What the representatives would need to learn together (G55). */
type Row = Pick<CompetenceNeed, 'id' | 'groupId' | 'notedOn' | 'state'>
const ROW = { id: 'id', groupId: 'group_id', notedOn: 'noted_on', state: 'state' } as const
const MOST = 500

/** Those that wait on top, of the group and of those it leads. */
export async function listNeeds(db: Knex, groupId: GroupId): Promise<CompetenceNeed[]> {
  const groups = await groupsSeenFrom(db, groupId)
  const rows: Row[] = await db('competence_need')
    .whereIn('group_id', [...groups.keys()])
    .select(ROW)
    .orderByRaw(`case state when 'noted' then 0 when 'planned' then 1 when 'met' then 2 else 3 end`)
    .orderBy('noted_on', 'desc')
    .limit(MOST)
  const words = await readTypedOf(
    db,
    'strategy',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, groupName: groups.get(row.groupId) ?? '', words: wordsOf(words, row.id, 'need') }))
}

/** @throws DomainError `competence/unknown` */
export async function requireNeed(db: Knex, id: CompetenceNeedId): Promise<Row> {
  const row: Row | undefined = await db('competence_need').where({ id }).first(ROW)
  requireThat(row, 'competence/unknown')
  return row
}

export async function writeNeed(
  trx: Knex.Transaction,
  id: CompetenceNeedId,
  need: CompetenceNeedDraft,
  writer: Writer,
): Promise<void> {
  const columns = { group_id: need.groupId, noted_on: need.notedOn, state: need.state }
  await trx('competence_need')
    .insert({ id, ...columns, recorded_at: writer.at, recorded_by: writer.userId })
    .onConflict('id')
    .merge(columns)
  await keepWords(trx, { kind: 'strategy', aboutId: id, groupId: need.groupId, fields: { need: need.words } }, writer)
}

export async function deleteNeed(trx: Knex.Transaction, id: CompetenceNeedId): Promise<void> {
  await deleteTyped(trx, 'strategy', id)
  await trx('competence_need').where({ id }).delete()
}
