import { Button } from '@mantine/core'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem, Attendee, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { absentParties, standsInFor, timeOfDay } from '../../../shared/domain/meeting/presence'
import { groupKindOf } from '../../../shared/profiles'
import { useAct, useMay, useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { roomText } from '../../text/sv/room'
import { Note, offerUndo, Refused, say } from '../../ui'
import { AttendeeForm } from './attendee-form'
import { GuestList } from './guest-list'
import { useListKeys } from './list-keys'
import { Person, type Presence } from './person'
import style from './presence.module.css'
import { PresenceFunctions } from './presence-functions'
import { useShownForm } from './use-shown-form'

const text = meetingText.presence

/** Who is here, by organisation, verksamhet and function: what the consents are held against before a matter opens (X17). */
export function PresencePanel(props: { meeting: MeetingDetail; group: GroupDetail; calledFor?: AgendaItem | null }) {
  const { meeting, group } = props
  const { shown: adding, show, hide } = useShownForm<'attendee'>()
  const { act, refusal } = useAct('attendee/set')
  const all = useAct('attendee/all-here')
  const add = useAct('attendee/add')
  const remove = useAct('attendee/remove')
  const { value } = useQueryOf('attendee/comings', { meetingId: meeting.id })
  const list = useListKeys<HTMLDivElement>()
  const may = useMay()
  const groupKind = groupKindOf(group.profileId, group.kind)
  const { attendees } = meeting
  const guests = attendees.filter(({ role }) => role === 'guest')
  const missing = absentParties(group.parties, attendees, group.representatives)
  const mayMark = may('meeting:run') && meeting.state !== 'ended'

  const setPresence = async (attendee: Attendee, { present: isPresent, where }: Presence) => {
    const reply = await act({ attendeeId: attendee.id, present: isPresent, where })
    if (reply.ok && isPresent !== attendee.present) say(isPresent ? text.arrived(attendee.name) : text.left(attendee.name))
    return reply.ok
  }

  const takeAway = async (attendee: Attendee) => {
    const reply = await remove.act({ attendeeId: attendee.id })
    if (!reply.ok) return
    document.querySelector<HTMLElement>('[data-shows="attendee"]')?.focus()
    const { id: _id, ...person } = attendee
    offerUndo(text.removed(attendee.name), () => void add.act({ meetingId: meeting.id, attendee: person }))
  }

  const allHere = async () => {
    const reply = await all.act({ meetingId: meeting.id })
    if (!reply.ok) return
    const { attendeeIds } = reply.value
    const undo = () => {
      for (const attendeeId of attendeeIds) void act({ attendeeId, present: false, where: 'onSite' })
    }
    if (attendeeIds.length > 0) offerUndo(roomText.presence.allHereDone(attendeeIds.length), undo)
    else say(roomText.presence.allHereDone(0))
  }

  const about = (attendee: Attendee, unit: string | undefined): string => {
    const whom = standsInFor(attendee, group.representatives)
    const role = whom ? roomText.presence.standsInFor(whom) : text.role[attendee.role]
    const comings = (value?.comings ?? [])
      .filter(({ attendeeId }) => attendeeId === attendee.id)
      .map(({ at, came }) => (came ? roomText.presence.came : roomText.presence.left)(timeOfDay(at)))
    return [attendee.function, unit, role, ...comings].filter(Boolean).join(', ')
  }

  return (
    <section aria-label={text.heading} className={style.panel}>
      <div className={style.head}>
        <p className="s-quiet">
          {attendees.length === 0 ? text.empty : text.count(attendees.filter(({ present }) => present).length, attendees.length)}
        </p>
        {mayMark && attendees.some(({ role, present }) => role === 'representative' && !present) && (
          <Button variant="default" size="sm" onClick={() => void allHere()} data-field="all-here">
            {roomText.presence.allHere}
          </Button>
        )}
      </div>
      {missing.length > 0 && (
        <Note tone="notice">
          <p data-testid="nobody-from">{roomText.presence.nobodyFrom(missing.map(({ name }) => name))}</p>
        </Note>
      )}
      <PresenceFunctions required={groupKind.requiredFunctions} attendees={attendees} />
      {mayMark && attendees.length > guests.length && <p className="s-quiet">{roomText.presence.keys}</p>}
      <div ref={list} className={style.panel}>
        {group.parties.map((party) => {
          const here = attendees.filter(({ organisationId, role }) => organisationId === party.id && role !== 'guest')
          if (here.length === 0) return null
          return (
            <fieldset key={party.id} className={style.party}>
              <legend>{party.name}</legend>
              {here.map((attendee) => (
                <Person
                  key={attendee.id}
                  attendee={attendee}
                  about={about(
                    attendee,
                    party.units.length > 1 ? party.units.find(({ id }) => id === attendee.unitId)?.name : undefined,
                  )}
                  onPresence={(presence) => setPresence(attendee, presence)}
                  // Who was called stays on the list, there or not; who was added may have been added by mistake.
                  onRemove={mayMark && attendee.representativeId === null ? () => void takeAway(attendee) : undefined}
                />
              ))}
            </fieldset>
          )
        })}
      </div>
      {guests.length > 0 && (
        <section aria-label={roomText.guests.heading} className={style.party}>
          <h3>{roomText.guests.heading}</h3>
          {groupKind.guests === 'perItem' && <p className="s-quiet">{roomText.guests.lead}</p>}
          <GuestList
            guests={guests}
            meeting={meeting}
            group={group}
            groupKind={groupKind}
            calledFor={props.calledFor ?? null}
            {...(mayMark ? { onRemove: (guest: Attendee) => void takeAway(guest) } : {})}
          />
        </section>
      )}
      <Refused refusal={refusal ?? all.refusal ?? remove.refusal ?? add.refusal} />
      {adding ? (
        <AttendeeForm meeting={meeting} group={group} calledFor={props.calledFor ?? null} onDone={hide} />
      ) : (
        mayMark && (
          <div>
            <Button variant="default" size="sm" data-shows="attendee" onClick={() => show('attendee')}>
              {text.add}
            </Button>
          </div>
        )
      )}
    </section>
  )
}
