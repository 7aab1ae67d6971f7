import type { Knex } from 'knex'
import type { Booking, BookingId, BookingKind } from '../../../../shared/domain/booking/booking'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoDate, IsoInstant, LocalTime } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'

interface BookingRow {
  id: BookingId
  matter_id: MatterId
  kind: BookingKind
  state: Booking['state']
  requested_on: IsoDate | null
  starts_at: LocalTime | null
  place: string
  individual_takes_part: number
  confirmed_by: 'post' | 'phone' | 'handover' | null
  confirmed_on: IsoDate | null
  settled_on: IsoDate | null
  recorded_at: IsoInstant
}

const fromRow = (row: BookingRow): Booking => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  requestedOn: row.requested_on,
  startsAt: row.starts_at,
  place: row.place,
  individualTakesPart: row.individual_takes_part === 1,
  confirmed: row.confirmed_by === null || row.confirmed_on === null ? null : { by: row.confirmed_by, on: row.confirmed_on },
  settledOn: row.settled_on,
  recordedAt: row.recorded_at,
})

/** Times of one matter, the latest first; those without one yet on top. */
export async function listBookings(db: Knex, matterId: MatterId): Promise<Booking[]> {
  const rows: BookingRow[] = await db('booking')
    .where({ matter_id: matterId })
    .orderByRaw(`starts_at is not null, coalesce(starts_at, requested_on) desc, rowid desc`)
    .limit(200)
  return rows.map(fromRow)
}

/** @throws DomainError `booking/unknown` */
export async function requireBooking(db: Knex, bookingId: BookingId): Promise<{ matterId: MatterId; booking: Booking }> {
  const row: BookingRow | undefined = await db('booking').where({ id: bookingId }).first()
  requireThat(row, 'booking/unknown')
  return { matterId: row.matter_id, booking: fromRow(row) }
}

export async function insertBooking(
  trx: Knex.Transaction,
  made: { id: BookingId; matterId: MatterId; kind: BookingKind; at: IsoInstant; userId: string } & (
    | { requestedOn: IsoDate }
    | { startsAt: LocalTime; place: string; individualTakesPart: boolean }
  ),
): Promise<void> {
  const time = 'startsAt' in made
  await trx('booking').insert({
    id: made.id,
    matter_id: made.matterId,
    kind: made.kind,
    state: time ? 'booked' : 'requested',
    requested_on: time ? null : made.requestedOn,
    starts_at: time ? made.startsAt : null,
    place: time ? made.place : '',
    individual_takes_part: time && made.individualTakesPart ? 1 : 0,
    recorded_at: made.at,
    recorded_by: made.userId,
  })
}

/** A time, or another time: what somebody was told of the one before no longer holds. */
export async function giveTime(
  trx: Knex.Transaction,
  bookingId: BookingId,
  time: { startsAt: LocalTime; place: string; individualTakesPart: boolean },
): Promise<void> {
  await trx('booking')
    .where({ id: bookingId })
    .update({
      state: 'booked',
      starts_at: time.startsAt,
      place: time.place,
      individual_takes_part: time.individualTakesPart ? 1 : 0,
      confirmed_by: null,
      confirmed_on: null,
    })
}

export async function noteTold(
  trx: Knex.Transaction,
  bookingId: BookingId,
  told: { by: 'post' | 'phone' | 'handover'; on: IsoDate },
): Promise<void> {
  await trx('booking').where({ id: bookingId }).update({ confirmed_by: told.by, confirmed_on: told.on })
}

export async function settleBooking(
  trx: Knex.Transaction,
  bookingId: BookingId,
  settled: { state: 'held' | 'missed' | 'cancelled'; on: IsoDate },
): Promise<void> {
  await trx('booking').where({ id: bookingId }).update({ state: settled.state, settled_on: settled.on })
}
