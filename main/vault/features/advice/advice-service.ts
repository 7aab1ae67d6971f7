import type { AdviceId } from '../../../../shared/domain/advice/advice'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { profileOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { requireGroup, requirePartyOfGroup } from '../group/group-repository'
import { insertAdvice, listAdvice } from './advice-repository'

/**
 * Advice before a referral: anonymous consultation, so nothing here says whom it was about (A01, X2).
 * INVARIANT: what is written of it passes the check for personal data without a person known.
 */
export function adviceHandlers(room: CaseRoom): HandlersOf<'advice'> {
  const { cases, world } = room
  return {
    async 'advice/record'(advice, { user }) {
      requireNoPersonalData(advice.note, 'advice/personal-data')
      requireThat(advice.givenOn <= today(world), 'advice/given-in-future')
      const id = world.newId() as AdviceId
      await cases.transact(user.id, async (trx, record) => {
        const { profileId } = await requireGroup(trx, advice.groupId)
        const { adviceTopics, adviceAnswers } = profileOf(profileId)
        requireThat(adviceTopics.length > 0, 'advice/not-of-this-group')
        requireThat(
          adviceTopics.some(({ key }) => key === advice.topic) && adviceAnswers.some(({ key }) => key === advice.answer),
          'advice/unknown-choice',
        )
        await requirePartyOfGroup(trx, advice.groupId, advice, 'advice/unknown-party')
        await insertAdvice(trx, id, advice, user.id)
        record('advice/recorded', id)
      })
      room.announce({ kind: 'changed', nouns: ['advice'] })
      return { adviceId: id }
    },

    async 'advice/list'(asked) {
      return cases.read((db) => listAdvice(db, asked, room.nameOf))
    },
  }
}
