import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { wayOfAct } from '../../../../shared/domain/step/rules'
import type { StepAct } from '../../../../shared/domain/step/step'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'

/** Nobody is enrolled from a step that no way leads from: the profile says which steps those are. */
export async function requireWay(db: Knex, matterId: MatterId, act: StepAct): Promise<void> {
  const matter = await requireMatter(db, matterId)
  const { profileId, kind } = await requireGroup(db, matter.groupId)
  requireThat(wayOfAct(groupKindOf(profileId, kind).chain, matter.state, act), 'enrolment/not-yet')
}

/** Organisation and verksamhet of an officer, one name where there is no division. */
export async function placeOf(db: Knex, officer: { organisationId: string; unitId: string }): Promise<string> {
  const organisation: { name: string } | undefined = await db('organisation').where({ id: officer.organisationId }).first('name')
  const unit: { name: string } | undefined = await db('unit').where({ id: officer.unitId }).first('name')
  return [...new Set([organisation?.name ?? '', unit?.name ?? ''])].filter((name) => name !== '').join(', ')
}
