import type { Knex } from 'knex'
import type { GroupId, RepresentativeId } from '../../../../shared/domain/group/group'
import { type GroupRoutine, type GroupSettings, settingsAtFirst } from '../../../../shared/domain/group/group-settings'
import { groupKindOf } from '../../../../shared/profiles'
import { readGivesAway } from '../gate/gate-repository'
import { readTyped } from '../typed-text/typed-text-repository'
import { requireGroup } from './group-repository'

/**
 * How a group is convened, its ages and who answers for it, as settled or as its profile proposes.
 * @throws DomainError `group/unknown`
 */
export async function readGroupSettings(db: Knex, groupId: GroupId): Promise<GroupSettings> {
  const { profileId, kind } = await requireGroup(db, groupId)
  const atFirst = { groupId, ...settingsAtFirst(groupKindOf(profileId, kind)) }
  const convening = (await readTyped(db, 'groupYear', groupId)).get('convening')?.text ?? ''
  const settled: Omit<GroupSettings, 'groupId' | 'convening'> | undefined = await db('group_setting')
    .where({ group_id: groupId })
    .first({
      noticeDays: 'notice_days',
      conveneBy: 'convene_by',
      ageFrom: 'age_from',
      ageTo: 'age_to',
      responsibleId: 'responsible_id',
    })
  if (!settled) return { ...atFirst, convening }
  return {
    groupId,
    ...settled,
    convening,
    ageFrom: settled.ageFrom ?? atFirst.ageFrom,
    ageTo: settled.ageTo ?? atFirst.ageTo,
  }
}

/**
 * Whether something the group wrote of itself can give somebody away and has not been held against the persons yet. A routine
 * is printed before there has been any sweep; where nothing is found in it, it is no more of a draft than a document of the library.
 */
export async function hasUnreviewedWords(db: Knex, groupId: GroupId, aboutId: string = groupId): Promise<boolean> {
  const texts = [...(await readTyped(db, 'groupYear', aboutId)).values()]
  const givesAway = await readGivesAway(db)
  return texts.some(({ review, text }) => review === 'unreviewed' && givesAway(text, { groupId }))
}

export async function writeRoutine(
  trx: Knex.Transaction,
  groupId: GroupId,
  { noticeDays, conveneBy, ageFrom, ageTo }: Omit<GroupRoutine, 'convening'>,
): Promise<void> {
  await write(trx, groupId, { notice_days: noticeDays, convene_by: conveneBy, age_from: ageFrom, age_to: ageTo })
}

export async function writeResponsible(
  trx: Knex.Transaction,
  groupId: GroupId,
  responsibleId: RepresentativeId | null,
): Promise<void> {
  await write(trx, groupId, { responsible_id: responsibleId })
}

async function write(trx: Knex.Transaction, groupId: GroupId, part: Record<string, string | number | null>): Promise<void> {
  const { profileId, kind } = await requireGroup(trx, groupId)
  const { noticeDays, conveneBy } = settingsAtFirst(groupKindOf(profileId, kind))
  await trx('group_setting')
    .insert({ group_id: groupId, notice_days: noticeDays, convene_by: conveneBy, ...part })
    .onConflict('group_id')
    .merge(part)
}
