import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import { missingGates, wayOfAct } from '../../../../shared/domain/step/rules'
import type { StepAct, StepKey } from '../../../../shared/domain/step/step'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { World } from '../../store/compartment'
import { instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { planTasks, unplanTasks } from '../task/task-repository'
import { readChainFacts } from './chain-facts-repository'

/** Who does something, and when: `at` the instant it is recorded, `on` the day it is about. */
export interface Doing {
  readonly userId: string
  readonly at: IsoInstant
  readonly on: IsoDate
  /** On whose desk a decision is put where nobody has the matter. */
  readonly deciderId?: string | undefined
  newId(): string
}

/** Somebody does something now. @param on the day it is about, where that is another than today */
export const doingNow = (world: World, userId: string, on: IsoDate = today(world)): Doing => ({
  userId,
  at: instantNow(world),
  on,
  newId: () => world.newId(),
})

export interface Move {
  readonly matterId: MatterId
  readonly groupKind: Pick<GroupKind, 'deadlines' | 'chain'>
  readonly from: StepKey | null
  readonly to: StepKey
  /** null for a person's press, and for the first step. */
  readonly act: StepAct | null
  readonly reason: string
}

/** A row of a matter's way, as it is stored. */
export interface StoredStep {
  seq: number
  from: StepKey | null
  to: StepKey
  act: StepAct | null
  at: IsoInstant
  on: IsoDate
  by: string
  reason: string
  undoneAt: IsoInstant | null
}

const ROW = {
  seq: 'seq',
  from: 'from_step',
  to: 'to_step',
  act: 'act',
  at: 'taken_at',
  on: 'taken_on',
  by: 'taken_by',
  reason: 'reason',
  undoneAt: 'undone_at',
} as const

/** Every step a matter has taken, the ones taken back too, in their order. */
export async function listSteps(db: Knex, matterId: MatterId): Promise<StoredStep[]> {
  return db('matter_step').where({ matter_id: matterId }).orderBy('seq').select(ROW)
}

/** The step that brought the matter to where it stands; undefined where nothing is written of its way. */
export async function findNewestStep(db: Knex, matterId: MatterId): Promise<StoredStep | undefined> {
  return db('matter_step').where({ matter_id: matterId }).whereNull('undone_at').orderBy('seq', 'desc').first(ROW)
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
    act,
    taken_at: doing.at,
    taken_on: doing.on,
    taken_by: doing.userId,
    reason,
  })
  await trx('matter').where({ id: matterId }).update({ state: to })
  await planTasks(trx, { matterId, groupKind, to, act, seq, ...doing })
  return seq
}

/** A new matter's first step; where advice came before it, the advice is the first of its way (A01). @param adviceOn its day */
export async function beginChain(
  trx: Knex.Transaction,
  { matterId, groupKind, adviceOn }: { matterId: MatterId; groupKind: Move['groupKind']; adviceOn: IsoDate | null },
  doing: Doing,
): Promise<void> {
  const { first, advice } = groupKind.chain
  const from = adviceOn === null ? null : advice
  if (from !== null && adviceOn !== null)
    await takeStep(trx, { matterId, groupKind, from: null, to: from, act: null, reason: '' }, { ...doing, on: adviceOn })
  await takeStep(trx, { matterId, groupKind, from, to: first, act: null, reason: '' }, doing)
}

/** Takes the newest step back: it stays in the history, crossed out. */
export async function undoStep(trx: Knex.Transaction, matterId: MatterId, taken: StoredStep, at: IsoInstant): Promise<void> {
  requireThat(taken.from !== null, 'step/not-undoable')
  await trx('matter_step').where({ matter_id: matterId, seq: taken.seq }).update({ undone_at: at })
  await trx('matter').where({ id: matterId }).update({ state: taken.from })
  await unplanTasks(trx, { matterId, seq: taken.seq })
}

/** What the profile says of the group that a matter belongs to. */
export async function groupKindOfMatter(db: Knex, groupId: Parameters<typeof requireGroup>[1]): Promise<GroupKind> {
  const { profileId, kind } = await requireGroup(db, groupId)
  return groupKindOf(profileId, kind)
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
  const groupKind = await groupKindOfMatter(trx, matter.groupId)
  const way = wayOfAct(groupKind.chain, matter.state, act)
  if (!way) return await planTasks(trx, { matterId, groupKind, to: matter.state, act, seq: null, ...doing })
  const missing = way.gates.length > 0 ? missingGates(way.gates, await readChainFacts(trx, matterId, doing.on)) : []
  requireThat(missing.length === 0, 'step/gate-shut', { missing: missing.join(',') })
  await takeStep(trx, { matterId, groupKind, from: matter.state, to: way.to, act, reason: '' }, doing)
}

/** Whether a paper about the matter has been printed or saved since an instant: then it may have left the house. */
export async function hasLeftHouseSince(db: Knex, matterId: MatterId, since: IsoInstant): Promise<boolean> {
  const row = db('paper')
    .where({ matter_id: matterId })
    .where((out) => void out.where('printed_at', '>=', since).orWhere('saved_at', '>=', since))
  return Boolean(await row.first(db.raw('1 as found')))
}
