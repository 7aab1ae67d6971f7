import type { DilemmaId } from '../../../../shared/domain/strategy/dilemma'
import { requireSettleable } from '../../../../shared/domain/strategy/dilemma-rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listParties, requireGroup } from '../group/group-repository'
import {
  deleteDilemma,
  listDilemmas,
  listToldAt,
  placeDilemmaPoint,
  reopenDilemma,
  requireDilemma,
  settleDilemma,
  writeDilemma,
} from './dilemma-repository'

/**
 * What a group cannot solve alone: raised, answered by the strategic group, or solved where it arose.
 * INVARIANT: whenever one is solved locally, the next strategic meeting has a point that tells it (G53).
 * @see G52 G53
 */
export function dilemmaHandlers(room: CaseRoom): HandlersOf<'dilemma'> {
  const { cases, world } = room
  const changed = (also: readonly string[] = []) => room.announce({ kind: 'changed', nouns: ['dilemma', ...also] })
  const writer = (userId: string) => ({ userId, at: instantNow(world), newId: world.newId })

  return {
    async 'dilemma/list'({ groupId }) {
      return { dilemmas: await cases.read((db) => listDilemmas(db, groupId)) }
    },

    async 'dilemma/told-at'({ meetingId }) {
      return { dilemmas: await cases.read((db) => listToldAt(db, meetingId, today(world))) }
    },

    /** @see G52 */
    async 'dilemma/save'({ dilemmaId, dilemma }, { user }) {
      requireThat(dilemma.words.trim() !== '', 'strategy/empty')
      requireThat(dilemma.raisedOn <= today(world), 'dilemma/raised-in-future')
      const id = dilemmaId ?? (world.newId() as DilemmaId)
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, dilemma.groupId)
        const parties = await listParties(trx, dilemma.groupId)
        const { organisationId } = dilemma
        requireThat(organisationId === null || parties.some((party) => party.id === organisationId), 'dilemma/unknown-party')
        if (dilemmaId !== null) requireThat((await requireDilemma(trx, id)).groupId === dilemma.groupId, 'dilemma/unknown')
        await writeDilemma(trx, id, dilemma, writer(user.id))
        record(dilemmaId === null ? 'dilemma/raised' : 'dilemma/changed', id)
      })
      changed()
      return { dilemmaId: id }
    },

    /** @see G52 G53 */
    async 'dilemma/settle'({ dilemmaId, state, on, answer }, { user }) {
      requireThat(answer.trim() !== '', 'dilemma/answer-missing')
      await cases.transact(user.id, async (trx, record) => {
        const dilemma = await requireDilemma(trx, dilemmaId)
        requireSettleable(dilemma, on, today(world))
        await settleDilemma(trx, dilemma, { state, on, answer }, writer(user.id))
        const added = await placeDilemmaPoint(trx, world, await requireGroup(trx, dilemma.groupId), today(world))
        record(state === 'answered' ? 'dilemma/answered' : 'dilemma/solved', dilemmaId)
        for (const itemId of added) record('agenda/general-added', itemId)
      })
      changed(['agenda'])
      return {}
    },

    async 'dilemma/reopen'({ dilemmaId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        requireThat((await requireDilemma(trx, dilemmaId)).state !== 'open', 'dilemma/not-settled')
        await reopenDilemma(trx, dilemmaId)
        record('dilemma/reopened', dilemmaId)
      })
      changed()
      return {}
    },

    async 'dilemma/remove'({ dilemmaId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireDilemma(trx, dilemmaId)
        await deleteDilemma(trx, dilemmaId)
        record('dilemma/removed', dilemmaId)
      })
      changed()
      return {}
    },
  }
}
