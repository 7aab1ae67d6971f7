import { Button } from '@mantine/core'
import { useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Booking } from '../../../shared/domain/booking/booking'
import { bookingWord, dayOfTime } from '../../../shared/domain/booking/rules'
import type { GroupKind, MeetingKind } from '../../../shared/domain/profile/profile'
import { useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { PaperButton } from '../meeting/paper-button'
import { UncheckedField } from '../text/unchecked-field'
import { settlements, timeInWords } from './booking-form'
import { SettleForm } from './settle-form'
import { TellForm } from './tell-form'
import { TimeForm } from './time-form'

const words = text.booking

type Open = 'time' | 'tell' | 'settle' | null

/** One time: when and where, whether the officer knows, how it went, and what can be done about it now. */
export function BookingRow(props: { booking: Booking; kind: MeetingKind; matter: MatterDetail; groupKind: GroupKind }) {
  const { booking, kind, matter } = props
  const may = useMay()
  const session = useSession()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const coming = booking.state === 'booked' || booking.state === 'requested'
  const opens = (what: Exclude<Open, null>) => ({
    'data-shows': `${what}-${booking.id}`,
    onClick: () => setOpen(what),
    variant: 'default',
  })
  const said = { booking, opener: `${open}-${booking.id}`, onDone: close }
  return (
    <li>
      <div className="s-form">
        <Said booking={booking} />
        {open === 'time' ? <TimeForm matter={matter} kind={booking.kind} {...said} /> : null}
        {open === 'tell' ? <TellForm {...said} today={session?.today ?? ''} /> : null}
        {open === 'settle' ? <SettleForm {...said} today={session?.today ?? ''} /> : null}
        {open === null && coming && may('matter:write') ? (
          <div className="s-actions">
            <Button {...opens('time')}>{booking.state === 'requested' ? words.book : words.move}</Button>
            {booking.state === 'booked' ? <Button {...opens('tell')}>{words.tell}</Button> : null}
            <Button {...opens('settle')}>{settleLabel(booking, session?.today ?? '')}</Button>
          </div>
        ) : null}
        {booking.state === 'booked' && may('paper:make') ? <PaperOfTime {...props} /> : null}
        {booking.state === 'booked' || booking.state === 'held' ? (
          <UncheckedField
            matterId={matter.id}
            field={`booking:${booking.id}`}
            label={booking.startsAt ? words.notes(dayOfTime(booking.startsAt)) : words.notesRequested}
            hint={kind.label}
            rows={4}
            optional
            mayWrite={may('matter:write')}
          />
        ) : null}
      </div>
    </li>
  )
}

function settleLabel(booking: Booking, today: string): string {
  if (booking.state === 'requested') return words.decline
  return settlements(booking, today).includes('held') ? words.settle : words.callOff
}

function Said({ booking }: { booking: Booking }) {
  const { startsAt, requestedOn, settledOn, confirmed } = booking
  const state = words.states[bookingWord(booking)]
  return (
    <div>
      <p>
        <strong>{startsAt === null ? words.requestedOn(requestedOn ?? '') : timeInWords(startsAt)}</strong>
      </p>
      {booking.state === 'requested' ? null : (
        <p>
          {settledOn === null ? state : words.stateOn(state, settledOn)}
          {startsAt === null ? '' : `. ${booking.place || words.placeMissing}`}
          {startsAt !== null && booking.individualTakesPart ? `. ${words.withIndividual}` : ''}
        </p>
      )}
      {startsAt !== null && requestedOn !== null ? <p className="s-quiet">{words.requestedOn(requestedOn)}</p> : null}
      {confirmed ? <p className="s-quiet">{words.toldOn(words.told[confirmed.by], confirmed.on)}</p> : null}
      {booking.state === 'booked' && confirmed === null ? <p className="s-quiet">{words.notTold}</p> : null}
    </div>
  )
}

/** The letter that says this time, where the group's kind has one. */
function PaperOfTime({ booking, matter, groupKind }: { booking: Booking; matter: MatterDetail; groupKind: GroupKind }) {
  const kind = letterOf(booking.kind)
  const document = groupKind.documents.find((one) => one.kind === kind)
  if (kind === null || !document) return null
  const paper: InputOf<'paper/make'> = { kind, matterId: matter.id, bookingId: booking.id }
  return <PaperButton paper={paper}>{document.label}</PaperButton>
}

export const letterOf = (kind: Booking['kind']): 'summons' | 'visitConfirmation' | null =>
  kind === 'referralMeeting' ? 'summons' : kind === 'firstVisit' ? 'visitConfirmation' : null
