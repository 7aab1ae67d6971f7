import type { GroupDetail } from '../../shared/domain/group/group'
import type { MeetingId } from '../../shared/domain/meeting/meeting'
import { addDays, type LocalTime } from '../../shared/lib/dates'
import { type CaseDesk, caseDesk } from './case-desk'
import { ARENA, foundGroup } from './case-story'

export const STRATEGIC = { ...ARENA, groupKind: 'strategic' as const }

/** A strategic group, and two Arena groups that it leads. */
export async function led() {
  const desk = await caseDesk()
  const strategic = await foundGroup(desk, STRATEGIC)
  const north = await foundGroup(desk, ARENA)
  const south = await foundGroup(desk, ARENA)
  return { desk, strategic, north, south }
}

export const plan = async (desk: CaseDesk, group: GroupDetail, daysAhead: number): Promise<MeetingId> => {
  const startsAt = `${addDays(desk.today(), daysAhead)}T13:00` as LocalTime
  return (await desk.get('meeting/plan', { groupId: group.id, startsAt, plannedMinutes: 90, place: '' })).meetingId
}
