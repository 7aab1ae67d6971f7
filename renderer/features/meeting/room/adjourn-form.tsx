import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import { readDate } from '../../../../shared/lib/dates'
import { useAct } from '../../../client'
import { meetingText } from '../../../text/sv/meeting'
import { DateField, dateProblem, Refused, say } from '../../../ui'
import { TextMarks, TypedField } from '../../privacy'
import { titleOf } from '../next-step'
import { useFirstFocus } from '../use-shown-form'

const text = meetingText.door

/** "Skjut upp": a point that is not treated today, with the reason that goes into the notes; a matter with the day it comes back (A11). */
export function AdjournForm(props: { item: AgendaItem; groupId: GroupId; onDone(): void; onAdjourned?(): void }) {
  const { item, groupId, onDone, onAdjourned } = props
  useFirstFocus(`adjourn:${item.id}`)
  const [reason, setReason] = useState('')
  const [day, setDay] = useState('')
  const [sent, setSent] = useState(false)
  const isMatter = item.kind === 'matter'
  const resumeOn = isMatter ? readDate(day) : null
  const { act, refusal, busy } = useAct('item/adjourn')

  const save = async () => {
    if (busy) return
    setSent(true)
    if (reason.trim() === '' || resumeOn === undefined) return
    const reply = await act({ itemId: item.id, reason: reason.trim(), resumeOn })
    if (!reply.ok) return
    say(meetingText.done.adjourned(titleOf(item)))
    onDone()
    onAdjourned?.()
  }

  return (
    <form
      className="s-form"
      noValidate
      aria-label={text.adjournHeading(titleOf(item))}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3>{text.adjournHeading(titleOf(item))}</h3>
      <TextMarks groupId={groupId}>
        <TypedField
          field={`adjourn:${item.id}`}
          label={text.reason}
          hint={text.reasonHint}
          value={reason}
          onChange={setReason}
          error={sent && reason.trim() === '' ? text.reasonMissing : undefined}
          maxLength={300}
          oneLine
        />
      </TextMarks>
      {isMatter && (
        <DateField
          field={`adjourn-day:${item.id}`}
          label={text.resumeOn}
          hint={text.resumeHint}
          value={day}
          onChange={setDay}
          error={sent && resumeOn === undefined ? (dateProblem(day) ?? text.resumeMissing) : undefined}
        />
      )}
      <Refused refusal={refusal} />
      <div className="s-actions">
        <Button type="submit">{text.adjournSave(titleOf(item))}</Button>
        <Button variant="default" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}
