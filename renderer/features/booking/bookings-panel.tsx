import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { type Booking, type BookingKind, bookingKind } from '../../../shared/domain/booking/booking'
import type { GroupKind, MeetingKind } from '../../../shared/domain/profile/profile'
import { profileOf } from '../../../shared/profiles'
import { useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, Refused } from '../../ui'
import { BookingRow } from './booking-row'
import { ReferralMeeting } from './referral-meeting'
import { RequestForm } from './request-form'
import { TimeForm } from './time-form'

const words = text.booking

/** The kinds of meeting with a referral's people that the profile has, in its order and its words. */
export const meetingsOf = (profileId: Parameters<typeof profileOf>[0]): (MeetingKind & { key: BookingKind })[] =>
  profileOf(profileId).meetingKinds.flatMap((kind) => {
    const key = bookingKind.safeParse(kind.key)
    return key.success ? [{ ...kind, key: key.data }] : []
  })

/** Times with the people of one referral: the referral meeting, the first visit, check-ins (A05, A06, A13, A46). */
export function BookingsPanel({ matter, groupKind }: { matter: MatterDetail; groupKind: GroupKind }) {
  const { value, refusal } = useQueryOf('booking/list', { matterId: matter.id })
  return (
    <div className="s-form">
      <Refused refusal={refusal} />
      {meetingsOf(matter.group.profileId).map((kind) => (
        <OneKind
          key={kind.key}
          kind={kind}
          matter={matter}
          groupKind={groupKind}
          bookings={(value?.bookings ?? []).filter((booking) => booking.kind === kind.key)}
        />
      ))}
    </div>
  )
}

/** A first visit waits for an admission; the vault process refuses it otherwise. */
const waitsForAdmission = (kind: BookingKind, matter: MatterDetail) =>
  kind === 'firstVisit' && matter.decision?.verdict !== 'admitted'

function OneKind(props: {
  kind: MeetingKind & { key: BookingKind }
  matter: MatterDetail
  groupKind: GroupKind
  bookings: readonly Booking[]
}) {
  const { kind, matter, bookings } = props
  const may = useMay()
  const [adding, setAdding] = useState<'time' | 'request' | null>(null)
  const waits = waitsForAdmission(kind.key, matter)
  const coming = bookings.some(({ state }) => state === 'booked' || state === 'requested')
  const one = kind.key !== 'checkIn'
  const mayAdd = may('matter:write') && !matter.ended && !waits && !(one && coming)
  const opener = `book-${kind.key}`
  return (
    <Card title={kind.label}>
      <p className="s-quiet">{waits ? words.notAdmitted(profileOf(matter.group.profileId).deciderName) : words.lead[kind.key]}</p>
      {kind.key === 'referralMeeting' ? <ReferralMeeting matter={matter} /> : null}
      {bookings.length === 0 && !waits && adding === null ? <EmptyState>{words.none[kind.key]}</EmptyState> : null}
      <ul className="s-rows">
        {bookings.map((booking) => (
          <BookingRow key={booking.id} booking={booking} kind={kind} matter={matter} groupKind={props.groupKind} />
        ))}
      </ul>
      {adding === 'time' ? (
        <TimeForm matter={matter} kind={kind.key} booking={null} opener={opener} onDone={() => setAdding(null)} />
      ) : null}
      {adding === 'request' ? <RequestForm matter={matter} kind={kind.key} onDone={() => setAdding(null)} /> : null}
      {mayAdd && adding === null ? (
        <div className="s-actions">
          <Button variant="default" data-shows={opener} onClick={() => setAdding('time')}>
            {bookings.length === 0 ? words.book : words.bookAgain}
          </Button>
          {one ? null : (
            <Button variant="default" data-shows={`request-${kind.key}`} onClick={() => setAdding('request')}>
              {words.request}
            </Button>
          )}
        </div>
      ) : null}
    </Card>
  )
}
