import type { IsoDate, LocalTime } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { GroupId } from '../group/group'
import type { MeetingState } from '../meeting/meeting'
import type { FollowUp } from './follow-up'

/**
 * A follow-up lies ahead, and one at the group's own meeting is at one that is still to be held.
 * @param meeting the meeting that is named, where one is
 * @throws DomainError `follow-up/in-the-past` `follow-up/not-a-coming-meeting`
 * @see G34
 */
export function requireBookable(
  followUp: FollowUp,
  about: { today: IsoDate; groupId: GroupId; meeting: { groupId: GroupId; state: MeetingState; startsAt: LocalTime } | null },
): void {
  if (followUp.kind === 'own') requireThat(followUp.startsAt.slice(0, 10) >= about.today, 'follow-up/in-the-past')
  if (followUp.kind === 'groupMeeting')
    requireThat(about.meeting?.groupId === about.groupId && about.meeting.state === 'planned', 'follow-up/not-a-coming-meeting')
}
