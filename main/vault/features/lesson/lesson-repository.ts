import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { Lesson, LessonDraft, LessonId } from '../../../../shared/domain/lesson/lesson'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { readGivesAway } from '../gate/gate-repository'
import { groupsSeenFrom, isUnreviewed, keepWords, type Writer, wordsOf } from '../strategy/strategy-words-repository'
import { deleteTyped, readTypedOf } from '../typed-text/typed-text-repository'

/** What the groups have learned (G19). */
type Row = Pick<Lesson, 'id' | 'groupId' | 'notedOn' | 'spreadOn'>
const ROW = { id: 'id', groupId: 'group_id', notedOn: 'noted_on', spreadOn: 'spread_on' } as const
const MOST = 500

/** The latest first, of the group and of those it leads. */
export async function listLessons(db: Knex, groupId: GroupId): Promise<(Lesson & { unreviewed: boolean })[]> {
  const groups = await groupsSeenFrom(db, groupId)
  const rows: Row[] = await db('lesson')
    .whereIn('group_id', [...groups.keys()])
    .select(ROW)
    .orderBy('noted_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .limit(MOST)
  const words = await readTypedOf(
    db,
    'lesson',
    rows.map(({ id }) => id),
  )
  const givesAway = await readGivesAway(db)
  const fields = ['lesson', 'purpose'] as const
  const reviewOf = (id: LessonId, field: string) => words.get(id)?.get(field)?.review
  return rows.map((row) => {
    const said = { words: wordsOf(words, row.id, 'lesson'), purpose: wordsOf(words, row.id, 'purpose') }
    return {
      ...row,
      ...said,
      groupName: groups.get(row.groupId) ?? '',
      spreadTo: wordsOf(words, row.id, 'spreadTo'),
      marked: fields.some((field) =>
        givesAway(wordsOf(words, row.id, field), { groupId: row.groupId, review: reviewOf(row.id, field) }),
      ),
      unreviewed: isUnreviewed(words, row.id),
    }
  })
}

/** @throws DomainError `lesson/unknown` */
export async function requireLesson(db: Knex, id: LessonId): Promise<Row & Pick<Lesson, 'words' | 'purpose'>> {
  const row: Row | undefined = await db('lesson').where({ id }).first(ROW)
  requireThat(row, 'lesson/unknown')
  const words = await readTypedOf(db, 'lesson', [id])
  return { ...row, words: wordsOf(words, id, 'lesson'), purpose: wordsOf(words, id, 'purpose') }
}

/** Whatever it says is kept: that it can give somebody away only keeps it from being spread. */
export async function writeLesson(trx: Knex.Transaction, id: LessonId, lesson: LessonDraft, writer: Writer): Promise<void> {
  const columns = { group_id: lesson.groupId, noted_on: lesson.notedOn }
  await trx('lesson')
    .insert({ id, ...columns, recorded_at: writer.at, recorded_by: writer.userId })
    .onConflict('id')
    .merge(columns)
  const fields = { lesson: lesson.words, purpose: lesson.purpose }
  await keepWords(trx, { kind: 'lesson', aboutId: id, groupId: lesson.groupId, fields }, writer, false)
}

export async function markSpread(
  trx: Knex.Transaction,
  { id, groupId }: Pick<Row, 'id' | 'groupId'>,
  spread: { on: IsoDate; to: string },
  writer: Writer,
): Promise<void> {
  await trx('lesson').where({ id }).update({ spread_on: spread.on })
  await keepWords(trx, { kind: 'lesson', aboutId: id, groupId, fields: { spreadTo: spread.to } }, writer, false)
}

export async function deleteLesson(trx: Knex.Transaction, id: LessonId): Promise<void> {
  await deleteTyped(trx, 'lesson', id)
  await trx('lesson').where({ id }).delete()
}
