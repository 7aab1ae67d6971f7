import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import { missingGates, wayOfAct } from '../../../../shared/domain/step/rules'
import type { StepAct, StepKey } from '../../../../shared/domain/step/step'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { planTasks } from '../task/task-repository'
import { readChainFacts } from './chain-facts-repository'

/** Who does something, and when: `at` the instant it is recorded, `on` the day it is about. */
export interface Doing {
  readonly userId: string
  readonly at: IsoInstant
  readonly on: IsoDate
  newId(): string
}

export interface Move {
  readonly matterId: MatterId
  readonly groupKind: Pick<GroupKind, 'deadlines' | 'chain'>
  readonly from: StepKey | null
  readonly to: StepKey
  readonly act: StepAct | null
  readonly reason: string
}

/**
 * Writes that a matter has come to a step, and plans what follows from it. The caller has checked that the way is there and
 * its gates are open, and records the line of the log.
 * @returns the step's number within the matter
 */
export async function takeStep(trx: Knex.Transaction, move: Move, doing: Doing): Promise<number> {
  const { matterId, groupKind, from, to, act, reason } = move
  const newest: { seq: number } | undefined = await trx('matter_step')
    .where({ matter_id: matterId })
    .orderBy('seq', 'desc')
    .first('seq')
  const seq = (newest?.seq ?? 0) + 1
  await trx('matter_step').insert({
    matter_id: matterId,
    seq,
    from_step: from,
    to_step: to,
    taken_at: doing.at,
    taken_on: doing.on,
    taken_by: doing.userId,
    reason,
  })
  await trx('matter').where({ id: matterId }).update({ state: to })
  await planTasks(trx, { matterId, groupKind, to, act, seq, ...doing })
  return seq
}

/**
 * Something was done in the program: the matter goes the way that the profile has for it from where it stands, or stays.
 * @throws DomainError `step/gate-shut` with `missing` where the way has gates that are shut
 */
export async function moveByAct(
  trx: Knex.Transaction,
  { matterId, act }: { matterId: MatterId; act: StepAct },
  doing: Doing,
): Promise<void> {
  const matter = await requireMatter(trx, matterId)
  const { profileId, kind } = await requireGroup(trx, matter.groupId)
  const groupKind = groupKindOf(profileId, kind)
  const way = wayOfAct(groupKind.chain, matter.state, act)
  if (!way) return await planTasks(trx, { matterId, groupKind, to: matter.state, act, seq: null, ...doing })
  const missing = way.gates.length > 0 ? missingGates(way.gates, await readChainFacts(trx, matterId, doing.on)) : []
  requireThat(missing.length === 0, 'step/gate-shut', { missing: missing.join(',') })
  await takeStep(trx, { matterId, groupKind, from: matter.state, to: way.to, act, reason: '' }, doing)
}
