import { z } from 'zod'
import { isoDate, isoInstant, localTime } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { optionalLine } from '../../lib/text'

export const bookingId = idOf('BookingId')
export type BookingId = z.infer<typeof bookingId>

/** Aktualiseringsmöte (A05), första besök (A13), avstämningsmöte (A46): a time with one referral's people, not a group's meeting. */
export const bookingKind = z.literal(['referralMeeting', 'firstVisit', 'checkIn'])
export type BookingKind = z.infer<typeof bookingKind>

export const bookingState = z.literal(['requested', 'booked', 'held', 'missed', 'cancelled'])
export type BookingState = z.infer<typeof bookingState>

/** How the officer was told: by letter or phone, never by e-mail (X8). */
export const toldBy = z.literal(['post', 'phone', 'handover'])

export const booking = z.strictObject({
  id: bookingId,
  kind: bookingKind,
  state: bookingState,
  /** A check-in is asked for by the officer before it has a time. */
  requestedOn: isoDate.nullable(),
  startsAt: localTime.nullable(),
  place: optionalLine(120),
  /** Who takes part: the responsible officer always does (A45). */
  individualTakesPart: z.boolean(),
  confirmed: z.strictObject({ by: toldBy, on: isoDate }).nullable(),
  settledOn: isoDate.nullable(),
  recordedAt: isoInstant,
})
export type Booking = z.infer<typeof booking>
