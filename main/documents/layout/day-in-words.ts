import type { LocalTime } from '../../../shared/lib/dates'

const WORDS = new Intl.DateTimeFormat('sv-SE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "torsdag 12 mars 2026": the weekday tells somebody who has read the day wrong. */
export const dayInWords = (at: LocalTime): string => WORDS.format(new Date(`${at.slice(0, 10)}T12:00:00Z`))

/** "13.30", as Swedish letters write it. */
export const clockOf = (at: LocalTime): string => at.slice(11, 16).replace(':', '.')
