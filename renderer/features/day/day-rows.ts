import type { OutputOf } from '../../../shared/contract/contract'
import type { Task } from '../../../shared/domain/task/task'
import { daysBetween, type IsoDate } from '../../../shared/lib/dates'
import { dayText as words } from '../../text/sv/day'
import { preparingText } from '../../text/sv/preparing'
import { taskText } from '../../text/sv/task'
import { labelOfTask, PART_OF_TASK } from '../task/task-words'

export type Day = OutputOf<'day/read'>

/** One thing to see to. Where it is somebody's task, it can be finished where it stands. */
export interface DayRow {
  readonly key: string
  readonly on: IsoDate
  /** Hour and minute, where it has one. */
  readonly time: string
  readonly what: string
  readonly about: string
  /** When, as a clock tells it. */
  readonly when: string
  readonly late: boolean
  /** Empty where it leads nowhere. */
  readonly route: string
  readonly task: Task | null
}

export interface DayParts {
  readonly late: readonly DayRow[]
  readonly today: readonly DayRow[]
  readonly coming: readonly DayRow[]
}

const dayPart = (startsAt: string) => startsAt.slice(0, 10) as IsoDate
const timePart = (startsAt: string) => startsAt.slice(11, 16)
const matterRoute = (matterId: string, part: string) => `/arenden/${matterId}/${part}`

/**
 * A user's day in the order it is gone through: what is late, what is for today, what comes.
 * @see A04 A07 X3
 */
export function partsOfDay(day: Day): DayParts {
  const { today } = day
  const row = (part: Pick<DayRow, 'key' | 'on' | 'what' | 'about' | 'route'> & Partial<DayRow>): DayRow => ({
    time: '',
    when: taskText.due(daysBetween(today, part.on)),
    late: part.on < today,
    task: null,
    ...part,
  })
  const rows: DayRow[] = [
    ...day.tasks.map((task) =>
      row({
        key: task.id,
        on: task.dueOn,
        what: labelOfTask(task),
        about: task.codeName ?? '',
        route: task.matterId === null ? '' : matterRoute(task.matterId, PART_OF_TASK[task.kind]),
        task,
      }),
    ),
    ...day.meetings.map(({ meetingId, groupName, startsAt, state }) =>
      row({
        key: meetingId,
        // One that runs is today's, whenever it was planned for.
        on: today,
        time: timePart(startsAt),
        what: words.meeting(groupName),
        about: '',
        when: state === 'running' ? words.meetingRunning : words.meetingAt(timePart(startsAt)),
        route: state === 'running' ? `/moten/${meetingId}/rum` : `/moten/${meetingId}`,
      }),
    ),
    ...day.checks.map(({ meetingId, groupName, startsAt, stopped }) =>
      row({
        key: `${meetingId}:check`,
        on: dayPart(startsAt),
        what: preparingText.day.check(groupName),
        about: preparingText.day.stopped(stopped),
        route: `/moten/${meetingId}`,
      }),
    ),
    ...day.bookings.map(({ matterId, codeName, kind, startsAt, place }) => {
      const on = dayPart(startsAt)
      const label = words.bookings[kind]
      const clock = words.meetingAt(timePart(startsAt))
      return row({
        key: `${matterId}:${kind}:${startsAt}`,
        on,
        time: timePart(startsAt),
        what: on < today ? words.bookingPassed(label) : label,
        about: place && on >= today ? `${codeName} · ${place}` : codeName,
        when:
          on < today
            ? taskText.due(daysBetween(today, on))
            : on === today
              ? clock
              : `${taskText.due(daysBetween(today, on))}, ${clock}`,
        route: matterRoute(matterId, 'tider'),
      })
    }),
    ...day.questions.map(({ matterId, codeName, dueOn }, index) =>
      row({
        key: `${matterId}:question:${index}`,
        on: dueOn,
        what: words.question,
        about: codeName,
        route: matterRoute(matterId, 'fragor'),
      }),
    ),
    ...day.consents.map(({ matterId, codeName, why, on }) =>
      row({
        key: `${matterId}:${why}`,
        on: why === 'ask' ? today : on,
        what: why === 'ask' ? words.consentAsk : on < today ? words.consentEnded : words.consentEnds,
        about: codeName,
        route: matterRoute(matterId, 'samtycken'),
      }),
    ),
  ]
  rows.sort((a, b) => a.on.localeCompare(b.on) || a.time.localeCompare(b.time) || a.what.localeCompare(b.what, 'sv'))
  return {
    late: rows.filter(({ late }) => late),
    today: rows.filter(({ on }) => on === today),
    coming: rows.filter(({ on }) => on > today),
  }
}
