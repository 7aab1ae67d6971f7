import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { functionsOf } from '../../../shared/domain/group/representative-rules'
import type { Attendee, MeetingId } from '../../../shared/domain/meeting/meeting'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import { useAct } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { uiText } from '../../text/sv/ui'
import { ChoiceField, type FieldProblem, Form, messageAt, Note, SelectField, say, TextField } from '../../ui'
import { useFirstFocus } from './use-shown-form'

const text = meetingText.presence
const ROLES = ['representative', 'substitute', 'guest'] as const
const PLACES = ['onSite', 'remote'] as const
const CHOOSE = { value: '', label: uiText.choose } as const

/** Somebody who came late, instead of somebody else, or as a guest: with their organisation, or the door cannot know them. */
export function AttendeeForm(props: { meetingId: MeetingId; group: GroupDetail; onDone(): void }) {
  useFirstFocus('attendee:name')
  const [name, setName] = useState('')
  const [functionName, setFunctionName] = useState('')
  const [functionKey, setFunctionKey] = useState('')
  const [role, setRole] = useState<Attendee['role']>('substitute')
  const [organisationId, setOrganisationId] = useState('')
  const [unitId, setUnitId] = useState('')
  const [where, setWhere] = useState<Attendee['where']>('onSite')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, refusal, busy } = useAct('attendee/add')
  const { group } = props
  const groupKind = groupKindOf(group.profileId, group.kind)
  const functions = functionsOf(profileOf(group.profileId), groupKind)
  const roles = ROLES.filter((value) => value !== 'guest' || groupKind.guests !== 'none')
  const organisation = group.parties.find(({ id }) => id === organisationId)

  const save = async () => {
    if (busy) return
    const found = [
      ...(name.trim() === '' ? [{ field: 'attendee:name', message: text.nameMissing }] : []),
      ...(organisation ? [] : [{ field: 'attendee:organisation', message: text.organisationMissing }]),
    ]
    setProblems(found)
    if (found.length > 0 || !organisation) return
    const reply = await act({
      meetingId: props.meetingId,
      attendee: {
        representativeId: null,
        name: name.trim(),
        function: functionName.trim(),
        functionKey: functionKey || null,
        organisationId,
        unitId: organisation.units.some(({ id }) => id === unitId) ? unitId : (organisation.units[0]?.id ?? ''),
        role,
        where,
        present: true,
      },
    })
    if (!reply.ok) return
    say(text.arrived(name.trim()))
    props.onDone()
  }

  return (
    <Form
      label={text.addHeading}
      problems={problems}
      refusal={refusal}
      save={text.save}
      busy={busy}
      onSend={save}
      cancel={text.cancel}
      onCancel={props.onDone}
    >
      <TextField
        field="attendee:name"
        label={text.name}
        value={name}
        onChange={setName}
        error={messageAt(problems, 'attendee:name')}
        maxLength={120}
      />
      <TextField
        field="attendee:function"
        label={text.functionField}
        optional
        value={functionName}
        onChange={setFunctionName}
        maxLength={120}
      />
      <SelectField
        field="attendee:organisation"
        label={text.organisation}
        value={organisationId}
        onChange={setOrganisationId}
        choices={[CHOOSE, ...group.parties.map(({ id, name: label }) => ({ value: id as string, label }))]}
        error={messageAt(problems, 'attendee:organisation')}
      />
      {organisation && organisation.units.length > 1 && (
        <SelectField
          field="attendee:unit"
          label={text.unit}
          value={unitId || (organisation.units[0]?.id ?? '')}
          onChange={setUnitId}
          choices={organisation.units.map(({ id, name: label }) => ({ value: id as string, label }))}
        />
      )}
      {functions.length > 0 ? (
        <SelectField
          field="attendee:functionKey"
          label={text.functionKey}
          hint={text.functionKeyHint}
          value={functionKey}
          onChange={setFunctionKey}
          choices={[{ value: '', label: text.noFunctionKey }, ...functions.map(({ key, label }) => ({ value: key, label }))]}
        />
      ) : null}
      <ChoiceField<Attendee['role']>
        field="attendee:role"
        label={text.roleField}
        value={role}
        onChange={setRole}
        choices={roles.map((value) => ({ value, label: text.roleChoice[value] }))}
      />
      {role === 'guest' && (
        <Note>
          <p>{text.guestNote}</p>
        </Note>
      )}
      <ChoiceField<Attendee['where']>
        field="attendee:where"
        label={text.whereField}
        value={where}
        onChange={setWhere}
        choices={PLACES.map((value) => ({ value, label: text[value] }))}
      />
    </Form>
  )
}
