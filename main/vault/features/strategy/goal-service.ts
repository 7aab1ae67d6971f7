import type { GoalId } from '../../../../shared/domain/strategy/goal'
import type { RoutineDecisionId } from '../../../../shared/domain/strategy/routine-decision'
import { isStrategic } from '../../../../shared/domain/strategy/strategic-group'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireDocument, requireVersion } from '../library/library-repository'
import { deleteGoal, listGoals, requireGoal, writeGoal } from './goal-repository'
import { deleteDecision, listDecisions, requireDecision, writeDecision } from './routine-decision-repository'

const NOUNS = ['goal', 'routine-decision']

/** Goals and routine decisions: what a strategic group steers by. @see G49 G50 */
export function goalHandlers(room: CaseRoom): HandlersOf<'goal' | 'routine-decision'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: NOUNS })
  const writer = (userId: string) => ({ userId, at: instantNow(world), newId: world.newId })

  return {
    async 'goal/list'({ groupId }) {
      return { goals: await cases.read((db) => listGoals(db, groupId)) }
    },

    /** @see G49 */
    async 'goal/save'({ goalId, goal }, { user }) {
      requireThat(goal.words.trim() !== '', 'strategy/empty')
      requireThat(goal.to >= goal.from, 'goal/ends-before-it-begins')
      const id = goalId ?? (world.newId() as GoalId)
      await cases.transact(user.id, async (trx, record) => {
        requireThat(isStrategic(await requireGroup(trx, goal.groupId)), 'strategy/not-of-this-group')
        if (goalId !== null) requireThat((await requireGoal(trx, id)).groupId === goal.groupId, 'goal/unknown')
        await writeGoal(trx, id, goal, writer(user.id))
        record(goalId === null ? 'goal/set' : 'goal/changed', id)
      })
      changed()
      return { goalId: id }
    },

    async 'goal/remove'({ goalId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireGoal(trx, goalId)
        await deleteGoal(trx, goalId)
        record('goal/removed', goalId)
      })
      changed()
      return {}
    },

    async 'routine-decision/list'({ groupId }) {
      return { decisions: await cases.read((db) => listDecisions(db, groupId)) }
    },

    /** @see G50 */
    async 'routine-decision/save'({ decisionId, decision }, { user }) {
      requireThat(decision.words.trim() !== '', 'strategy/empty')
      requireThat(decision.decidedOn <= today(world), 'routine-decision/in-future')
      const id = decisionId ?? (world.newId() as RoutineDecisionId)
      await cases.transact(user.id, async (trx, record) => {
        requireThat(isStrategic(await requireGroup(trx, decision.groupId)), 'strategy/not-of-this-group')
        if (decisionId !== null)
          requireThat((await requireDecision(trx, id)).groupId === decision.groupId, 'routine-decision/unknown')
        if (decision.document !== null) {
          const { documentId, version } = decision.document
          await requireDocument(trx, documentId)
          await requireVersion(trx, documentId, version)
        }
        await writeDecision(trx, id, decision, writer(user.id))
        record(decisionId === null ? 'routine-decision/recorded' : 'routine-decision/changed', id)
      })
      changed()
      return { decisionId: id }
    },

    async 'routine-decision/remove'({ decisionId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireDecision(trx, decisionId)
        await deleteDecision(trx, decisionId)
        record('routine-decision/removed', decisionId)
      })
      changed()
      return {}
    },
  }
}
