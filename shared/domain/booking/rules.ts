import type { IsoDate, LocalTime } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { MeetingKind } from '../profile/profile'
import type { Step } from '../step/step'
import type { Booking, BookingId, BookingKind, BookingState } from './booking'

/** A first visit comes after an admission; the word of it is the kind's, not a collaboration's. */
const AFTER_ADMISSION: ReadonlySet<BookingKind> = new Set(['firstVisit'])
/** Of these there is one at a time: who has two letters in hand does not know which one holds. */
const ONE_AT_A_TIME: ReadonlySet<BookingKind> = new Set(['referralMeeting', 'firstVisit'])

const isComing = ({ state }: Pick<Booking, 'state'>) => state === 'requested' || state === 'booked'

export interface BookingGround {
  /** The profile's meetings beside the groups' own. */
  readonly meetingKinds: readonly Pick<MeetingKind, 'key'>[]
  readonly phase: Step['phase']
  readonly admitted: boolean
  readonly bookings: readonly Pick<Booking, 'id' | 'kind' | 'state'>[]
}

/**
 * Whether a meeting of this kind can be asked for or given a time.
 * @param moved the booking that gets the time; null for a new one
 * @throws DomainError `booking/unknown-kind`, `booking/matter-ended`, `booking/not-admitted`, `booking/already-booked`
 * @see A05 A13 A46
 */
export function requireBookable(kind: BookingKind, moved: BookingId | null, ground: BookingGround): void {
  requireThat(
    ground.meetingKinds.some(({ key }) => key === kind),
    'booking/unknown-kind',
  )
  requireThat(ground.phase !== 'ended', 'booking/matter-ended')
  requireThat(!AFTER_ADMISSION.has(kind) || ground.admitted, 'booking/not-admitted')
  const others = ground.bookings.filter((one) => one.id !== moved && one.kind === kind && isComing(one))
  requireThat(!ONE_AT_A_TIME.has(kind) || others.length === 0, 'booking/already-booked')
}

/**
 * A time may be set or moved while the meeting is still to come. What was held, missed or called off is kept as it is.
 * @throws DomainError `booking/settled`, `booking/other-kind`
 */
export function requireMovable(booking: Pick<Booking, 'state' | 'kind'>, kind: BookingKind): void {
  requireThat(isComing(booking), 'booking/settled')
  requireThat(booking.kind === kind, 'booking/other-kind')
}

/**
 * Telling somebody of a time needs a time.
 * @throws DomainError `booking/not-booked`, `booking/told-in-future`
 */
export function requireTellable(booking: Pick<Booking, 'state'>, on: IsoDate, today: IsoDate): void {
  requireThat(booking.state === 'booked', 'booking/not-booked')
  requireThat(on <= today, 'booking/told-in-future')
}

/**
 * A meeting is held or missed on its day at the earliest; one that was only asked for can only be declined.
 * @throws DomainError `booking/settled`, `booking/not-booked`, `booking/before-its-day`, `booking/settled-in-future`
 */
export function requireSettleable(
  booking: Pick<Booking, 'state' | 'startsAt'>,
  state: Extract<BookingState, 'held' | 'missed' | 'cancelled'>,
  on: IsoDate,
  today: IsoDate,
): void {
  requireThat(isComing(booking), 'booking/settled')
  requireThat(on <= today, 'booking/settled-in-future')
  if (state === 'cancelled') return
  requireThat(booking.startsAt !== null, 'booking/not-booked')
  requireThat(on >= dayOfTime(booking.startsAt), 'booking/before-its-day')
}

/** The day of a planned local time. */
export const dayOfTime = (at: LocalTime): IsoDate => at.slice(0, 10) as IsoDate

/** `requested` that was called off was declined: it never had a time. @see A46 */
export const bookingWord = (booking: Pick<Booking, 'state' | 'startsAt'>): BookingState | 'declined' =>
  booking.state === 'cancelled' && booking.startsAt === null ? 'declined' : booking.state
