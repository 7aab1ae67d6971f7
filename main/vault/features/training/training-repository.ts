import type { Knex } from 'knex'
import type { GroupId, RepresentativeId } from '../../../../shared/domain/group/group'
import type { Training, TrainingDraft, TrainingId } from '../../../../shared/domain/training/training'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { readTypedOf } from '../typed-text/typed-text-repository'

type Row = Pick<Training, 'id' | 'groupId' | 'heldOn'>
const TRAINING = { id: 'id', groupId: 'group_id', heldOn: 'held_on' } as const

/** A group's trainings, the newest first. Their words stand among the texts that were typed. */
export async function listTrainings(db: Knex, groupId: GroupId): Promise<Training[]> {
  return complete(db, await db('training').where({ group_id: groupId }).select(TRAINING).orderBy('held_on', 'desc').limit(200))
}

export async function findTraining(db: Knex, id: TrainingId): Promise<Training | undefined> {
  const [found] = await complete(db, await db('training').where({ id }).select(TRAINING))
  return found
}

/** @throws DomainError `training/unknown` */
export async function requireTraining(db: Knex, id: TrainingId): Promise<Training> {
  const found = await findTraining(db, id)
  requireThat(found, 'training/unknown')
  return found
}

/** The days alone, for the rule of one a year. */
export async function listTrainingDays(db: Knex, groupId: GroupId): Promise<{ heldOn: IsoDate }[]> {
  return db('training').where({ group_id: groupId }).select({ heldOn: 'held_on' })
}

async function complete(db: Knex, rows: readonly Row[]): Promise<Training[]> {
  const ids = rows.map(({ id }) => id)
  const words = await readTypedOf(db, 'groupYear', ids)
  const taking: { trainingId: TrainingId; representativeId: RepresentativeId }[] = await db('training_participant')
    .whereIn('training_id', ids)
    .select({ trainingId: 'training_id', representativeId: 'representative_id' })
  return rows.map((row) => ({
    ...row,
    topic: words.get(row.id)?.get('topic')?.text ?? '',
    organiser: words.get(row.id)?.get('organiser')?.text ?? '',
    participantIds: taking.filter(({ trainingId }) => trainingId === row.id).map(({ representativeId }) => representativeId),
  }))
}

type Kept = Pick<TrainingDraft, 'heldOn' | 'participantIds'>

export async function insertTraining(
  trx: Knex.Transaction,
  { id, groupId, heldOn, participantIds }: Kept & { id: TrainingId; groupId: GroupId },
): Promise<void> {
  await trx('training').insert({ id, group_id: groupId, held_on: heldOn })
  await setParticipants(trx, id, participantIds)
}

export async function updateTraining(trx: Knex.Transaction, id: TrainingId, { heldOn, participantIds }: Kept): Promise<void> {
  await trx('training').where({ id }).update({ held_on: heldOn })
  await setParticipants(trx, id, participantIds)
}

async function setParticipants(trx: Knex.Transaction, id: TrainingId, who: readonly RepresentativeId[]): Promise<void> {
  await trx('training_participant').where({ training_id: id }).delete()
  for (const representativeId of new Set(who))
    await trx('training_participant').insert({ training_id: id, representative_id: representativeId })
}

export async function deleteTraining(trx: Knex.Transaction, id: TrainingId): Promise<void> {
  await trx('training_participant').where({ training_id: id }).delete()
  await trx('training').where({ id }).delete()
}
