import { holdsPersonalNumber } from '../../../../shared/domain/individual/personal-number'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { requireSameResponsibility } from '../../../../shared/domain/referral/officer-rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requirePartyOfGroup, requireTakesMatters } from '../group/group-repository'
import { drawFreeCodeName, readReferral, requireMatter } from '../matter/matter-repository'
import { beginChain, takeStep } from '../step/step-repository'
import { insertMatter, isBoundToGroup, isDecidedOn, requireAdviceDay, updateReferral } from './referral-repository'

/** A referral comes in on paper or by phone and gets a code name of its own (A02, A17, A44, X2). */
export function referralHandlers(room: CaseRoom): HandlersOf<'referral'> {
  const { cases, world } = room
  return {
    async 'referral/register'({ adviceId, ...referral }, { user }) {
      requireReference(referral.reference)
      const id = world.newId() as MatterId
      const codeName = await cases.transact(user.id, async (trx, record) => {
        await requirePartyOfGroup(trx, referral.groupId, referral.officer, 'referral/unknown-party')
        const { profileId, kind } = await requireTakesMatters(trx, referral.groupId)
        const groupKind = groupKindOf(profileId, kind)
        const state = groupKind.chain.first
        const adviceOn = adviceId === null ? null : await requireAdviceDay(trx, adviceId, referral.groupId)
        requireThat(adviceOn === null || adviceOn <= referral.receivedOn, 'referral/before-its-advice')
        const drawn = await drawFreeCodeName(trx, world)
        await insertMatter(trx, { id, codeName: drawn, referral, state, adviceId, userId: user.id })
        const doing = { userId: user.id, at: instantNow(world), on: referral.receivedOn, newId: world.newId }
        await beginChain(trx, { matterId: id, groupKind, adviceOn }, doing)
        record('referral/registered', id)
        return drawn
      })
      room.announce({ kind: 'changed', nouns: ['referral', 'matter'] })
      return { matterId: id, codeName }
    },

    async 'referral/correct'({ matterId, referral }, { user }) {
      requireReference(referral.reference)
      await cases.transact(user.id, async (trx, record) => {
        const { codeName, groupId, state } = await requireMatter(trx, matterId)
        const moves = groupId !== referral.groupId
        requireThat(!moves || !(await isBoundToGroup(trx, matterId)), 'referral/group-is-bound')
        await requirePartyOfGroup(trx, referral.groupId, referral.officer, 'referral/unknown-party')
        const { officer } = await readReferral(trx, matterId)
        requireSameResponsibility(referral.officer, officer, { decidedOn: await isDecidedOn(trx, matterId) })
        await updateReferral(trx, { id: matterId, codeName, referral })
        if (moves) {
          const { profileId, kind } = await requireTakesMatters(trx, referral.groupId)
          const groupKind = groupKindOf(profileId, kind)
          const { chain } = groupKind
          const doing = { userId: user.id, at: instantNow(world), on: today(world), newId: world.newId }
          // Another kind of group has steps of its own: the matter begins there.
          if (!chain.steps.some(({ key }) => key === state))
            await takeStep(trx, { matterId, groupKind, from: state, to: chain.first, act: null, reason: '' }, doing)
        }
        record('referral/corrected', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['referral', 'matter'] })
      return {}
    },
  }
}

/** "Er beteckning" is printed on every paper, so it may not say who it is about (X2). */
function requireReference(reference: string): void {
  requireThat(!holdsPersonalNumber(reference), 'referral/reference-is-personal-number')
}
