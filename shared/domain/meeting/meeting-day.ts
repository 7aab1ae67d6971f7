import { dayOf, type IsoDate, type IsoInstant, type LocalTime } from '../../lib/dates'

/** The day a meeting is dated by: when it was begun, else when it is planned for. */
export const meetingDay = (meeting: { startsAt: LocalTime; startedAt: IsoInstant | null }): IsoDate =>
  meeting.startedAt === null ? (meeting.startsAt.slice(0, 10) as IsoDate) : dayOf(new Date(meeting.startedAt))
