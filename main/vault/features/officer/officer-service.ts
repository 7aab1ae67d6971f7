import { requireSoundChange } from '../../../../shared/domain/referral/officer-rules'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { requirePartyOfGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { insertOfficer, listOfficers, setOfficer } from './officer-repository'

/** Who at the referring authority has the responsibility, and had it before (A41, A44, X6). */
export function officerHandlers(room: CaseRoom): HandlersOf<'officer'> {
  const { cases, world } = room
  return {
    /** @see A44 */
    async 'officer/change'({ matterId, officer, from }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { groupId } = await requireMatter(trx, matterId)
        await requirePartyOfGroup(trx, groupId, officer, 'referral/unknown-party')
        const present = (await listOfficers(trx, matterId, room.nameOf)).at(-1)
        if (present) requireSoundChange({ officer, from }, present, today(world))
        await insertOfficer(trx, matterId, { officer, from, userId: user.id })
        await setOfficer(trx, matterId, officer)
        record('officer/changed', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['officer', 'referral', 'enrolment'] })
      return {}
    },

    async 'officer/history'({ matterId }) {
      return { officers: await cases.read((db) => listOfficers(db, matterId, room.nameOf)) }
    },
  }
}
