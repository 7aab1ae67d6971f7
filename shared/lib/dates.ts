import { z } from 'zod'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a `yyyy-mm-dd` that stands in the calendar (2026-02-30 does not). */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A day, `yyyy-mm-dd`, local to the collaboration; compares as text. */
export const isoDate = z.string().refine(isCalendarDate, { message: 'date/does-not-exist' }).brand<'IsoDate'>()
export type IsoDate = z.infer<typeof isoDate>

/** An instant in UTC, `yyyy-mm-ddThh:mm:ss.sssZ`; compares as text. */
export const isoInstant = z.iso.datetime().brand<'IsoInstant'>()
export type IsoInstant = z.infer<typeof isoInstant>

/** A planned local time, `yyyy-mm-ddThh:mm`. */
export const localTime = z
  .string()
  .refine((text) => isCalendarDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)), {
    message: 'date/does-not-exist',
  })
  .brand<'LocalTime'>()
export type LocalTime = z.infer<typeof localTime>

const pad = (number: number) => String(number).padStart(2, '0')

/** The local calendar day of an instant. */
export function dayOf(instant: Date): IsoDate {
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}` as IsoDate
}

/**
 * Reads a day as Swedish caseworkers write it: åååå-mm-dd, ååååmmdd, åååå/mm/dd.
 * @returns undefined when it is no day of the calendar.
 */
export function readDate(text: string): IsoDate | undefined {
  const plain = text.trim().replaceAll('/', '-')
  const dashed = /^\d{8}$/.test(plain) ? `${plain.slice(0, 4)}-${plain.slice(4, 6)}-${plain.slice(6)}` : plain
  return isCalendarDate(dashed) ? (dashed as IsoDate) : undefined
}

/** Whole years from a day of birth to another day. */
export function ageOn(born: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

const utc = (day: IsoDate) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
const DAY = 86_400_000

/** The day so many days later; earlier where the number is negative. */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(utc(day) + days * DAY).toISOString().slice(0, 10) as IsoDate

/** Whole days from one day to another; negative where the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((utc(to) - utc(from)) / DAY)
