import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { MOST_OWN_WORDS, type OwnWord, type OwnWordId } from '../../../../shared/domain/own-word/own-word'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { plain } from '../../../../shared/privacy/plain-text'
import { countOf } from '../group/group-repository'

/** Words a group has answered "inte personuppgift" about, in the order of the alphabet. @param nameOf display name of a user */
export async function listOwnWordsOf(db: Knex, groupId: GroupId, nameOf: (userId: string) => string): Promise<OwnWord[]> {
  const rows: OwnWord[] = await db('own_word')
    .where({ group_id: groupId })
    .select({ id: 'id', word: 'word', rememberedAt: 'remembered_at', rememberedBy: 'remembered_by' })
    .orderBy('plain')
  return rows.map((row) => ({ ...row, rememberedBy: nameOf(row.rememberedBy) }))
}

/** The same for the check: the words alone. */
export const listOwnWords = async (db: Knex, groupId: GroupId): Promise<string[]> =>
  await db('own_word').where({ group_id: groupId }).orderBy('plain').pluck('word')

/** The word the group has already, however it was written. */
export async function findOwnWord(db: Knex, groupId: GroupId, word: string): Promise<OwnWordId | undefined> {
  const row: { id: OwnWordId } | undefined = await db('own_word')
    .where({ group_id: groupId, plain: plain(word) })
    .first('id')
  return row?.id
}

/** @throws DomainError `own-word/too-many` */
export async function insertOwnWord(
  trx: Knex.Transaction,
  { id, groupId, word, at, userId }: { id: OwnWordId; groupId: GroupId; word: string; at: IsoInstant; userId: string },
): Promise<void> {
  requireThat((await countOf(trx('own_word').where({ group_id: groupId }))) < MOST_OWN_WORDS, 'own-word/too-many')
  await trx('own_word').insert({
    id,
    group_id: groupId,
    word,
    plain: plain(word),
    remembered_at: at,
    remembered_by: userId,
  })
}

/** @throws DomainError `own-word/unknown` */
export async function deleteOwnWord(trx: Knex.Transaction, id: OwnWordId): Promise<void> {
  const gone: number = await trx('own_word').where({ id }).delete()
  requireThat(gone > 0, 'own-word/unknown')
}

/** The matters of a group with somebody known, the latest first. */
export const listKnownOf = async (db: Knex, groupId: GroupId): Promise<MatterId[]> =>
  await db('matter').where({ group_id: groupId, has_identity: 1 }).orderBy('received_on', 'desc').pluck('id')
