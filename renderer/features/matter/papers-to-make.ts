import type { InputOf } from '../../../shared/contract/contract'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Booking } from '../../../shared/domain/booking/booking'
import type { GroupKind } from '../../../shared/domain/profile/profile'

export interface PaperToMake {
  /** Distinguishes two papers of one kind. */
  readonly key: string
  readonly label: string
  /** The meeting or the time it is about; empty where it is about none. */
  readonly about: string
  readonly reader: GroupKind['documents'][number]['reader']
  readonly channel: GroupKind['documents'][number]['channel']
  readonly unreviewed: boolean
  readonly make: InputOf<'paper/make'>
}

type Known = Pick<MatterDetail, 'id' | 'recommendation' | 'decision' | 'outcomes'>
type Made = Pick<PaperToMake, 'about' | 'unreviewed' | 'make'>

/** What can be printed about a matter now, in the order of its group's documents. Pure, so that a button is never there for show. */
export function papersToMake(
  matter: Known,
  groupKind: Pick<GroupKind, 'documents'>,
  bookings: readonly Booking[],
  aboutTime: (booking: Booking) => string,
): PaperToMake[] {
  return groupKind.documents.flatMap((document) =>
    madeOf(document.kind, matter, bookings, aboutTime).map((made) => ({
      key: `${document.kind} ${made.about}`,
      label: document.label,
      reader: document.reader,
      channel: document.channel,
      ...made,
    })),
  )
}

function madeOf(
  kind: GroupKind['documents'][number]['kind'],
  matter: Known,
  bookings: readonly Booking[],
  aboutTime: (booking: Booking) => string,
): Made[] {
  const { id: matterId, recommendation, decision, outcomes } = matter
  switch (kind) {
    case 'confirmation':
      return [{ about: '', unreviewed: false, make: { kind, matterId } }]
    case 'summons':
    case 'visitConfirmation': {
      const of = kind === 'summons' ? 'referralMeeting' : 'firstVisit'
      return bookings
        .filter((booking) => booking.kind === of && booking.state === 'booked')
        .map((booking) => ({
          about: aboutTime(booking),
          unreviewed: false,
          make: { kind, matterId, bookingId: booking.id },
        }))
    }
    case 'recommendation':
      return recommendation ? [{ about: '', unreviewed: recommendation.review === 'unreviewed', make: { kind, matterId } }] : []
    case 'alternativesLetter':
      return decision?.verdict === 'notAdmitted'
        ? [{ about: '', unreviewed: decision.review === 'unreviewed', make: { kind, matterId } }]
        : []
    case 'consultationOutcome':
      return outcomes.map(({ meetingId, meetingOn, review }) => ({
        about: meetingOn,
        unreviewed: review === 'unreviewed',
        make: { kind, matterId, meetingId },
      }))
  }
}
