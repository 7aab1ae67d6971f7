import { plannedEndOf } from '../../../../shared/domain/meeting/planned-end'
import { addDays } from '../../../../shared/lib/dates'
import type { CaseContext } from '../../ports/case-context'
import type { MeetingLimits } from '../../ports/control'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { findRunningMeetingId, findRunningPlan, listMeetingDays, readIdleMinutes, writeIdleMinutes } from './session-repository'

/** What main's timers must know (`limits`): ask again after every announcement of `session`, `settings` or `meeting`. */
export function readLimits({ cases, world }: Pick<CaseContext, 'cases' | 'world'>): Promise<MeetingLimits> {
  const day = today(world)
  return cases.read(async (db) => {
    const running = await findRunningPlan(db)
    return {
      idleMinutes: await readIdleMinutes(db),
      meetingRunning: running !== null,
      meetingEndsAt: running && plannedEndOf(running),
      meetingDays: await listMeetingDays(db, day, addDays(day, MOST_DAYS_AHEAD)),
    }
  })
}

const MOST_DAYS_AHEAD = 60

export function sessionHandlers(room: CaseRoom): HandlersOf<'session' | 'settings'> {
  const { cases, world } = room
  return {
    async 'session/state'(_input, { user }) {
      const { idleMinutes, runningMeetingId } = await cases.read(async (db) => ({
        idleMinutes: await readIdleMinutes(db),
        runningMeetingId: await findRunningMeetingId(db),
      }))
      return {
        user,
        mode: room.mode,
        identityOpen: room.identityOpen(),
        practice: room.practice,
        runningMeetingId,
        idleMinutes,
        failedTries: room.failedTries,
        today: today(world),
      }
    },

    async 'settings/set-idle'({ minutes }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await writeIdleMinutes(trx, minutes)
        record('settings/idle-set', String(minutes))
      })
      room.announce({ kind: 'changed', nouns: ['settings', 'session'] })
      return {}
    },
  }
}
