import { useMemo } from 'react'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import { useAct, useMay } from '../../client'
import { notesText } from '../../text/sv/notes'
import { goToField, Keys, Refused, SelectField, say, useCommands } from '../../ui'
import { NOTE_KEYS } from './note-keys'
import style from './notes.module.css'

const text = notesText.taker
const FIELD = 'noted-by'

/** "Antecknat av": who in the room writes. One keyboard is handed over by choosing somebody else; nobody logs in. */
export function NoteTaker(props: {
  meeting: Pick<MeetingDetail, 'id' | 'attendees' | 'notedBy'>
  parties: readonly Pick<Organisation, 'id' | 'name'>[]
}) {
  const { meeting, parties } = props
  const { act, refusal } = useAct('notes/set-taker')
  const may = useMay()
  useCommands(
    useMemo(
      () => [
        {
          id: 'notes/taker',
          label: notesText.commands.taker,
          group: notesText.commands.group,
          keys: NOTE_KEYS.taker,
          run: () => goToField(FIELD),
        },
      ],
      [],
    ),
  )
  const nameOf = (who: MeetingDetail['attendees'][number]) =>
    text.who(who.name, parties.find(({ id }) => id === who.organisationId)?.name ?? '')
  const chosen = meeting.attendees.find(({ id }) => id === meeting.notedBy)
  // Whoever wrote and has left since stays chosen until somebody else is.
  const choices = meeting.attendees.filter((who) => who.present || who.id === meeting.notedBy)
  if (!may('notes:write')) return chosen ? <p>{`${text.label}: ${nameOf(chosen)}`}</p> : null
  const choose = async (value: string) => {
    const who = choices.find(({ id }) => id === value)
    const reply = await act({ meetingId: meeting.id, attendeeId: who?.id ?? null })
    if (reply.ok) say(who ? text.set(who.name) : text.unset)
  }
  return (
    <div className={style.taker}>
      <SelectField
        field={FIELD}
        label={text.label}
        hint={text.hint}
        value={chosen?.id ?? ''}
        onChange={(value: string) => void choose(value)}
        choices={[{ value: '', label: text.nobody }, ...choices.map((who) => ({ value: who.id as string, label: nameOf(who) }))]}
      />
      <Keys keys={NOTE_KEYS.taker} />
      <Refused refusal={refusal} />
    </div>
  )
}
