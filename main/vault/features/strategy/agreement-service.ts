import type { AgreementId } from '../../../../shared/domain/strategy/agreement'
import { isStrategic } from '../../../../shared/domain/strategy/strategic-group'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNothingCertain } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import {
  deleteAgreement,
  forgetInvited,
  listAgreements,
  listExtraParties,
  noteInvited,
  requireAgreement,
  writeAgreement,
} from './agreement-repository'

/** The agreement, its parties, and that a meeting about the collaboration has asked the extra ones in. @see G47 G48 */
export function agreementHandlers(room: CaseRoom): HandlersOf<'agreement' | 'extra-party'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['agreement'] })

  return {
    async 'agreement/list'({ groupId }) {
      return { agreements: await cases.read((db) => listAgreements(db, groupId)) }
    },

    /** @see G48 */
    async 'agreement/save'({ agreementId, agreement }, { user }) {
      const { parties, from, to } = agreement
      requireThat(to === null || to >= from, 'agreement/ends-before-it-begins')
      // A name of a party stands in a column and on papers: an organisation has no number of a person's.
      for (const { name } of parties) requireNothingCertain(name, 'strategy/personal-data')
      const names = new Set(parties.map(({ name }) => name.toLocaleLowerCase('sv')))
      requireThat(names.size === parties.length, 'agreement/party-twice')
      const id = agreementId ?? (world.newId() as AgreementId)
      await cases.transact(user.id, async (trx, record) => {
        requireThat(isStrategic(await requireGroup(trx, agreement.groupId)), 'strategy/not-of-this-group')
        if (agreementId !== null)
          requireThat((await requireAgreement(trx, id)).groupId === agreement.groupId, 'agreement/unknown')
        await writeAgreement(trx, id, agreement, { userId: user.id, at: instantNow(world), newId: world.newId })
        record(agreementId === null ? 'agreement/recorded' : 'agreement/changed', id)
      })
      changed()
      return { agreementId: id }
    },

    async 'agreement/remove'({ agreementId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireAgreement(trx, agreementId)
        await deleteAgreement(trx, agreementId)
        record('agreement/removed', agreementId)
      })
      changed()
      return {}
    },

    async 'extra-party/list'({ meetingId }) {
      return { parties: await cases.read((db) => listExtraParties(db, meetingId)) }
    },

    /** @see G47 */
    async 'extra-party/set-invited'({ meetingId, partyId, invited }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const parties = await listExtraParties(trx, meetingId)
        requireThat(
          parties.some((party) => party.partyId === partyId),
          'extra-party/unknown',
        )
        if (invited) await noteInvited(trx, { meetingId, partyId, on: today(world), userId: user.id })
        else await forgetInvited(trx, meetingId, partyId)
        record(invited ? 'extra-party/invited' : 'extra-party/not-invited', partyId)
      })
      changed()
      return {}
    },
  }
}
