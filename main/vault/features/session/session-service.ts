import type { CaseContext } from '../../ports/case-context'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { findRunningMeetingId, readIdleMinutes, writeIdleMinutes } from './session-repository'

/** What main's timers must know (`limits`): ask again after every announcement of `session`, `settings` or `meeting`. */
export function readLimits({ cases }: Pick<CaseContext, 'cases'>): Promise<{ idleMinutes: number; meetingRunning: boolean }> {
  return cases.read(async (db) => ({
    idleMinutes: await readIdleMinutes(db),
    meetingRunning: (await findRunningMeetingId(db)) !== null,
  }))
}

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
