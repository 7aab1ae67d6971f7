import type { Knex } from 'knex'
import type { GroupId, Representative, RepresentativeId } from '../../../../shared/domain/group/group'
import { functionsOf, requireSoundRepresentative } from '../../../../shared/domain/group/representative-rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { seatRepresentatives } from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { listParties, requireGroup } from './group-repository'
import {
  correctRepresentative,
  endRepresentative,
  insertRepresentative,
  listRepresentatives,
  markInformed,
  requireRepresentative,
} from './representative-repository'

const MOST_REPRESENTATIVES = 200

/**
 * Who represents the parties, from when and until when, appointed and informed (G13). Whoever is in the list has a seat in
 * each of the group's meetings to come.
 */
export function representativeHandlers(room: CaseRoom): HandlersOf<'representative'> {
  const { cases, world } = room

  async function requireSound(trx: Knex, groupId: GroupId, who: Omit<Representative, 'id'>, id?: RepresentativeId) {
    const { profileId, kind } = await requireGroup(trx, groupId)
    const others = (await listRepresentatives(trx, groupId)).filter((other) => other.id !== id)
    requireThat(others.length < MOST_REPRESENTATIVES, 'representative/too-many')
    requireSoundRepresentative(who, {
      parties: await listParties(trx, groupId),
      functions: functionsOf(profileOf(profileId), groupKindOf(profileId, kind)),
      others,
      today: today(world),
    })
  }

  const changed = () => room.announce({ kind: 'changed', nouns: ['group', 'representative'] })

  return {
    async 'representative/appoint'({ groupId, ...who }, { user }) {
      const representativeId = world.newId() as RepresentativeId
      await cases.transact(user.id, async (trx, record) => {
        await requireSound(trx, groupId, who)
        await insertRepresentative(trx, groupId, { id: representativeId, ...who })
        await seatRepresentatives(trx, world, { groupId, from: today(world) })
        record('representative/appointed', representativeId)
      })
      changed()
      return { representativeId }
    },

    async 'representative/correct'({ representativeId, ...who }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { groupId } = await requireRepresentative(trx, representativeId)
        await requireSound(trx, groupId, who, representativeId)
        await correctRepresentative(trx, representativeId, who)
        await seatRepresentatives(trx, world, { groupId, from: today(world) })
        record('representative/corrected', representativeId)
      })
      changed()
      return {}
    },

    async 'representative/inform'({ representativeId, informedOn }, { user }) {
      requireThat(informedOn <= today(world), 'representative/in-future')
      await cases.transact(user.id, async (trx, record) => {
        await requireRepresentative(trx, representativeId)
        await markInformed(trx, representativeId, informedOn)
        record('representative/informed', representativeId)
      })
      changed()
      return {}
    },

    async 'representative/end'({ representativeId, validTo }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { groupId, representative } = await requireRepresentative(trx, representativeId)
        requireThat(validTo >= representative.validFrom, 'representative/ends-before-it-begins')
        // A time that is made longer may run into the next one.
        const longer = representative.validTo !== null && validTo > representative.validTo
        if (longer) await requireSound(trx, groupId, { ...representative, validTo }, representativeId)
        await endRepresentative(trx, representativeId, validTo)
        await seatRepresentatives(trx, world, { groupId, from: today(world) })
        record('representative/ended', representativeId)
      })
      changed()
      return {}
    },
  }
}
