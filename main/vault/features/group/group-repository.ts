import type { Knex } from 'knex'
import type { Group, GroupId, PartyDraft } from '../../../../shared/domain/group/group'
import type { Organisation, OrganisationId, UnitId } from '../../../../shared/domain/organisation/organisation'
import { requireThat } from '../../../../shared/lib/domain-error'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'
import { groupKindOf } from '../../../../shared/profiles'
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
  await trx('organisation').insert({
    id,
    group_id: groupId,
    name: party.name,
    position: before,
    is_municipality: party.isMunicipality ? 1 : 0,
  })
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

/** Whatever names an organisation or a verksamhet keeps it in the list. */
const NAMED_IN: readonly { table: string; organisation: string; unit: string | null }[] = [
  { table: 'representative', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'consent_party', organisation: 'organisation_id', unit: null },
  { table: 'matter', organisation: 'officer_organisation_id', unit: 'officer_unit_id' },
  { table: 'officer_period', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'attendee', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'outcome_party', organisation: 'organisation_id', unit: null },
  { table: 'advice', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'disclosure', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'item_room', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'coordination_party', organisation: 'organisation_id', unit: null },
  { table: 'bring_along', organisation: 'organisation_id', unit: null },
  { table: 'told', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'paper', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'dilemma', organisation: 'organisation_id', unit: null },
  { table: 'commitment', organisation: 'organisation_id', unit: 'unit_id' },
  { table: 'deviation_party', organisation: 'organisation_id', unit: null },
  { table: 'manager', organisation: 'organisation_id', unit: 'unit_id' },
]

/** Whether a representative, a consent, a referral, an attendee, a disclosure or an outcome points at the party. */
export async function partyIsUsed(db: Knex, organisationId: OrganisationId): Promise<boolean> {
  for (const { table, organisation } of NAMED_IN)
    if (await db(table).where(organisation, organisationId).first(db.raw('1 as found'))) return true
  return false
}

/** The same for one verksamhet. Scopes of consents and outcomes name theirs within a text. */
export async function unitIsUsed(db: Knex, unitId: UnitId): Promise<boolean> {
  for (const { table, unit } of NAMED_IN)
    if (unit !== null && (await db(table).where(unit, unitId).first(db.raw('1 as found')))) return true
  for (const [table, column] of [
    ['consent_scope', 'terms'],
    ['outcome', 'meets'],
    ['typed_text', 'field'],
  ] as const)
    if (await db(table).whereRaw('instr(??, ?) > 0', [column, unitId]).first(db.raw('1 as found'))) return true
  return false
}

export async function deleteUnit(trx: Knex.Transaction, unitId: UnitId): Promise<void> {
  await trx('unit').where({ id: unitId }).delete()
}

export async function renameUnit(trx: Knex.Transaction, unitId: UnitId, name: string): Promise<void> {
  await trx('unit').where({ id: unitId }).update({ name })
}

export async function setMunicipality(
  trx: Knex.Transaction,
  organisationId: OrganisationId,
  isMunicipality: boolean,
): Promise<void> {
  await trx('organisation')
    .where({ id: organisationId })
    .update({ is_municipality: isMunicipality ? 1 : 0 })
}

/** An organisation without division goes by one name, also as its own only verksamhet. */
export async function renameParty(trx: Knex.Transaction, party: Organisation, name: string): Promise<void> {
  await trx('organisation').where({ id: party.id }).update({ name })
  const [only, ...others] = party.units
  if (only && others.length === 0 && only.name === party.name) await renameUnit(trx, only.id, name)
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

/**
 * A group whose kind speaks of nobody has no matters (X1, G46).
 * @throws DomainError `group/unknown` `group/takes-no-matters`
 */
export async function requireTakesMatters(db: Knex, groupId: GroupId): Promise<Group> {
  const group = await requireGroup(db, groupId)
  requireThat(groupKindOf(group.profileId, group.kind).takesMatters, 'group/takes-no-matters')
  return group
}

/** The parties of a group with their verksamheter, in the order they were entered. */
export async function listParties(db: Knex, groupId: GroupId): Promise<Organisation[]> {
  const parties: { id: OrganisationId; name: string; isMunicipality: number }[] = await db('organisation')
    .where({ group_id: groupId })
    .select({ id: 'id', name: 'name', isMunicipality: 'is_municipality' })
    .orderBy('position')
  const units: { id: UnitId; name: string; organisationId: OrganisationId }[] = await db('unit')
    .whereIn(
      'organisation_id',
      parties.map(({ id }) => id),
    )
    .select({ id: 'id', name: 'name', organisationId: 'organisation_id' })
    .orderBy('position')
  return parties.map(({ id, name, isMunicipality }) => ({
    id,
    name,
    isMunicipality: isMunicipality === 1,
    units: units.filter(({ organisationId }) => organisationId === id).map((unit) => ({ id: unit.id, name: unit.name })),
  }))
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
