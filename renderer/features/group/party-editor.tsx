import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { Organisation, Unit } from '../../../shared/domain/organisation/organisation'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { CheckField, Refused, say, TextField, useInPlace } from '../../ui'

const words = text.group.parties

/** The group's own names for an organisation and its verksamheter: each name is saved for itself (G12). */
export function PartyEditor({ group, party, onDone }: { group: GroupDetail; party: Organisation; onDone(): void }) {
  const box = useInPlace<HTMLDivElement>(`party:${party.id}`)
  const rename = useAct('group/rename-party')
  const divided = party.units.length > 1 || party.units[0]?.name !== party.name
  return (
    <div ref={box} className="s-form">
      <NameForm
        field={`party:${party.id}`}
        label={words.name}
        initial={party.name}
        missing={words.nameMissing}
        busy={rename.busy}
        onSave={async (name) => {
          const reply = await rename.act({ groupId: group.id, organisationId: party.id, name })
          if (reply.ok) say(words.renamed)
        }}
      />
      <Refused refusal={rename.refusal} />
      <Municipality group={group} party={party} />
      {divided
        ? party.units.map((unit) => <UnitEditor key={unit.id} group={group} unit={unit} isOnly={party.units.length === 1} />)
        : null}
      <div>
        <Button variant="default" size="sm" onClick={onDone}>
          {words.editDone}
        </Button>
      </div>
    </div>
  )
}

function UnitEditor({ group, unit, isOnly }: { group: GroupDetail; unit: Unit; isOnly: boolean }) {
  const rename = useAct('group/rename-unit')
  const remove = useAct('group/remove-unit')
  return (
    <>
      <NameForm
        field={`unit:${unit.id}`}
        label={words.unitName}
        initial={unit.name}
        missing={words.unitMissing}
        busy={rename.busy}
        onSave={async (name) => {
          const reply = await rename.act({ groupId: group.id, unitId: unit.id, name })
          if (reply.ok) say(words.renamed)
        }}
        onRemove={
          isOnly
            ? undefined
            : async () => {
                const reply = await remove.act({ groupId: group.id, unitId: unit.id })
                if (reply.ok) say(words.unitRemoved)
              }
        }
      />
      <Refused refusal={rename.refusal ?? remove.refusal} />
    </>
  )
}

function NameForm(props: {
  field: string
  label: string
  initial: string
  missing: string
  busy: boolean
  onSave(name: string): Promise<void>
  onRemove?: (() => Promise<void>) | undefined
}) {
  const [name, setName] = useState(props.initial)
  return (
    <form
      className="s-actions s-filter"
      aria-label={words.renameNamed(props.initial)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) void props.onSave(name)
      }}
    >
      <TextField
        field={props.field}
        label={props.label}
        value={name}
        onChange={setName}
        error={name.trim() ? null : props.missing}
        maxLength={120}
      />
      <Button type="submit" variant="default" size="sm" loading={props.busy} aria-label={words.renameNamed(props.initial)}>
        {words.rename}
      </Button>
      {props.onRemove ? (
        <Button
          variant="subtle"
          size="sm"
          onClick={() => void props.onRemove?.()}
          aria-label={words.unitRemoveNamed(props.initial)}
        >
          {words.remove}
        </Button>
      ) : null}
    </form>
  )
}

/** Saved as it is ticked: proposed by the profile, and known best by the group (G40). */
function Municipality({ group, party }: { group: GroupDetail; party: Organisation }) {
  const { act, refusal } = useAct('group/set-municipality')
  return (
    <>
      <CheckField
        field={`municipality:${party.id}`}
        label={words.municipality}
        hint={words.municipalityHint}
        checked={party.isMunicipality}
        onChange={async (isMunicipality) => {
          const reply = await act({ groupId: group.id, organisationId: party.id, isMunicipality })
          if (reply.ok) say(words.municipalitySet)
        }}
      />
      <Refused refusal={refusal} />
    </>
  )
}
