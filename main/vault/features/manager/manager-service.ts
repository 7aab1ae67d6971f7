import type { GroupId } from '../../../../shared/domain/group/group'
import type { ManagerDraft, ManagerId } from '../../../../shared/domain/manager/manager'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { CaseRoom, HandlersOf } from '../case-room'
import { listParties, requireGroup } from '../group/group-repository'
import { deleteManager, insertManager, listManagers, requireManagersGroup, updateManager } from './manager-repository'

const MOST_MANAGERS = 200

/** Heads of the group's organisations, whom it invites to what it arranges (G42). */
export function managerHandlers(room: CaseRoom): HandlersOf<'manager'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['manager'] })

  const requireOfGroup = async (db: Parameters<typeof listParties>[0], groupId: GroupId, who: ManagerDraft) => {
    const party = (await listParties(db, groupId)).find(({ id }) => id === who.organisationId)
    requireThat(party && (who.unitId === null || party.units.some(({ id }) => id === who.unitId)), 'group/unknown-party')
  }

  return {
    async 'manager/list'({ groupId }) {
      return { managers: await cases.read((db) => listManagers(db, groupId)) }
    },

    /** @see G42 */
    async 'manager/add'({ groupId, manager }, { user }) {
      const managerId = world.newId() as ManagerId
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, groupId)
        await requireOfGroup(trx, groupId, manager)
        requireThat((await listManagers(trx, groupId)).length < MOST_MANAGERS, 'manager/too-many')
        await insertManager(trx, groupId, { id: managerId, ...manager })
        record('manager/added', managerId)
      })
      changed()
      return { managerId }
    },

    async 'manager/change'({ managerId, manager }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireOfGroup(trx, await requireManagersGroup(trx, managerId), manager)
        await updateManager(trx, managerId, manager)
        record('manager/changed', managerId)
      })
      changed()
      return {}
    },

    async 'manager/remove'({ managerId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireManagersGroup(trx, managerId)
        await deleteManager(trx, managerId)
        record('manager/removed', managerId)
      })
      changed()
      return {}
    },
  }
}
