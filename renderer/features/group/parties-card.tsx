import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { Card, ConfirmDialog, type FieldProblem, Form, ProseField, Refused, say, TextField, useInPlace } from '../../ui'
import { PartyEditor } from './party-editor'

const words = text.group.parties

/** The organisations that take part, each with the verksamheter that do: what consents and presence are held against. */
export function PartiesCard({ group, mayWrite }: { group: GroupDetail; mayWrite: boolean }) {
  const [adding, setAdding] = useState<'party' | Organisation['id'] | null>(null)
  const [editing, setEditing] = useState<Organisation['id'] | null>(null)
  const [removing, setRemoving] = useState<Organisation | null>(null)
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <ul className="s-rows">
        {group.parties.map((party) => (
          <li key={party.id}>
            <div>
              <strong>{party.name}</strong>
              {party.isMunicipality ? <span className="s-quiet"> · {words.isMunicipality}</span> : null}
              {party.units.length > 1 || party.units[0]?.name !== party.name ? (
                <p className="s-quiet">{party.units.map(({ name }) => name).join(', ')}</p>
              ) : null}
              {editing === party.id ? <PartyEditor group={group} party={party} onDone={() => setEditing(null)} /> : null}
              {adding === party.id ? <NewUnit group={group} party={party} onDone={() => setAdding(null)} /> : null}
            </div>
            {mayWrite && adding !== party.id && editing !== party.id ? (
              <div className="s-actions">
                <Button
                  variant="default"
                  size="sm"
                  data-shows={`party:${party.id}`}
                  onClick={() => setEditing(party.id)}
                  aria-label={words.editNamed(party.name)}
                >
                  {words.edit}
                </Button>
                <Button
                  variant="default"
                  size="sm"
                  data-shows={`unit:${party.id}`}
                  onClick={() => setAdding(party.id)}
                  aria-label={words.addUnitTo(party.name)}
                >
                  {words.addUnit}
                </Button>
                <Button variant="subtle" size="sm" onClick={() => setRemoving(party)} aria-label={words.removeNamed(party.name)}>
                  {words.remove}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {adding === 'party' ? <NewParty group={group} onDone={() => setAdding(null)} /> : null}
      {mayWrite && adding === null ? (
        <Button data-shows="party" onClick={() => setAdding('party')}>
          {words.add}
        </Button>
      ) : null}
      {removing ? <Removal group={group} party={removing} onDone={() => setRemoving(null)} /> : null}
    </Card>
  )
}

function NewParty({ group, onDone }: { group: GroupDetail; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('party')
  const [name, setName] = useState('')
  const [units, setUnits] = useState('')
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('group/add-party')
  const submit = async () => {
    const missing = name.trim() ? [] : [{ field: 'partyName', message: words.nameMissing }]
    setProblems(missing)
    if (missing.length > 0) return
    const reply = await act({
      groupId: group.id,
      party: {
        name,
        units: units
          .split('\n')
          .map((unit) => unit.trim())
          .filter(Boolean),
      },
    })
    if (!reply.ok) return
    say(words.added)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.add}
      problems={problems}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={submit}
      cancel={text.group.cancel}
      onCancel={onDone}
    >
      <TextField
        field="partyName"
        label={words.name}
        value={name}
        onChange={setName}
        error={problems[0]?.message}
        maxLength={120}
      />
      <ProseField
        field="partyUnits"
        label={words.units}
        hint={words.unitsHint}
        optional
        value={units}
        onChange={setUnits}
        maxLength={2_000}
      />
    </Form>
  )
}

function NewUnit({ group, party, onDone }: { group: GroupDetail; party: Organisation; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>(`unit:${party.id}`)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { act, busy, refusal } = useAct('group/add-unit')
  const submit = async () => {
    setProblem(name.trim() ? null : words.unitMissing)
    if (!name.trim()) return
    const reply = await act({ groupId: group.id, organisationId: party.id, name })
    if (!reply.ok) return
    say(words.unitAdded)
    onDone()
  }
  return (
    <form
      ref={box}
      className="s-actions s-filter"
      aria-label={words.addUnitTo(party.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField field="unitName" label={words.unitName} value={name} onChange={setName} error={problem} maxLength={120} />
      <Button type="submit" loading={busy}>
        {words.save}
      </Button>
      <Button variant="default" onClick={onDone}>
        {text.group.cancel}
      </Button>
      <Refused refusal={refusal} />
    </form>
  )
}

function Removal({ group, party, onDone }: { group: GroupDetail; party: Organisation; onDone(): void }) {
  const { act, busy, refusal } = useAct('group/remove-party')
  const remove = async () => {
    const reply = await act({ groupId: group.id, organisationId: party.id })
    if (!reply.ok) return
    say(words.removed)
    onDone()
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={words.removeTitle(party.name)}
      confirm={words.removeYes}
      keep={words.removeNo}
      busy={busy}
      onConfirm={() => void remove()}
      onKeep={onDone}
    >
      <p>{words.removeBody}</p>
      <Refused refusal={refusal} />
    </ConfirmDialog>
  )
}
