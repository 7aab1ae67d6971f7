import type { RepresentativeId } from '../../../../shared/domain/group/group'
import { requireThat } from '../../../../shared/lib/domain-error'
import { seatRepresentatives } from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import {
  correctRepresentative,
  endRepresentative,
  insertRepresentative,
  markInformed,
  requireFitting,
  requireRepresentative,
} from './representative-repository'

/**
 * Who represents the parties, from when and until when, appointed and informed (G13). Whoever is in the list has a seat in
 * each of the group's meetings to come.
 */
export function representativeHandlers(room: CaseRoom): HandlersOf<'representative'> {
  const { cases, world } = room

  const changed = () => room.announce({ kind: 'changed', nouns: ['group', 'representative'] })

  return {
    async 'representative/appoint'({ groupId, ...who }, { user }) {
      const representativeId = world.newId() as RepresentativeId
      await cases.transact(user.id, async (trx, record) => {
        await requireFitting(trx, { groupId, who, today: today(world) })
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
        await requireFitting(trx, { groupId, who, id: representativeId, today: today(world) })
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
        const who = { ...representative, validTo }
        if (longer) await requireFitting(trx, { groupId, who, id: representativeId, today: today(world) })
        await endRepresentative(trx, representativeId, validTo)
        await seatRepresentatives(trx, world, { groupId, from: today(world) })
        record('representative/ended', representativeId)
      })
      changed()
      return {}
    },
  }
}
