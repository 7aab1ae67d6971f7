import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../../shared/domain/group/group'
import type { Attendee, MeetingDetail } from '../../../../shared/domain/meeting/meeting'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import { useAct } from '../../../client'
import { preparingText } from '../../../text/sv/preparing'
import { CHOOSE, ChoiceField, type FieldProblem, Form, messageAt, Refused, SelectField, say, TextField } from '../../../ui'
import style from '../meeting.module.css'
import { useFirstFocus, useShownForm } from '../use-shown-form'

const text = preparingText.paper

/** Who was there, ticked afterwards: the consents are held against them. */
export function EnteredPresence({ meeting, group }: { meeting: MeetingDetail; group: GroupDetail }) {
  const { shown, show, hide } = useShownForm<'entered-attendee'>()
  const { act, refusal } = useAct('paper-meeting/set-presence')
  return (
    <div className={style.stack}>
      <p className="s-quiet">{text.presenceHint}</p>
      {meeting.attendees.map((attendee) => (
        <Checkbox
          key={attendee.id}
          checked={attendee.present}
          onChange={(event) => void act({ attendeeId: attendee.id, present: event.currentTarget.checked, where: attendee.where })}
          label={attendee.name}
          description={unitsOf(group).find(({ unitId }) => unitId === attendee.unitId)?.label}
        />
      ))}
      <Refused refusal={refusal} />
      {shown ? (
        <AddForm meeting={meeting} group={group} onDone={hide} />
      ) : (
        <div className="s-actions">
          <Button variant="default" data-shows="entered-attendee" onClick={() => show('entered-attendee')}>
            {text.add}
          </Button>
        </div>
      )}
    </div>
  )
}

const unitsOf = ({ parties }: GroupDetail) =>
  parties.flatMap(({ id: organisationId, name: organisation, units }) =>
    units.map(({ id: unitId, name: unit }) => ({ organisationId, unitId, label: partyLabel({ organisation, unit }) })),
  )

function AddForm(props: { meeting: MeetingDetail; group: GroupDetail; onDone(): void }) {
  useFirstFocus('entered:name')
  const [name, setName] = useState('')
  const [unitId, setUnitId] = useState('')
  const [role, setRole] = useState<Exclude<Attendee['role'], 'representative'>>('substitute')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, busy, refusal } = useAct('paper-meeting/add-attendee')
  const units = unitsOf(props.group)
  const send = async () => {
    const unit = units.find((one) => one.unitId === unitId)
    setProblems([
      ...(name.trim() === '' ? [{ field: 'entered:name', message: text.nameMissing }] : []),
      ...(unit ? [] : [{ field: 'entered:unit', message: text.organisationMissing }]),
    ])
    if (name.trim() === '' || !unit) return
    const { organisationId } = unit
    const attendee = { name: name.trim(), organisationId, unitId: unit.unitId, role }
    const reply = await act({ meetingId: props.meeting.id, attendee })
    if (!reply.ok) return
    say(text.added(name.trim()))
    props.onDone()
  }
  return (
    <Form
      label={text.add}
      problems={problems}
      refusal={refusal}
      save={text.addSave}
      busy={busy}
      onSend={send}
      cancel={text.cancel}
      onCancel={props.onDone}
    >
      <TextField
        field="entered:name"
        label={text.name}
        value={name}
        onChange={setName}
        error={messageAt(problems, 'entered:name')}
        maxLength={120}
      />
      <SelectField
        field="entered:unit"
        label={text.organisation}
        value={unitId}
        onChange={setUnitId}
        error={messageAt(problems, 'entered:unit')}
        choices={[CHOOSE, ...units.map((unit) => ({ value: unit.unitId as string, label: unit.label }))]}
      />
      <ChoiceField<Exclude<Attendee['role'], 'representative'>>
        field="entered:role"
        label={text.role}
        value={role}
        onChange={setRole}
        choices={[
          { value: 'substitute', label: text.roles.substitute },
          { value: 'guest', label: text.roles.guest },
        ]}
      />
    </Form>
  )
}
