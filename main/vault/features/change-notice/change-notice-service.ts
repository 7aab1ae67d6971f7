import type { ChangeNoticeId } from '../../../../shared/domain/change-notice/change-notice'
import { changesSince } from '../../../../shared/domain/change-notice/changes-since'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listedPeople, listNotices, listUntold, markSent, replaceWaiting, requireNotice } from './change-notice-repository'

/** Everybody who works with the group is told when its list of representatives changes (G45). */
export function changeNoticeHandlers(room: CaseRoom): HandlersOf<'change-notice'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['change-notice'] })
  return {
    async 'change-notice/read'({ groupId }) {
      const day = today(world)
      return cases.read(async (db) => {
        const notices = await listNotices(db, groupId)
        const waiting = notices.find(({ sentOn }) => sentOn === null)
        const list = await listedPeople(db, groupId)
        return {
          changes: await listUntold(db, groupId, day),
          notices: notices.map(({ groupId: _of, list: _list, writtenBy, ...notice }) => ({
            ...notice,
            writtenBy: room.nameOf(writtenBy),
          })),
          waitingTellsAll: waiting !== undefined && changesSince(waiting.list, list, day).length === 0,
        }
      })
    },

    /** @see G45 */
    async 'change-notice/write'({ groupId }, { user }) {
      const changeNoticeId = world.newId() as ChangeNoticeId
      await cases.transact(user.id, async (trx, record) => {
        const changes = await listUntold(trx, groupId, today(world))
        requireThat(changes.length > 0, 'change-notice/nothing-new')
        const list = await listedPeople(trx, groupId)
        await replaceWaiting(trx, { id: changeNoticeId, groupId, changes, list, at: instantNow(world), userId: user.id })
        record('change-notice/written', changeNoticeId)
      })
      changed()
      return { changeNoticeId }
    },

    async 'change-notice/mark-sent'({ changeNoticeId, sentOn, sentBy }, { user }) {
      requireThat(sentOn <= today(world), 'change-notice/in-future')
      await cases.transact(user.id, async (trx, record) => {
        const notice = await requireNotice(trx, changeNoticeId)
        requireThat(notice.sentOn === null, 'change-notice/already-sent')
        await markSent(trx, changeNoticeId, sentOn, sentBy)
        record('change-notice/sent', changeNoticeId)
      })
      changed()
      return {}
    },
  }
}
