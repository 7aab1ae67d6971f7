import { ageOutside, requireSoundCoordination } from '../../../../shared/domain/coordination/rules'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { groupKindOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { listParties, requireGroup } from '../group/group-repository'
import { readGroupSettings } from '../group/settings-repository'
import { readReferral, requireMatter } from '../matter/matter-repository'
import { keepTyped } from '../typed-text/typed-text-repository'
import { readCoordination, writeCoordination } from './coordination-repository'

/**
 * Why support in a matter is coordinated and between whom.
 * INVARIANT: nothing here stops a matter: what the group asks for and does not get is a sentence and a reason (X16).
 * @see G03 G04 G05 G06 G07 G08 G16
 */
export function coordinationHandlers(room: CaseRoom): HandlersOf<'coordination'> {
  const { cases, world } = room
  return {
    async 'coordination/read'({ matterId }) {
      return cases.read(async (db) => {
        const { groupId, receivedOn } = await requireMatter(db, matterId)
        const kept = (await readCoordination(db, [matterId])).get(matterId)
        const { birthYear } = await readReferral(db, matterId)
        const { ageFrom: from, ageTo: to } = await readGroupSettings(db, groupId)
        const age = ageOutside(birthYear, receivedOn, { from, to })
        const outside = age === null ? null : { age, from, to }
        if (!kept) return { coordination: null, review: 'reviewed', outside }
        const { review, ...coordination } = kept
        return { coordination, review, outside }
      })
    },

    async 'coordination/save'({ matterId, coordination }, { user }) {
      requireNoPersonalData(coordination.otherReason, 'coordination/personal-data')
      requireNoPersonalData(coordination.fewReason, 'coordination/personal-data')
      await cases.transact(user.id, async (trx, record) => {
        const { groupId } = await requireMatter(trx, matterId)
        const { profileId, kind } = await requireGroup(trx, groupId)
        const known = { coordination: groupKindOf(profileId, kind).coordination, parties: await listParties(trx, groupId) }
        requireSoundCoordination(coordination, known)
        const doing = { at: instantNow(world), userId: user.id }
        await writeCoordination(trx, matterId, coordination, doing)
        const place = { kind: 'coordination' as const, aboutId: matterId, groupId, meetingId: null, matterId }
        const typing = { ...doing, newId: world.newId }
        await keepTyped(trx, { ...place, field: 'reason' }, { ...typing, text: coordination.otherReason })
        await keepTyped(trx, { ...place, field: 'few' }, { ...typing, text: coordination.fewReason })
        record('coordination/saved', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['coordination'] })
      return {}
    },
  }
}
