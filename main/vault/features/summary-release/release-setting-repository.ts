import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { ReleaseSetting } from '../../../../shared/domain/summary/release'

/** Off until somebody has turned it on. */
export async function readReleaseSetting(db: Knex, groupId: GroupId): Promise<ReleaseSetting> {
  const row: { four_eyes: number } | undefined = await db('release_setting').where({ group_id: groupId }).first('four_eyes')
  return { fourEyes: row?.four_eyes === 1 }
}

export async function writeReleaseSetting(
  trx: Knex.Transaction,
  groupId: GroupId,
  { fourEyes }: ReleaseSetting,
  { userId, at }: { userId: string; at: string },
): Promise<void> {
  await trx('release_setting')
    .insert({ group_id: groupId, four_eyes: fourEyes ? 1 : 0, set_by: userId, set_at: at })
    .onConflict('group_id')
    .merge()
}
