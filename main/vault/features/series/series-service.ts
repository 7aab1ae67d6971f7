import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { timesOfSeries } from '../../../../shared/domain/series/series'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { planOne } from '../meeting/plan-repository'
import { placeDilemmaPoint } from '../strategy/dilemma-repository'

/** Several meetings planned in one go: all of them, or none. @see G27 */
export function seriesHandlers(room: CaseRoom): HandlersOf<'series'> {
  const { cases, world } = room
  return {
    async 'series/plan'({ plan, series, agendaOf }, { user }) {
      const times = timesOfSeries(plan.startsAt, series)
      const meetingIds = await cases.transact(user.id, async (trx, record) => {
        const planned: MeetingId[] = []
        for (const startsAt of times) {
          const meetingId = world.newId() as MeetingId
          const group = await planOne(trx, world, { meetingId, plan: { ...plan, startsAt }, agendaOf })
          record('meeting/planned', meetingId)
          for (const id of await placeDilemmaPoint(trx, world, group, today(world))) record('agenda/general-added', id)
          planned.push(meetingId)
        }
        return planned
      })
      room.announce({ kind: 'changed', nouns: ['meeting'] })
      return { meetingIds }
    },
  }
}
