import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import {
  type Experience,
  type ExperienceDraft,
  type ExperienceId,
  experiencesByTargetGroup,
} from '../../../../shared/domain/strategy/experience'
import { requireThat } from '../../../../shared/lib/domain-error'
import { deleteTyped, readTypedOf } from '../typed-text/typed-text-repository'
import { groupsSeenFrom, keepWords, type Writer, wordsOf } from './strategy-words-repository'

/** What the groups have learned about target groups (G54). */
type Row = Pick<Experience, 'id' | 'groupId' | 'notedOn'>
const ROW = { id: 'id', groupId: 'group_id', notedOn: 'noted_on' } as const
const MOST = 500

/** By target group, of the group and of those it leads. */
export async function listExperiences(db: Knex, groupId: GroupId): Promise<Experience[]> {
  const groups = await groupsSeenFrom(db, groupId)
  const rows: Row[] = await db('experience')
    .whereIn('group_id', [...groups.keys()])
    .select(ROW)
    .orderBy('noted_on', 'desc')
    .limit(MOST)
  const words = await readTypedOf(
    db,
    'strategy',
    rows.map(({ id }) => id),
  )
  return experiencesByTargetGroup(
    rows.map((row) => ({
      ...row,
      groupName: groups.get(row.groupId) ?? '',
      targetGroup: wordsOf(words, row.id, 'targetGroup'),
      words: wordsOf(words, row.id, 'experience'),
      need: wordsOf(words, row.id, 'need'),
    })),
  )
}

/** @throws DomainError `experience/unknown` */
export async function requireExperience(db: Knex, id: ExperienceId): Promise<Row> {
  const row: Row | undefined = await db('experience').where({ id }).first(ROW)
  requireThat(row, 'experience/unknown')
  return row
}

export async function writeExperience(
  trx: Knex.Transaction,
  id: ExperienceId,
  experience: ExperienceDraft,
  writer: Writer,
): Promise<void> {
  const columns = { group_id: experience.groupId, noted_on: experience.notedOn }
  await trx('experience')
    .insert({ id, ...columns, recorded_at: writer.at, recorded_by: writer.userId })
    .onConflict('id')
    .merge(columns)
  const fields = { targetGroup: experience.targetGroup, experience: experience.words, need: experience.need }
  await keepWords(trx, { kind: 'strategy', aboutId: id, groupId: experience.groupId, fields }, writer)
}

export async function deleteExperience(trx: Knex.Transaction, id: ExperienceId): Promise<void> {
  await deleteTyped(trx, 'strategy', id)
  await trx('experience').where({ id }).delete()
}
