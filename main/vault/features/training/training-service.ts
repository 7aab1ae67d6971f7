import type { GroupId } from '../../../../shared/domain/group/group'
import type { TrainingDraft, TrainingId } from '../../../../shared/domain/training/training'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNothingCertain } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { listRepresentatives } from '../group/representative-repository'
import { deleteTyped, keepTyped } from '../typed-text/typed-text-repository'
import { deleteTraining, insertTraining, listTrainings, requireTraining, updateTraining } from './training-repository'

const MOST_TRAININGS = 200
type Trx = Parameters<typeof insertTraining>[0]

/** What a group learns together once a year, and who took part (G43). */
export function trainingHandlers(room: CaseRoom): HandlersOf<'training'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['training'] })

  const keepWords = async (trx: Trx, at: { groupId: GroupId; trainingId: TrainingId }, said: TrainingDraft, userId: string) => {
    for (const field of ['topic', 'organiser'] as const) {
      const place = {
        kind: 'groupYear',
        aboutId: at.trainingId,
        field,
        groupId: at.groupId,
        meetingId: null,
        matterId: null,
      } as const
      await keepTyped(trx, place, { text: said[field], at: instantNow(world), userId, newId: world.newId })
    }
  }
  const requireSound = async (trx: Trx, groupId: GroupId, { topic, organiser, participantIds }: TrainingDraft) => {
    requireNothingCertain(topic, 'training/personal-data')
    requireNothingCertain(organiser, 'training/personal-data')
    const known = new Set((await listRepresentatives(trx, groupId)).map(({ id }) => id))
    requireThat(
      participantIds.every((id) => known.has(id)),
      'representative/unknown',
    )
  }

  return {
    async 'training/list'({ groupId }) {
      return { trainings: await cases.read((db) => listTrainings(db, groupId)) }
    },

    /** @see G43 */
    async 'training/add'({ groupId, training }, { user }) {
      const trainingId = world.newId() as TrainingId
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, groupId)
        await requireSound(trx, groupId, training)
        requireThat((await listTrainings(trx, groupId)).length < MOST_TRAININGS, 'training/too-many')
        await insertTraining(trx, { id: trainingId, groupId, ...training })
        await keepWords(trx, { groupId, trainingId }, training, user.id)
        record('training/added', trainingId)
      })
      changed()
      return { trainingId }
    },

    async 'training/change'({ trainingId, training }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { groupId } = await requireTraining(trx, trainingId)
        await requireSound(trx, groupId, training)
        await updateTraining(trx, trainingId, training)
        await keepWords(trx, { groupId, trainingId }, training, user.id)
        record('training/changed', trainingId)
      })
      changed()
      return {}
    },

    async 'training/remove'({ trainingId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireTraining(trx, trainingId)
        await deleteTyped(trx, 'groupYear', trainingId)
        await deleteTraining(trx, trainingId)
        record('training/removed', trainingId)
      })
      changed()
      return {}
    },
  }
}
