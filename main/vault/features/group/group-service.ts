import type { Group, GroupId, RepresentativeId } from '../../../../shared/domain/group/group'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { InnerHandlers } from '../../ports/inner'
import { seatRepresentatives } from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import {
  deleteParty,
  endRepresentative,
  insertGroup,
  insertParty,
  insertRepresentative,
  insertUnit,
  listGroups,
  listParties,
  partyIsUsed,
  readGroupDetail,
  renameGroup,
  requireGroup,
  requireParty,
  requireRepresentative,
} from './group-repository'

const MOST_PARTIES = 60
const MOST_UNITS = 40

/** Those who meet: groups, their parties and who represents them (G09, G12, G13). */
export function groupHandlers(room: CaseRoom): HandlersOf<'group' | 'representative'> {
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

    async 'representative/appoint'({ groupId, ...who }, { user }) {
      const representativeId = world.newId() as RepresentativeId
      requireThat(who.validTo === null || who.validTo >= who.validFrom, 'representative/ends-before-it-begins')
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, groupId)
        requireParty(await listParties(trx, groupId), who, 'group/unknown-party')
        await insertRepresentative(trx, groupId, { id: representativeId, ...who })
        await seatRepresentatives(trx, world, { groupId, from: today(world) })
        record('representative/appointed', representativeId)
      })
      room.announce({ kind: 'changed', nouns: ['group', 'representative'] })
      return { representativeId }
    },

    async 'representative/end'({ representativeId, validTo }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { groupId, validFrom } = await requireRepresentative(trx, representativeId)
        requireThat(validTo >= validFrom, 'representative/ends-before-it-begins')
        await endRepresentative(trx, representativeId, validTo)
        await seatRepresentatives(trx, world, { groupId, from: today(world) })
        record('representative/ended', representativeId)
      })
      room.announce({ kind: 'changed', nouns: ['group', 'representative'] })
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
