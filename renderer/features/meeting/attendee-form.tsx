import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { functionsOf } from '../../../shared/domain/group/representative-rules'
import type { AgendaItem, AgendaItemId, Attendee, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import { ask, useAct, useMay } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { roomText } from '../../text/sv/room'
import { CHOOSE, ChoiceField, type FieldProblem, Form, ManyField, messageAt, Note, SelectField, say, TextField } from '../../ui'
import { titleOf } from './next-step'
import { takesGuests } from './room/room-panels'
import { useFirstFocus } from './use-shown-form'

const text = meetingText.presence
const ROLES = ['representative', 'substitute', 'guest'] as const
const PLACES = ['onSite', 'remote'] as const
/** An organisation that is none of the group's yet. */
const OTHER = 'other'

/** Somebody who came late, instead of somebody else, or as a guest: with their organisation, or the door cannot know them. */
export function AttendeeForm(props: {
  meeting: MeetingDetail
  group: GroupDetail
  /** The item that is open or next: a guest is most often asked in for that one. */
  calledFor: AgendaItem | null
  onDone(): void
}) {
  useFirstFocus('attendee:name')
  const [name, setName] = useState('')
  const [functionName, setFunctionName] = useState('')
  const [functionKey, setFunctionKey] = useState('')
  const [role, setRole] = useState<Attendee['role']>('substitute')
  const [organisationId, setOrganisationId] = useState('')
  const [unitId, setUnitId] = useState('')
  const [where, setWhere] = useState<Attendee['where']>('onSite')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [standsIn, setStandsIn] = useState('')
  const [otherParty, setOtherParty] = useState('')
  const [itemIds, setItemIds] = useState<AgendaItemId[]>(props.calledFor?.kind === 'matter' ? [props.calledFor.id] : [])
  const { act, refusal, busy } = useAct('attendee/add')
  const addParty = useAct('group/add-party')
  const may = useMay()
  const { group, meeting } = props
  const groupKind = groupKindOf(group.profileId, group.kind)
  const functions = functionsOf(profileOf(group.profileId), groupKind)
  const roles = ROLES.filter((value) => value !== 'guest' || takesGuests(groupKind))
  const organisation = group.parties.find(({ id }) => id === organisationId)

  const isOther = organisationId === OTHER
  const asksItems = role === 'guest' && groupKind.guests === 'perItem'
  const replaced = meeting.attendees.filter((who) => who.organisationId === organisationId && who.role === 'representative')

  const problemsNow = (): FieldProblem[] => [
    ...(name.trim() === '' ? [{ field: 'attendee:name', message: text.nameMissing }] : []),
    ...(organisation || isOther ? [] : [{ field: 'attendee:organisation', message: text.organisationMissing }]),
    ...(isOther && otherParty.trim() === ''
      ? [{ field: 'attendee:otherParty', message: roomText.presence.otherPartyMissing }]
      : []),
    ...(asksItems && itemIds.length === 0 ? [{ field: 'attendee:items', message: roomText.guests.itemsMissing }] : []),
  ]

  /** The organisation and verksamhet they come from; one that is new joins the group's on the way. */
  const seatFor = async (): Promise<Pick<Attendee, 'organisationId' | 'unitId'> | null> => {
    let party = organisation
    if (isOther) {
      const added = await addParty.act({ groupId: group.id, party: { name: otherParty.trim(), units: [] } })
      if (!added.ok) return null
      const read = await ask('group/open', { groupId: group.id })
      party = read.ok ? read.value.parties.find(({ id }) => id === added.value.organisationId) : undefined
    }
    const unit = party?.units.find(({ id }) => id === unitId) ?? party?.units[0]
    return party && unit ? { organisationId: party.id, unitId: unit.id } : null
  }

  const save = async () => {
    if (busy || addParty.busy) return
    const found = problemsNow()
    setProblems(found)
    if (found.length > 0) return
    const seat = await seatFor()
    if (!seat) return
    // Who is asked in for a point waits outside until it is called.
    const present =
      !asksItems || (meeting.state === 'running' && props.calledFor !== null && itemIds.includes(props.calledFor.id))
    const isSubstitute = role === 'substitute' && standsIn !== ''
    const reply = await act({
      meetingId: meeting.id,
      attendee: {
        representativeId: null,
        name: name.trim(),
        function: [functionName.trim(), isSubstitute ? roomText.presence.standsInFor(standsIn) : ''].filter(Boolean).join(', '),
        functionKey: functionKey || null,
        ...seat,
        role,
        where,
        present,
        itemIds: asksItems ? itemIds : [],
      },
    })
    if (!reply.ok) return
    say((present ? text.arrived : roomText.guests.saved)(name.trim()))
    props.onDone()
  }

  return (
    <Form
      label={text.addHeading}
      problems={problems}
      refusal={addParty.refusal ?? refusal}
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
        choices={[
          CHOOSE,
          ...group.parties.map(({ id, name: label }) => ({ value: id as string, label })),
          ...(may('group:write') ? [{ value: OTHER, label: roomText.presence.otherParty }] : []),
        ]}
        error={messageAt(problems, 'attendee:organisation')}
      />
      {isOther && (
        <TextField
          field="attendee:otherParty"
          label={roomText.presence.otherPartyName}
          hint={roomText.presence.otherPartyHint}
          value={otherParty}
          onChange={setOtherParty}
          error={messageAt(problems, 'attendee:otherParty')}
          maxLength={120}
        />
      )}
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
      {role === 'substitute' && replaced.length > 0 && (
        <SelectField
          field="attendee:standsIn"
          label={roomText.presence.standsInField}
          value={standsIn}
          onChange={setStandsIn}
          choices={[
            { value: '', label: roomText.presence.nobodyInParticular },
            ...replaced.map((who) => ({ value: who.name, label: who.name })),
          ]}
        />
      )}
      {asksItems && (
        <ManyField<AgendaItemId>
          field="attendee:items"
          label={roomText.guests.items}
          values={itemIds}
          onChange={setItemIds}
          choices={meeting.items.map((item) => ({ value: item.id, label: titleOf(item) }))}
          error={messageAt(problems, 'attendee:items')}
        />
      )}
      {asksItems && (
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
