import { missingGates, stepOf, waysFrom } from '../../../../shared/domain/step/rules'
import { UNDO_SECONDS } from '../../../../shared/domain/step/step'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { isOnAgenda } from '../matter/matter-closing-repository'
import { requireMatter } from '../matter/matter-repository'
import { readChainFacts } from './chain-facts-repository'
import {
  doingNow,
  findNewestStep,
  groupKindOfMatter,
  hasLeftHouseSince,
  listSteps,
  type StoredStep,
  takeStep,
  undoStep,
} from './step-repository'

/**
 * Where a matter stands and how it goes on: a person presses a way that the profile has, its gates stand open, and the
 * reason is kept with the step. What the program does by itself is `moveByAct`.
 * INVARIANT 1: a matter stands where its newest step that is not taken back has brought it.
 * INVARIANT 2: no ended matter waits on an agenda.
 */
export function stepHandlers(room: CaseRoom): HandlersOf<'step'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['step'] })

  return {
    /** @see A04 A12 */
    async 'step/read'({ matterId }, { rights, user }) {
      const day = today(world)
      return cases.read(async (db) => {
        const { state, groupId } = await requireMatter(db, matterId)
        const { chain } = await groupKindOfMatter(db, groupId)
        const taken = await listSteps(db, matterId)
        const facts = await readChainFacts(db, matterId, day)
        const label = (key: string) => chain.steps.find((step) => step.key === key)?.label ?? key
        const newest = taken.findLast(({ undoneAt }) => undoneAt === null)
        const undoable =
          newest && isUndoable(newest, user.id, instantNow(world)) && !(await hasLeftHouseSince(db, matterId, newest.at))
        return {
          state,
          taken: taken.map(({ act: _act, undoneAt, ...step }) => ({
            ...step,
            label: label(step.to),
            by: step.by === '' ? '' : room.nameOf(step.by),
            undone: undoneAt !== null,
          })),
          ways: waysFrom(chain, state)
            .filter(({ right }) => rights.has(right))
            .map((way) => ({
              to: way.to,
              label: way.label,
              reason: way.reason,
              phase: stepOf(chain, way.to).phase,
              missing: missingGates(way.gates, facts),
            })),
          undoableSeq: undoable ? newest.seq : null,
        }
      })
    },

    /** @throws DomainError `step/already-taken`, `step/gate-shut`, `step/personal-data`, `matter/on-agenda` … */
    async 'step/take'({ matterId, expected, to, on, reason }, { user, rights }) {
      requireThat(on <= today(world), 'step/in-future')
      requireNoPersonalData(reason, 'step/personal-data')
      const seq = await cases.transact(user.id, async (trx, record) => {
        const { state, groupId } = await requireMatter(trx, matterId)
        requireThat(state === expected, 'step/already-taken')
        const groupKind = await groupKindOfMatter(trx, groupId)
        const way = waysFrom(groupKind.chain, state).find((one) => one.to === to)
        requireThat(way, 'step/no-such-way')
        requireThat(rights.has(way.right), 'session/right-missing')
        requireThat(!way.reason || reason !== '', 'step/reason-missing')
        const newest = await findNewestStep(trx, matterId)
        requireThat(!newest || on >= newest.on, 'step/before-the-last')
        const missing = missingGates(way.gates, await readChainFacts(trx, matterId, today(world)))
        requireThat(missing.length === 0, 'step/gate-shut', { missing: missing.join(',') })
        if (stepOf(groupKind.chain, to).phase === 'ended') requireThat(!(await isOnAgenda(trx, matterId)), 'matter/on-agenda')
        const move = { matterId, groupKind, from: state, to, act: null, reason }
        const taken = await takeStep(trx, move, doingNow(world, user.id, on))
        record('step/taken', matterId)
        return taken
      })
      changed()
      return { seq }
    },

    /** Takes back what was pressed a moment ago, while nothing about it has been printed or saved. */
    async 'step/undo'({ matterId, seq }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireMatter(trx, matterId)
        const newest = await findNewestStep(trx, matterId)
        requireThat(newest?.seq === seq, 'step/not-newest')
        requireThat(newest.act === null && newest.from !== null && newest.by === user.id, 'step/not-undoable')
        requireThat(isUndoable(newest, user.id, instantNow(world)), 'step/undo-too-late')
        requireThat(!(await hasLeftHouseSince(trx, matterId, newest.at)), 'step/left-the-house')
        await undoStep(trx, matterId, newest, instantNow(world))
        record('step/undone', matterId)
      })
      changed()
      return {}
    },

    /** An ended matter is taken up again, where it stood before it ended. */
    async 'step/reopen'({ matterId, reason }, { user }) {
      requireNoPersonalData(reason, 'step/personal-data')
      await cases.transact(user.id, async (trx, record) => {
        const { state, groupId } = await requireMatter(trx, matterId)
        const groupKind = await groupKindOfMatter(trx, groupId)
        requireThat(stepOf(groupKind.chain, state).phase === 'ended', 'step/not-ended')
        const before = await findNewestStep(trx, matterId)
        const move = { matterId, groupKind, from: state, to: before?.from ?? groupKind.chain.first, act: null, reason }
        await takeStep(trx, move, doingNow(world, user.id))
        record('step/reopened', matterId)
      })
      changed()
      return {}
    },
  }
}

/** What a person pressed can be taken back by the same person; what the program did goes back with what was done. */
function isUndoable(taken: StoredStep, userId: string, now: IsoInstant): boolean {
  if (taken.act !== null || taken.from === null || taken.by !== userId) return false
  return Date.parse(now) - Date.parse(taken.at) <= UNDO_SECONDS * 1_000
}
