import { dayOf, type IsoDate, type IsoInstant, type LocalTime } from '../../lib/dates'

/** The day a meeting is dated by: when it was begun, else when it is planned for. */
export const meetingDay = (meeting: { startsAt: LocalTime; startedAt: IsoInstant | null }): IsoDate =>
  meeting.startedAt === null ? (meeting.startsAt.slice(0, 10) as IsoDate) : dayOf(new Date(meeting.startedAt))

const pad = (number: number) => String(number).padStart(2, '0')

/** The clock so many minutes after a planned time: "14:05". */
export function clockAfter(startsAt: LocalTime, minutes: number): string {
  const at = (Number(startsAt.slice(11, 13)) * 60 + Number(startsAt.slice(14, 16)) + minutes) % (24 * 60)
  return `${pad(Math.floor(at / 60))}:${pad(at % 60)}`
}
