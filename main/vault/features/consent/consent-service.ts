import type { ConsentId } from '../../../../shared/domain/consent/consent'
import { requireSoundConsent, requireWithdrawable } from '../../../../shared/domain/consent/rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { profileOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listParties, requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { insertConsent, listConsentsOf, markWithdrawn, requireConsent } from './consent-repository'

const MOST_CONSENTS = 100

/**
 * Written consents as a gate needs them (X3). Who gave one stands in no row here: the matter's identity says that.
 * INVARIANT 1: entering or withdrawing holds the open matter's door against the room again before it is answered.
 */
export function consentHandlers(room: CaseRoom): HandlersOf<'consent'> {
  const { cases, world } = room
  return {
    async 'consent/enter'({ matterId, terms }, { user }) {
      const consentId = world.newId() as ConsentId
      await cases.transact(user.id, async (trx, record) => {
        const matter = await requireMatter(trx, matterId)
        const group = await requireGroup(trx, matter.groupId)
        requireSoundConsent(terms, {
          parties: await listParties(trx, group.id),
          informationKinds: profileOf(group.profileId).informationKinds,
          today: today(world),
        })
        requireThat((await listConsentsOf(trx, matterId)).length < MOST_CONSENTS, 'consent/too-many')
        await insertConsent(trx, { id: consentId, matterId, terms, at: instantNow(world), userId: user.id })
        record('consent/entered', consentId)
      })
      await room.wall.recheck()
      room.announce({ kind: 'changed', nouns: ['consent'] })
      return { consentId }
    },

    async 'consent/withdraw'({ consentId, withdrawnOn }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { consent } = await requireConsent(trx, consentId)
        requireWithdrawable(consent, withdrawnOn, today(world))
        await markWithdrawn(trx, consentId, withdrawnOn)
        record('consent/withdrawn', consentId)
      })
      await room.wall.recheck()
      room.announce({ kind: 'changed', nouns: ['consent'] })
      return {}
    },
  }
}
