import type { GroupReportId } from '../../../../shared/domain/group-report/group-report'
import { periodOf } from '../../../../shared/domain/statistics/period'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { insertReport, listReports } from './group-report-repository'

/** Which counts of a group were handed on, and when (G41). */
export function groupReportHandlers(room: CaseRoom): HandlersOf<'group-report'> {
  const { cases, world } = room
  return {
    async 'group-report/list'({ groupId }) {
      const reports = await cases.read((db) => listReports(db, groupId))
      return { reports: reports.map((one) => ({ ...one, notedBy: room.nameOf(one.notedBy) })) }
    },

    /** @see G41 */
    async 'group-report/note-sent'({ groupId, period, day, sentOn, sentBy }, { user }) {
      requireThat(sentOn <= today(world), 'group-report/in-future')
      const id = world.newId() as GroupReportId
      const { from, to } = periodOf(period, day)
      requireThat(from <= sentOn, 'group-report/before-its-period')
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, groupId)
        const at = instantNow(world)
        await insertReport(trx, { id, groupId, period, from, to, sentOn, sentBy, notedBy: user.id, at })
        record('group-report/sent', id)
      })
      room.announce({ kind: 'changed', nouns: ['group-report'] })
      return {}
    },
  }
}
