import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { Manager, ManagerDraft, ManagerId } from '../../../../shared/domain/manager/manager'
import { requireThat } from '../../../../shared/lib/domain-error'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'

const MANAGER = {
  id: 'id',
  name: 'name',
  title: 'title',
  organisationId: 'organisation_id',
  unitId: 'unit_id',
  phone: 'phone',
  postalAddress: 'postal_address',
} as const

const toRow = (who: ManagerDraft) => ({
  name: who.name,
  sort_key: swedishSortKey(who.name),
  title: who.title,
  organisation_id: who.organisationId,
  unit_id: who.unitId,
  phone: who.phone,
  postal_address: who.postalAddress,
})

export async function listManagers(db: Knex, groupId: GroupId): Promise<Manager[]> {
  return db('manager').where({ group_id: groupId }).select(MANAGER).orderBy('sort_key').limit(200)
}

/** @throws DomainError `manager/unknown` */
export async function requireManagersGroup(db: Knex, id: ManagerId): Promise<GroupId> {
  const row: { groupId: GroupId } | undefined = await db('manager').where({ id }).first({ groupId: 'group_id' })
  requireThat(row, 'manager/unknown')
  return row.groupId
}

export async function insertManager(trx: Knex.Transaction, groupId: GroupId, { id, ...who }: Manager): Promise<void> {
  await trx('manager').insert({ id, group_id: groupId, ...toRow(who) })
}

export async function updateManager(trx: Knex.Transaction, id: ManagerId, who: ManagerDraft): Promise<void> {
  await trx('manager').where({ id }).update(toRow(who))
}

export async function deleteManager(trx: Knex.Transaction, id: ManagerId): Promise<void> {
  await trx('manager').where({ id }).delete()
}
