// A meeting that is sat through by keyboard, point by point, each for its own minutes; both windows are looked at after every step.
import type { Page } from 'playwright-core'
import { text } from '../../renderer/text/sv'
import type { Samrum } from '../e2e/harness'
import { type BothWindows, bothWindows } from './both-windows'
import * as keys from './by-keys'
import { type Meeting, type Point, readMeeting, titleOf } from './full-agenda'

const step = text.meeting.step

/** The desk's own display, and the projector's beside it. */
export const TWO_DISPLAYS = {
  SAMRUM_TEST_DISPLAYS: JSON.stringify([
    { bounds: { x: 0, y: 0, width: 1024, height: 768 } },
    { bounds: { x: 1024, y: 0, width: 800, height: 600 } },
  ]),
}

export interface Sitting extends BothWindows {
  readonly points: readonly Point[]
  /** What has been written in the minnesanteckningar, by the point's title. */
  readonly notes: ReadonlyMap<string, string>
  readonly startedAt: Date
  title(n: number): string
  now(): Promise<Meeting>
  /** The room sees these words, or a dark wall. */
  see(step: string, ...words: string[]): Promise<void>
  note(n: number, words: string): Promise<void>
  open(n: number): Promise<void>
  /** A general point: opened, shown under its title, and noted. */
  openShown(n: number, noted: string): Promise<void>
  /** Lets the open point have so many minutes in all, to the second: its own when nothing else is said. */
  minutesOf(n: number, minutes?: number): Promise<void>
  close(n: number): Promise<void>
}

/** To this time of day; never back. */
export const forwardTo = (samrum: Samrum, at: Date): Promise<void> =>
  samrum.clock.forward(Math.max(0, at.getTime() - samrum.clock.now().getTime()) / 60_000)

/**
 * @param at local time at which the meeting is started
 * @param holds the sentence that stands on the desk at every step
 */
export async function sitDown(
  samrum: Samrum,
  desk: Page,
  meeting: { id: string; group: string; at: string; holds: string },
): Promise<Sitting> {
  await forwardTo(samrum, new Date(meeting.at))
  const startedAt = samrum.clock.now()
  await keys.startByKeys(samrum, desk, meeting.group)
  const now = () => readMeeting(desk, meeting.id)
  const points = (await now()).items
  const both = await bothWindows(samrum, desk, meeting.holds)
  const notes = new Map<string, string>()
  const point = (n: number): Point => {
    const found = points[n]
    if (!found) throw new Error(`there is no point ${n}`)
    return found
  }
  const title = (n: number) => titleOf(point(n))
  const see = (name: string, ...words: string[]) => both.show(name, words.join(' '))
  const note = async (n: number, words: string) => {
    await keys.note(desk, words)
    notes.set(title(n), words)
  }
  const open = async (n: number) => {
    await keys.next(desk, step.openItem(title(n)))
    await see(`${title(n)} is open`)
  }
  return {
    ...both,
    points,
    notes,
    startedAt,
    title,
    now,
    see,
    note,
    open,
    openShown: async (n, noted) => {
      await open(n)
      await keys.next(desk, step.showItem(title(n)))
      await see(`${title(n)} is shown`, title(n))
      await note(n, noted)
      await see(`${title(n)} is noted`, title(n))
    },
    minutesOf: async (n, minutes = point(n).minutes) => {
      const begun = (await now()).items.find(({ id }) => id === point(n).id)?.openedAt
      if (!begun) throw new Error(`${title(n)} is not open`)
      await forwardTo(samrum, new Date(new Date(begun).getTime() + minutes * 60_000))
    },
    close: async (n) => {
      await keys.next(desk, step.closeItem)
      await see(`${title(n)} is closed`)
    },
  }
}

/** Whole minutes that each point was open. */
export const minutesSpent = ({ items }: Meeting): number[] => items.map(({ spentSeconds }) => Math.floor(spentSeconds / 60))

/** The agenda as it stands in the room before anything has been taken up. */
export const agendaWords = (group: string, points: readonly Point[]): string =>
  [group, ...points.map((point, index) => `${index + 1} ${titleOf(point)}`)].join(' ')

/** What was written in the meeting, as the vault keeps it. */
export function keptNotes(
  sitting: Sitting,
  notes: readonly { readonly itemId: string; readonly text: string }[],
): Map<string, string> {
  const named = notes
    .filter(({ text: words }) => words !== '')
    .map(({ itemId, text: words }) => {
      const n = sitting.points.findIndex(({ id }) => id === itemId)
      return [sitting.title(n), words] as const
    })
  return new Map(named)
}
