import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { GroupDetail } from '../../../../shared/domain/group/group'
import { guestsElsewhere, type Stop } from '../../../../shared/domain/meeting/gate'
import type { AgendaItem, Attendee, MeetingDetail } from '../../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import { useAct, useMay } from '../../../client'
import { meetingText } from '../../../text/sv/meeting'
import { roomText } from '../../../text/sv/room'
import { goToField, Refused, say } from '../../../ui'
import { titleOf } from '../next-step'
import { useShownForm } from '../use-shown-form'
import { AdjournForm } from './adjourn-form'
import { PaperConsentForm } from './paper-consent-form'
import style from './room.module.css'
import { DOOR_FIELD } from './use-step'

const text = meetingText.door

/**
 * The shut door: which of the three stops, who is not covered, and the ways on. A panel in the page; nothing here opens
 * a dialog, and nothing here lets the point through (X16 X17). A general point is stopped by guests of other points alone.
 */
export function DoorPanel(props: {
  item: AgendaItem
  stops: readonly Stop[]
  meeting: MeetingDetail
  group: GroupDetail
  groupKind: GroupKind
  onAdjourned(): void
}) {
  const { item, stops, meeting, group, groupKind } = props
  const { shown: way, show: setWay, hide } = useShownForm<'paper' | 'adjourn'>()
  const may = useMay()
  const { act, refusal } = useAct('attendee/set')
  const needsConsent = stops.some(({ kind }) => kind !== 'notReleased')
  const kind = groupKind.requiresConsent
  const uncovered = stops.flatMap((stop) => (stop.kind === 'notCovered' ? stop.attendeeIds : []))
  const people = meeting.attendees.filter(({ id }) => uncovered.includes(id))
  const elsewhere = guestsElsewhere({ guests: groupKind.guests, attendees: meeting.attendees, itemId: item.id })
  const title = titleOf(item)
  const said = (attendee: Attendee) =>
    elsewhere.includes(attendee) ? `${describe(attendee, group)} ${roomText.door.notAskedIn(title)}` : describe(attendee, group)

  // The button that was pressed goes with its row; whoever pressed it stays at the door.
  const stopped = people.length
  const before = useRef(stopped)
  useEffect(() => {
    if (stopped < before.current && document.activeElement === document.body) goToField(DOOR_FIELD)
    before.current = stopped
  }, [stopped])

  const leaves = async (attendee: Attendee) => {
    const reply = await act({ attendeeId: attendee.id, present: false, where: attendee.where })
    if (reply.ok) say(meetingText.presence.left(attendee.name))
  }

  return (
    <section className={style.door} aria-labelledby="door-heading" tabIndex={-1} data-field={DOOR_FIELD} data-no-ring>
      <h2 id="door-heading">{(item.state === 'open' ? text.headingOpen : text.heading)(title)}</h2>
      <p>{text.calm}</p>
      {stops.map((stop) => (
        <div key={stop.kind} className={style.stop} data-stop={stop.kind}>
          <p className={style.stopWhat}>
            {stop.kind === 'notCovered' && item.kind === 'general' ? roomText.door.question : text[stop.kind]}
          </p>
          {stop.kind === 'notCovered' && (
            <ul className={style.people}>
              {people.map((attendee) => (
                <li key={attendee.id}>
                  <span>{said(attendee)}</span>
                  <Button
                    variant="default"
                    size="sm"
                    onClick={() => void leaves(attendee)}
                    aria-label={text.leavesFor(attendee.name)}
                  >
                    {text.leaves}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <Refused refusal={refusal} />
      {way === null && (
        <div className="s-actions">
          {needsConsent && item.kind === 'matter' && kind !== null && may('consent:write') && (
            <Button variant="default" data-shows="paper" onClick={() => setWay('paper')}>
              {text.paper}
            </Button>
          )}
          <Button variant="default" data-shows="adjourn" onClick={() => setWay('adjourn')}>
            {text.adjourn}
          </Button>
        </div>
      )}
      {way === 'paper' && item.kind === 'matter' && kind !== null && (
        <PaperConsentForm matterId={item.matterId} kind={kind} group={group} onDone={hide} />
      )}
      {way === 'adjourn' && <AdjournForm item={item} groupId={group.id} onDone={hide} onAdjourned={props.onAdjourned} />}
    </section>
  )
}

function describe(attendee: Attendee, group: GroupDetail): string {
  const party = group.parties.find(({ id }) => id === attendee.organisationId)
  const unit = party?.units.find(({ id }) => id === attendee.unitId)
  return text.uncovered(attendee.name, party?.name ?? '', unit?.name ?? party?.name ?? '')
}
