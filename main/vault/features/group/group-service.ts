import type { Group, GroupId } from '../../../../shared/domain/group/group'
import type { Organisation, UnitId } from '../../../../shared/domain/organisation/organisation'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { InnerHandlers } from '../../ports/inner'
import type { CaseRoom, HandlersOf } from '../case-room'
import {
  deleteParty,
  deleteUnit,
  insertGroup,
  insertParty,
  insertUnit,
  listGroups,
  listParties,
  partyIsUsed,
  renameGroup,
  renameParty,
  renameUnit,
  requireGroup,
  setMunicipality,
  unitIsUsed,
} from './group-repository'
import { readGroupDetail } from './representative-repository'

const MOST_PARTIES = 60
const MOST_UNITS = 40

/** Those who meet: groups and their parties, each with its own variations (G09, G12). */
export function groupHandlers(room: CaseRoom): HandlersOf<'group'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['group'] })

  return {
    async 'group/list'() {
      return { groups: await cases.read(listGroups) }
    },

    async 'group/open'({ groupId }) {
      return cases.read((db) => readGroupDetail(db, groupId))
    },

    async 'group/create'({ name, profileId, kind, parties }, { user }) {
      const group: Group = { id: world.newId() as GroupId, name, profileId, kind }
      groupKindOf(profileId, kind)
      await cases.transact(user.id, async (trx, record) => {
        await insertGroup(trx, group)
        for (const party of parties) await insertParty(trx, world, group.id, party)
        record('group/created', group.id)
      })
      changed()
      return { groupId: group.id }
    },

    async 'group/rename'({ groupId, name }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, groupId)
        await renameGroup(trx, groupId, name)
        record('group/renamed', groupId)
      })
      changed()
      return {}
    },

    async 'group/add-party'({ groupId, party }, { user }) {
      const organisationId = await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, groupId)
        const parties = await listParties(trx, groupId)
        requireThat(parties.length < MOST_PARTIES, 'group/full')
        requireThat(!parties.some(({ name }) => isSameName(name, party.name)), 'group/party-exists')
        const id = await insertParty(trx, world, groupId, party)
        record('group/party-added', id)
        return id
      })
      changed()
      return { organisationId }
    },

    async 'group/add-unit'({ groupId, organisationId, name }, { user }) {
      const unitId = await cases.transact(user.id, async (trx, record) => {
        const party = (await listParties(trx, groupId)).find(({ id }) => id === organisationId)
        requireThat(party, 'group/unknown-party')
        requireThat(party.units.length < MOST_UNITS, 'group/full')
        requireThat(!party.units.some((unit) => isSameName(unit.name, name)), 'group/unit-exists')
        const id = await insertUnit(trx, world, organisationId, name)
        record('group/unit-added', id)
        return id
      })
      changed()
      return { unitId }
    },

    async 'group/remove-party'({ groupId, organisationId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const parties = await listParties(trx, groupId)
        requireThat(
          parties.some(({ id }) => id === organisationId),
          'group/unknown-party',
        )
        requireThat(!(await partyIsUsed(trx, organisationId)), 'group/party-in-use')
        await deleteParty(trx, organisationId)
        record('group/party-removed', organisationId)
      })
      changed()
      return {}
    },

    async 'group/rename-party'({ groupId, organisationId, name }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const parties = await listParties(trx, groupId)
        const party = parties.find(({ id }) => id === organisationId)
        requireThat(party, 'group/unknown-party')
        requireThat(!parties.some((other) => other.id !== organisationId && isSameName(other.name, name)), 'group/party-exists')
        await renameParty(trx, party, name)
        record('group/party-renamed', organisationId)
      })
      changed()
      return {}
    },

    /** @see G40 */
    async 'group/set-municipality'({ groupId, organisationId, isMunicipality }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const parties = await listParties(trx, groupId)
        requireThat(
          parties.some(({ id }) => id === organisationId),
          'group/unknown-party',
        )
        await setMunicipality(trx, organisationId, isMunicipality)
        record('group/municipality-set', organisationId)
      })
      changed()
      return {}
    },

    async 'group/rename-unit'({ groupId, unitId, name }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { units } = partyOf(await listParties(trx, groupId), unitId)
        requireThat(!units.some((other) => other.id !== unitId && isSameName(other.name, name)), 'group/unit-exists')
        await renameUnit(trx, unitId, name)
        record('group/unit-renamed', unitId)
      })
      changed()
      return {}
    },

    async 'group/remove-unit'({ groupId, unitId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { units } = partyOf(await listParties(trx, groupId), unitId)
        requireThat(units.length > 1, 'group/last-unit')
        requireThat(!(await unitIsUsed(trx, unitId)), 'group/unit-in-use')
        await deleteUnit(trx, unitId)
        record('group/unit-removed', unitId)
      })
      changed()
      return {}
    },
  }
}

export function innerGroupHandlers(room: CaseRoom): Pick<InnerHandlers, 'inner/found-group'> {
  const { cases, world } = room
  return {
    async 'inner/found-group'({ userId, profileId, groupKind, groupName, parties }) {
      const group: Group = { id: world.newId() as GroupId, name: groupName, profileId, kind: groupKind }
      groupKindOf(profileId, groupKind)
      await cases.transact(userId, async (trx, record) => {
        await insertGroup(trx, group)
        for (const party of parties) await insertParty(trx, world, group.id, party)
        record('group/founded', group.id)
      })
      return { groupId: group.id }
    },
  }
}

const isSameName = (one: string, other: string) => one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv')

function partyOf(parties: readonly Organisation[], unitId: UnitId): Organisation {
  const party = parties.find(({ units }) => units.some(({ id }) => id === unitId))
  requireThat(party, 'group/unknown-party')
  return party
}
