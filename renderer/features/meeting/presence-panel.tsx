import { Button, Checkbox } from '@mantine/core'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { Attendee, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { useAct } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { Refused, say } from '../../ui'
import { AttendeeForm } from './attendee-form'
import style from './presence.module.css'
import { useShownForm } from './use-shown-form'

const text = meetingText.presence

/** Who is here, by organisation: what the consents are held against before a matter opens (X17). */
export function PresencePanel({ meeting, group }: { meeting: MeetingDetail; group: GroupDetail }) {
  const { shown: adding, show, hide } = useShownForm<'attendee'>()
  const { act, refusal } = useAct('attendee/set')
  const present = meeting.attendees.filter((attendee) => attendee.present).length

  const setPresence = async (attendee: Attendee, change: Partial<Pick<Attendee, 'present' | 'where'>>) => {
    const { present: isPresent, where } = { ...attendee, ...change }
    const reply = await act({ attendeeId: attendee.id, present: isPresent, where })
    if (reply.ok && change.present !== undefined) say(change.present ? text.arrived(attendee.name) : text.left(attendee.name))
  }

  return (
    <section aria-label={text.heading} className={style.panel}>
      <p className="s-quiet">{meeting.attendees.length === 0 ? text.empty : text.count(present, meeting.attendees.length)}</p>
      {group.parties.map((party) => {
        const here = meeting.attendees.filter(({ organisationId }) => organisationId === party.id)
        if (here.length === 0) return null
        return (
          <fieldset key={party.id} className={style.party}>
            <legend>{party.name}</legend>
            {here.map((attendee) => (
              <div key={attendee.id} className={style.person}>
                <Checkbox
                  checked={attendee.present}
                  onChange={(event) => void setPresence(attendee, { present: event.currentTarget.checked })}
                  label={attendee.name}
                  description={describe(
                    attendee,
                    party.units.length > 1 ? party.units.find(({ id }) => id === attendee.unitId)?.name : undefined,
                  )}
                />
                {attendee.present && (
                  <Checkbox
                    checked={attendee.where === 'remote'}
                    onChange={(event) => void setPresence(attendee, { where: event.currentTarget.checked ? 'remote' : 'onSite' })}
                    label={text.remote}
                    aria-label={text.isRemote(attendee.name)}
                  />
                )}
              </div>
            ))}
          </fieldset>
        )
      })}
      <Refused refusal={refusal} />
      {adding ? (
        <AttendeeForm meetingId={meeting.id} group={group} onDone={hide} />
      ) : (
        <div>
          <Button variant="default" size="sm" data-shows="attendee" onClick={() => show('attendee')}>
            {text.add}
          </Button>
        </div>
      )}
    </section>
  )
}

function describe(attendee: Attendee, unit: string | undefined): string | undefined {
  const parts = [attendee.function, unit, text.role[attendee.role]].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : undefined
}
