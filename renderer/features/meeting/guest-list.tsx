import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem, AgendaItemId, Attendee, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useAct, useMay } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { roomText } from '../../text/sv/room'
import { IconButton, ManyField, Refused, say } from '../../ui'
import { IconTrash } from '../../ui/icons'
import { titleOf } from './next-step'
import style from './presence.module.css'

const text = roomText.guests

/**
 * Those who are asked in: for which items, whether they have been reminded of tystnadsplikt, and one press each to come and go.
 * @param calledFor the item that is open or next: its guests are to be called in now
 * @see G32 G33 X13
 */
export function GuestList(props: {
  guests: readonly Attendee[]
  meeting: MeetingDetail
  group: GroupDetail
  groupKind: GroupKind
  calledFor: AgendaItem | null
  /** Without what is changed in the panel of presence. */
  brief?: boolean
  /** Who was asked in by mistake. */
  onRemove?(guest: Attendee): void
}) {
  const { onRemove } = props
  const set = useAct('attendee/set')
  const remind = useAct('attendee/remind')
  const mayRun = useMay()('meeting:run') && props.meeting.state !== 'ended'
  const move = async (guest: Attendee) => {
    const reply = await set.act({ attendeeId: guest.id, present: !guest.present, where: guest.where })
    if (reply.ok) say((guest.present ? meetingText.presence.left : meetingText.presence.arrived)(guest.name))
  }
  return (
    <div className={style.guests}>
      <ul>
        {props.guests.map((guest) => (
          <li key={guest.id} className={style.guest}>
            <p>
              <strong>{guest.name}</strong>
              {partyOf(guest, props.group) ? `, ${partyOf(guest, props.group)}` : ''}
            </p>
            <p className="s-quiet">{standing(guest, props)}</p>
            {mayRun && (
              <div className={style.guestWays}>
                <Checkbox
                  checked={guest.remindedAt !== null}
                  onChange={(event) => void remind.act({ attendeeId: guest.id, reminded: event.currentTarget.checked })}
                  label={text.reminded}
                  aria-label={text.remindedFor(guest.name)}
                  data-aside
                />
                <Button
                  variant="default"
                  size="compact-md"
                  onClick={() => void move(guest)}
                  aria-label={(guest.present ? text.leavesFor : text.comesInFor)(guest.name)}
                >
                  {guest.present ? text.leaves : text.comesIn}
                </Button>
                {!props.brief && props.groupKind.guests === 'perItem' && <AskIn guest={guest} meeting={props.meeting} />}
                {onRemove && (
                  <IconButton label={meetingText.presence.remove(guest.name)} onClick={() => onRemove(guest)}>
                    <IconTrash size={20} aria-hidden />
                  </IconButton>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <Refused refusal={set.refusal ?? remind.refusal} />
    </div>
  )
}

function partyOf(guest: Attendee, group: GroupDetail): string {
  const party = group.parties.find(({ id }) => id === guest.organisationId)
  const unit = party && party.units.length > 1 ? party.units.find(({ id }) => id === guest.unitId)?.name : undefined
  return [party?.name, unit, guest.function].filter(Boolean).join(', ')
}

function standing(guest: Attendee, props: Parameters<typeof GuestList>[0]): string {
  if (props.groupKind.guests !== 'perItem') return text.wholeMeeting
  const titles = props.meeting.items.filter(({ id }) => guest.itemIds.includes(id)).map(titleOf)
  const asked = titles.length > 0 ? text.askedIn(titles) : text.askedInNothing
  const isTheirs = props.calledFor !== null && guest.itemIds.includes(props.calledFor.id)
  if (guest.present && !isTheirs) return `${asked} ${text.stillHere}.`
  return !guest.present && isTheirs ? `${asked} ${text.toNext}.` : asked
}

/** Which items a guest is asked in for; a choice of the meeting's own points. */
function AskIn({ guest, meeting }: { guest: Attendee; meeting: MeetingDetail }) {
  const [items, setItems] = useState<AgendaItemId[] | null>(null)
  const { act, refusal } = useAct('attendee/ask-in')
  if (items === null)
    return (
      <Button
        variant="subtle"
        size="compact-md"
        onClick={() => setItems([...guest.itemIds])}
        aria-label={text.change(guest.name)}
      >
        {text.changeShort}
      </Button>
    )
  const save = async () => {
    const reply = await act({ attendeeId: guest.id, itemIds: items })
    if (!reply.ok) return
    say(text.saved(guest.name))
    setItems(null)
  }
  return (
    <div className="s-form">
      <ManyField<AgendaItemId>
        field={`guest-items:${guest.id}`}
        label={text.items}
        values={items}
        onChange={setItems}
        choices={meeting.items.map((item) => ({ value: item.id, label: titleOf(item) }))}
      />
      <Refused refusal={refusal} />
      <div className="s-actions">
        <Button size="sm" onClick={() => void save()}>
          {text.save}
        </Button>
        <Button variant="default" size="sm" onClick={() => setItems(null)}>
          {meetingText.presence.cancel}
        </Button>
      </div>
    </div>
  )
}
