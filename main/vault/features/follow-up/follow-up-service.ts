import { requireBookable } from '../../../../shared/domain/follow-up/rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import { findRunningMeeting, requireMeeting } from '../meeting/meeting-repository'
import { groupKindOfMatter } from '../step/step-repository'
import { keepTyped } from '../typed-text/typed-text-repository'
import { findFollowUp, listComingMeetings, replaceFollowUp } from './follow-up-repository'

/** When a matter is taken up again after its consultation, or why not: without it the matter does not end (G34). */
export function followUpHandlers(room: CaseRoom): HandlersOf<'follow-up'> {
  const { cases, world } = room
  return {
    async 'follow-up/read'({ matterId }) {
      return cases.read(async (db) => {
        const { groupId } = await requireMatter(db, matterId)
        return { followUp: await findFollowUp(db, matterId), meetings: await listComingMeetings(db, groupId) }
      })
    },

    /** @see G34 */
    async 'follow-up/book'({ matterId, followUp }, { user }) {
      const id = world.newId()
      await cases.transact(user.id, async (trx, record) => {
        const { groupId } = await requireMatter(trx, matterId)
        requireThat((await groupKindOfMatter(trx, groupId)).followsUp, 'follow-up/not-of-this-group')
        const meeting = followUp.kind === 'groupMeeting' ? await requireMeeting(trx, followUp.meetingId) : null
        requireBookable(followUp, { today: today(world), groupId, meeting })
        const running = await findRunningMeeting(trx)
        const at = running?.groupId === groupId ? running.id : null
        if (at === null && followUp.kind === 'none') requireNoPersonalData(followUp.reason, 'follow-up/personal-data')
        await replaceFollowUp(trx, { id, matterId, followUp, at: instantNow(world), userId: user.id })
        const place = { kind: 'followUpReason', aboutId: id, groupId, meetingId: at, matterId } as const
        const typing = { at: instantNow(world), userId: user.id, newId: () => world.newId() }
        for (const [field, text] of Object.entries(wordsOf(followUp)))
          await keepTyped(trx, { ...place, field }, { text, ...typing })
        record('follow-up/booked', id)
      })
      room.announce({ kind: 'changed', nouns: ['follow-up'] })
      return {}
    },
  }
}

function wordsOf(followUp: Parameters<typeof requireBookable>[0]): Record<string, string> {
  if (followUp.kind === 'none') return { reason: followUp.reason }
  return followUp.kind === 'own' ? { place: followUp.place, caller: followUp.caller } : { caller: followUp.caller }
}
