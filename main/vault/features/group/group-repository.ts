import type { Knex } from 'knex'
import type {
  Group,
  GroupDetail,
  GroupId,
  PartyDraft,
  Representative,
  RepresentativeId,
} from '../../../../shared/domain/group/group'
import type { Organisation, OrganisationId, UnitId } from '../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'
import type { World } from '../../store/compartment'

type Ids = Pick<World, 'newId'>

const GROUP = { id: 'id', name: 'name', profileId: 'profile_id', kind: 'kind' } as const

export async function insertGroup(trx: Knex.Transaction, group: Group): Promise<void> {
  await trx('meeting_group').insert({
    id: group.id,
    name: group.name,
    sort_key: swedishSortKey(group.name),
    profile_id: group.profileId,
    kind: group.kind,
  })
}

export async function renameGroup(trx: Knex.Transaction, groupId: GroupId, name: string): Promise<void> {
  await trx('meeting_group')
    .where({ id: groupId })
    .update({ name, sort_key: swedishSortKey(name) })
}

/** An organisation without division gets one verksamhet of its own name: the gate always compares both. */
export async function insertParty(trx: Knex.Transaction, ids: Ids, groupId: GroupId, party: PartyDraft): Promise<OrganisationId> {
  const id = ids.newId() as OrganisationId
  const before = await countOf(trx('organisation').where({ group_id: groupId }))
  await trx('organisation').insert({ id, group_id: groupId, name: party.name, position: before })
  const units = party.units.length > 0 ? party.units : [party.name]
  for (const name of units) await insertUnit(trx, ids, id, name)
  return id
}

export async function insertUnit(trx: Knex.Transaction, ids: Ids, organisationId: OrganisationId, name: string): Promise<UnitId> {
  const id = ids.newId() as UnitId
  const before = await countOf(trx('unit').where({ organisation_id: organisationId }))
  await trx('unit').insert({ id, organisation_id: organisationId, name, position: before })
  return id
}

export async function deleteParty(trx: Knex.Transaction, organisationId: OrganisationId): Promise<void> {
  await trx('unit').where({ organisation_id: organisationId }).delete()
  await trx('organisation').where({ id: organisationId }).delete()
}

/** Whether a representative, a consent, a referral, an attendee or an outcome points at the party. */
export async function partyIsUsed(db: Knex, organisationId: OrganisationId): Promise<boolean> {
  const places: [table: string, column: string][] = [
    ['representative', 'organisation_id'],
    ['consent_party', 'organisation_id'],
    ['matter', 'officer_organisation_id'],
    ['attendee', 'organisation_id'],
    ['outcome_party', 'organisation_id'],
  ]
  for (const [table, column] of places) if (await db(table).where(column, organisationId).first(db.raw('1 as found'))) return true
  return false
}

export async function listGroups(db: Knex): Promise<Group[]> {
  return db('meeting_group').select(GROUP).orderBy('sort_key')
}

/** @throws DomainError `group/unknown` */
export async function requireGroup(db: Knex, groupId: GroupId): Promise<Group> {
  const group: Group | undefined = await db('meeting_group').where({ id: groupId }).first(GROUP)
  requireThat(group, 'group/unknown')
  return group
}

/** The parties of a group with their verksamheter, in the order they were entered. */
export async function listParties(db: Knex, groupId: GroupId): Promise<Organisation[]> {
  const parties: { id: OrganisationId; name: string }[] = await db('organisation')
    .where({ group_id: groupId })
    .select('id', 'name')
    .orderBy('position')
  const units: { id: UnitId; name: string; organisationId: OrganisationId }[] = await db('unit')
    .whereIn(
      'organisation_id',
      parties.map(({ id }) => id),
    )
    .select({ id: 'id', name: 'name', organisationId: 'organisation_id' })
    .orderBy('position')
  return parties.map(({ id, name }) => ({
    id,
    name,
    units: units.filter(({ organisationId }) => organisationId === id).map((unit) => ({ id: unit.id, name: unit.name })),
  }))
}

const REPRESENTATIVE = {
  id: 'id',
  name: 'name',
  function: 'function',
  organisationId: 'organisation_id',
  unitId: 'unit_id',
  validFrom: 'valid_from',
  validTo: 'valid_to',
} as const

export async function listRepresentatives(db: Knex, groupId: GroupId): Promise<Representative[]> {
  return db('representative').where({ group_id: groupId }).select(REPRESENTATIVE).orderBy('sort_key')
}

export async function insertRepresentative(trx: Knex.Transaction, groupId: GroupId, who: Representative): Promise<void> {
  await trx('representative').insert({
    id: who.id,
    group_id: groupId,
    name: who.name,
    sort_key: swedishSortKey(who.name),
    function: who.function,
    organisation_id: who.organisationId,
    unit_id: who.unitId,
    valid_from: who.validFrom,
    valid_to: who.validTo,
  })
}

/** @throws DomainError `representative/unknown` */
export async function requireRepresentative(
  db: Knex,
  id: RepresentativeId,
): Promise<{ groupId: GroupId; validFrom: IsoDate; validTo: IsoDate | null }> {
  const row: { groupId: GroupId; validFrom: IsoDate; validTo: IsoDate | null } | undefined = await db('representative')
    .where({ id })
    .first({ groupId: 'group_id', validFrom: 'valid_from', validTo: 'valid_to' })
  requireThat(row, 'representative/unknown')
  return row
}

export async function endRepresentative(trx: Knex.Transaction, id: RepresentativeId, validTo: IsoDate): Promise<void> {
  await trx('representative').where({ id }).update({ valid_to: validTo })
}

export async function readGroupDetail(db: Knex, groupId: GroupId): Promise<GroupDetail> {
  const group = await requireGroup(db, groupId)
  return { ...group, parties: await listParties(db, groupId), representatives: await listRepresentatives(db, groupId) }
}

/** @throws DomainError `group/unknown`, or `code` unless the verksamhet is one of the group's. */
export async function requirePartyOfGroup(
  db: Knex,
  groupId: GroupId,
  who: { organisationId: OrganisationId; unitId: UnitId },
  code: string,
): Promise<void> {
  await requireGroup(db, groupId)
  requireParty(await listParties(db, groupId), who, code)
}

/** @throws DomainError with `code` unless the verksamhet is one of that party of the group. */
export function requireParty(
  parties: readonly Organisation[],
  who: { organisationId: OrganisationId; unitId: UnitId },
  code: string,
): void {
  const party = parties.find(({ id }) => id === who.organisationId)
  requireThat(
    party?.units.some(({ id }) => id === who.unitId),
    code,
  )
}

export async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const rows: { count: number }[] = await query.count({ count: '*' })
  return Number(rows[0]?.count ?? 0)
}
