import type { Knex } from 'knex'
import type { GroupDetail, GroupId, Representative, RepresentativeId } from '../../../../shared/domain/group/group'
import { functionsOf, requireSoundRepresentative } from '../../../../shared/domain/group/representative-rules'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { listParties, requireGroup } from './group-repository'

const MOST_REPRESENTATIVES = 200

const REPRESENTATIVE = {
  id: 'id',
  name: 'name',
  function: 'function',
  functionKey: 'function_key',
  organisationId: 'organisation_id',
  unitId: 'unit_id',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  substituteFor: 'substitute_for',
  appointedBy: 'appointed_by',
  appointedOn: 'appointed_on',
  informedOn: 'informed_on',
  phone: 'phone',
  postalAddress: 'postal_address',
  workAddress: 'work_address',
} as const

const toRow = (who: Omit<Representative, 'id'>) => ({
  name: who.name,
  sort_key: swedishSortKey(who.name),
  function: who.function,
  function_key: who.functionKey,
  organisation_id: who.organisationId,
  unit_id: who.unitId,
  valid_from: who.validFrom,
  valid_to: who.validTo,
  substitute_for: who.substituteFor,
  appointed_by: who.appointedBy,
  appointed_on: who.appointedOn,
  informed_on: who.informedOn,
  phone: who.phone,
  postal_address: who.postalAddress,
  work_address: who.workAddress,
})

export async function listRepresentatives(db: Knex, groupId: GroupId): Promise<Representative[]> {
  return db('representative').where({ group_id: groupId }).select(REPRESENTATIVE).orderBy('sort_key')
}

export async function insertRepresentative(trx: Knex.Transaction, groupId: GroupId, who: Representative): Promise<void> {
  await trx('representative').insert({ id: who.id, group_id: groupId, ...toRow(who) })
}

export async function correctRepresentative(
  trx: Knex.Transaction,
  id: RepresentativeId,
  who: Omit<Representative, 'id'>,
): Promise<void> {
  await trx('representative').where({ id }).update(toRow(who))
}

/** @throws DomainError `representative/unknown` */
export async function requireRepresentative(
  db: Knex,
  id: RepresentativeId,
): Promise<{ groupId: GroupId; representative: Representative }> {
  const row: (Representative & { groupId: GroupId }) | undefined = await db('representative')
    .where({ id })
    .first({ ...REPRESENTATIVE, groupId: 'group_id' })
  requireThat(row, 'representative/unknown')
  const { groupId, ...representative } = row
  return { groupId, representative }
}

export async function endRepresentative(trx: Knex.Transaction, id: RepresentativeId, validTo: IsoDate): Promise<void> {
  await trx('representative').where({ id }).update({ valid_to: validTo })
}

/**
 * Holds somebody against the group they are to stand in, and everybody else there.
 * @throws DomainError `representative/too-many`, and those of `requireSoundRepresentative`
 */
export async function requireFitting(
  db: Knex,
  asked: { groupId: GroupId; who: Omit<Representative, 'id'>; id?: RepresentativeId; today: IsoDate },
): Promise<void> {
  const { groupId, who, id, today } = asked
  const { profileId, kind } = await requireGroup(db, groupId)
  const others = (await listRepresentatives(db, groupId)).filter((other) => other.id !== id)
  requireThat(others.length < MOST_REPRESENTATIVES, 'representative/too-many')
  requireSoundRepresentative(who, {
    parties: await listParties(db, groupId),
    functions: functionsOf(profileOf(profileId), groupKindOf(profileId, kind)),
    others,
    today,
  })
}

export async function markInformed(trx: Knex.Transaction, id: RepresentativeId, informedOn: IsoDate): Promise<void> {
  await trx('representative').where({ id }).update({ informed_on: informedOn })
}

export async function readGroupDetail(db: Knex, groupId: GroupId): Promise<GroupDetail> {
  const group = await requireGroup(db, groupId)
  return { ...group, parties: await listParties(db, groupId), representatives: await listRepresentatives(db, groupId) }
}
