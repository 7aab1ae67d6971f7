import { useLocation } from 'wouter'
import type { Stop } from '../../../shared/domain/meeting/gate'
import type { AgendaItem, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import style from './meeting.module.css'
import { routes } from './meeting-routes'

const text = meetingText.stops
type MatterItem = Extract<AgendaItem, { kind: 'matter' }>

/** What would stop a matter at its door, said beforehand as calm sentences: what is known before never stops a meeting (X16). */
export function KnownStops({ meeting }: { meeting: MeetingDetail }) {
  const matters = meeting.items.filter((item) => item.kind === 'matter')
  if (matters.length === 0) return <p className="s-quiet">{text.noMatters}</p>
  return (
    <ul className={style.stops}>
      {matters.map((item) => (
        <StopsOf key={item.id} item={item} meeting={meeting} />
      ))}
    </ul>
  )
}

function StopsOf({ item, meeting }: { item: MatterItem; meeting: MeetingDetail }) {
  const [, navigate] = useLocation()
  const { value } = useQueryOf('item/stops', { itemId: item.id })
  if (!value) return null
  if (value.stops.length === 0) return <li>{text.none(item.codeName)}</li>
  return value.stops.map((stop) => (
    <li key={stop.kind} data-stop={stop.kind}>
      {sentenceOf(stop, item, meeting)}{' '}
      <button
        type="button"
        className="s-link"
        onClick={() => navigate(stop.kind === 'notReleased' ? routes.summary(item.matterId) : routes.consents(item.matterId))}
      >
        {stop.kind === 'notReleased' ? text.toSummary(item.codeName) : text.toConsent(item.codeName)}
      </button>
    </li>
  ))
}

function sentenceOf(stop: Stop, item: MatterItem, meeting: MeetingDetail): string {
  if (stop.kind !== 'notCovered') return text[stop.kind](item.codeName)
  const names = meeting.attendees.filter(({ id }) => stop.attendeeIds.includes(id)).map(({ name }) => name)
  return text.notCovered(item.codeName, names.join(', '))
}
