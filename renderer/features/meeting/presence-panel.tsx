import { Button, Checkbox } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { Attendee, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { groupKindOf } from '../../../shared/profiles'
import { useAct, useMay } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { IconButton, offerUndo, Refused, say } from '../../ui'
import { IconTrash } from '../../ui/icons'
import { AttendeeForm } from './attendee-form'
import style from './presence.module.css'
import { PresenceFunctions } from './presence-functions'
import { useShownForm } from './use-shown-form'

const text = meetingText.presence

/** Who is here, by organisation: what the consents are held against before a matter opens (X17). */
export function PresencePanel({ meeting, group }: { meeting: MeetingDetail; group: GroupDetail }) {
  const { shown: adding, show, hide } = useShownForm<'attendee'>()
  const { act, refusal } = useAct('attendee/set')
  const add = useAct('attendee/add')
  const remove = useAct('attendee/remove')
  const may = useMay()
  const { requiredFunctions } = groupKindOf(group.profileId, group.kind)
  const present = meeting.attendees.filter((attendee) => attendee.present).length

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
  // Who was called stays on the list, there or not; who was added may have been added by mistake.
  const mayTakeAway = may('meeting:run') && meeting.state !== 'ended'

  return (
    <section aria-label={text.heading} className={style.panel}>
      <p className="s-quiet">{meeting.attendees.length === 0 ? text.empty : text.count(present, meeting.attendees.length)}</p>
      <PresenceFunctions required={requiredFunctions} attendees={meeting.attendees} />
      {group.parties.map((party) => {
        const here = meeting.attendees.filter(({ organisationId }) => organisationId === party.id)
        if (here.length === 0) return null
        return (
          <fieldset key={party.id} className={style.party}>
            <legend>{party.name}</legend>
            {here.map((attendee) => (
              <Person
                key={attendee.id}
                attendee={attendee}
                about={describe(
                  attendee,
                  party.units.length > 1 ? party.units.find(({ id }) => id === attendee.unitId)?.name : undefined,
                )}
                onPresence={(presence) => setPresence(attendee, presence)}
                onRemove={mayTakeAway && attendee.representativeId === null ? () => void takeAway(attendee) : undefined}
              />
            ))}
          </fieldset>
        )
      })}
      <Refused refusal={refusal ?? remove.refusal ?? add.refusal} />
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

type Presence = Pick<Attendee, 'present' | 'where'>

/** A tick stands as it was set while it is being stored: one that jumps back for a moment is set twice. */
function Person(props: {
  attendee: Attendee
  about: string | undefined
  onPresence(presence: Presence): Promise<boolean>
  onRemove: (() => void) | undefined
}) {
  const { attendee } = props
  const { present: storedPresent, where: storedWhere } = attendee
  const [wished, setWished] = useState<Presence | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored now is the answer to what was wished
  useEffect(() => setWished(null), [storedPresent, storedWhere])
  const shown = wished ?? { present: storedPresent, where: storedWhere }
  const set = async (change: Partial<Presence>) => {
    const presence = { ...shown, ...change }
    setWished(presence)
    if (!(await props.onPresence(presence))) setWished(null)
  }
  return (
    <div className={style.person}>
      <Checkbox
        checked={shown.present}
        onChange={(event) => void set({ present: event.currentTarget.checked })}
        label={attendee.name}
        description={props.about}
      />
      {shown.present && (
        <Checkbox
          checked={shown.where === 'remote'}
          onChange={(event) => void set({ where: event.currentTarget.checked ? 'remote' : 'onSite' })}
          label={text.remote}
          aria-label={text.isRemote(attendee.name)}
        />
      )}
      {props.onRemove && (
        <IconButton label={text.remove(attendee.name)} onClick={props.onRemove}>
          <IconTrash size={20} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}

function describe(attendee: Attendee, unit: string | undefined): string | undefined {
  const parts = [attendee.function, unit, text.role[attendee.role]].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : undefined
}
