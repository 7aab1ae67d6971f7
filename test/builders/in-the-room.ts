import type { InputOf } from '../../shared/contract/contract'
import type { IsoDate } from '../../shared/lib/dates'
import { caseDesk } from './case-desk'
import { runningMeeting, unitOf } from './case-story'

type Outcome = InputOf<'outcome/record'>

/** A matter that is open in the room, and what its outcome would be. */
export async function inTheRoom() {
  const desk = await caseDesk()
  const running = await runningMeeting(desk)
  const { itemId, matterId, group } = running
  await desk.get('item/open', { itemId })
  const meets = [{ ...unitOf(group, 'Vuxenenheten'), responsible: 'Karin Lodin', byDate: '2026-04-02' as IsoDate }]
  const record = (change: Partial<Outcome> = {}) =>
    desk.get('outcome/record', { matterId, itemId, outcome: 'one', meets, sipCaller: '', reason: '', ...change })
  const end = async () => {
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId: running.meetingId })
  }
  return { desk, ...running, meets, record, end }
}
