import type { DisclosureId } from '../../../../shared/domain/disclosure/disclosure'
import { requireLawful } from '../../../../shared/domain/disclosure/rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { profileOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listConsentsOf } from '../consent/consent-repository'
import { countOf, listParties, requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { insertDisclosure, listDisclosures } from './disclosure-repository'

const MOST_DISCLOSURES = 500

/** What has been told to whom, and on which ground the secrecy was lifted (A39). Kinds of information, never the words. */
export function disclosureHandlers(room: CaseRoom): HandlersOf<'disclosure'> {
  const { cases, world } = room
  return {
    async 'disclosure/note'({ matterId, disclosure }, { user }) {
      const disclosureId = world.newId() as DisclosureId
      await cases.transact(user.id, async (trx, record) => {
        const matter = await requireMatter(trx, matterId)
        const group = await requireGroup(trx, matter.groupId)
        requireLawful(disclosure, {
          parties: await listParties(trx, group.id),
          profile: profileOf(group.profileId),
          consents: await listConsentsOf(trx, matterId),
          today: today(world),
        })
        requireThat((await countOf(trx('disclosure').where({ matter_id: matterId }))) < MOST_DISCLOSURES, 'disclosure/too-many')
        await insertDisclosure(trx, matterId, { ...disclosure, id: disclosureId, at: instantNow(world), userId: user.id })
        record('disclosure/noted', disclosureId)
      })
      room.announce({ kind: 'changed', nouns: ['disclosure'] })
      return { disclosureId }
    },

    async 'disclosure/list'({ matterId }) {
      const noted = await cases.read((db) => listDisclosures(db, matterId))
      return { disclosures: noted.map(({ userId, ...told }) => ({ ...told, by: room.nameOf(userId) })) }
    },
  }
}
