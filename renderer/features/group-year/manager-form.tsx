import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { Manager } from '../../../shared/domain/manager/manager'
import type { OrganisationId, UnitId } from '../../../shared/domain/organisation/organisation'
import { useAct, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import { CHOOSE, choicesOf, type FieldProblem, Form, messageAt, SelectField, say, TextField, useInPlace } from '../../ui'

const words = text.groupYear.managers
const EMPTY = { name: '', title: '', organisationId: '', unitId: '', phone: '', postalAddress: '' }
type ManagerDraft = typeof EMPTY

function readDraft(stored: unknown): ManagerDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const fields = stored as Record<string, unknown>
  return Object.keys(EMPTY).every((key) => typeof fields[key] === 'string') ? (stored as ManagerDraft) : undefined
}

/** A head of an organisation or of one of its verksamheter (G42). */
export function ManagerForm(props: { group: GroupDetail; manager: Manager | null; onDone(): void }) {
  const { group, manager, onDone } = props
  const box = useInPlace<HTMLFormElement>(manager ? `manager-${manager.id}` : 'manager')
  const draft = useDraftOf<ManagerDraft>({
    field: `manager:${manager?.id ?? group.id}`,
    compartment: 'cases',
    initial: manager ? draftOf(manager) : EMPTY,
    read: readDraft,
  })
  const form = draft.value
  const set = (part: Partial<ManagerDraft>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const add = useAct('manager/add')
  const change = useAct('manager/change')
  const units = group.parties.find(({ id }) => id === form.organisationId)?.units ?? []
  const send = async () => {
    const found = [
      ...(form.name.trim() === '' ? [{ field: 'manager-name', message: words.nameMissing }] : []),
      ...(form.organisationId === '' ? [{ field: 'manager-organisation', message: words.organisationMissing }] : []),
    ]
    setProblems(found)
    if (found.length > 0) return
    const said = {
      ...form,
      organisationId: form.organisationId as OrganisationId,
      unitId: (form.unitId || null) as UnitId | null,
    }
    const reply = manager
      ? await change.act({ managerId: manager.id, manager: said })
      : await add.act({ groupId: group.id, manager: said })
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      label={manager ? words.changeNamed(manager.name) : words.addTitle}
      problems={problems}
      refusal={add.refusal ?? change.refusal}
      save={words.save}
      busy={add.busy || change.busy}
      onSend={send}
      cancel={text.groupYear.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <TextField
        field="manager-name"
        label={words.name}
        value={form.name}
        onChange={(name) => set({ name })}
        error={messageAt(problems, 'manager-name')}
        maxLength={120}
      />
      <TextField
        field="manager-title"
        label={words.titleField}
        optional
        value={form.title}
        onChange={(title) => set({ title })}
        maxLength={120}
      />
      <div className="s-actions s-beside">
        <SelectField
          field="manager-organisation"
          label={words.organisation}
          value={form.organisationId}
          onChange={(organisationId) => set({ organisationId, unitId: '' })}
          error={messageAt(problems, 'manager-organisation')}
          choices={[CHOOSE, ...choicesOf(group.parties)]}
        />
        {units.length > 1 ? (
          <SelectField
            field="manager-unit"
            label={words.unit}
            value={form.unitId}
            onChange={(unitId) => set({ unitId })}
            choices={[{ value: '', label: words.wholeOrganisation }, ...choicesOf(units)]}
          />
        ) : null}
      </div>
      <TextField
        field="manager-phone"
        label={words.phone}
        optional
        value={form.phone}
        onChange={(phone) => set({ phone })}
        maxLength={40}
      />
      <TextField
        field="manager-address"
        label={words.postalAddress}
        optional
        value={form.postalAddress}
        onChange={(postalAddress) => set({ postalAddress })}
        maxLength={300}
      />
    </Form>
  )
}

const draftOf = ({ id: _id, unitId, ...who }: Manager): ManagerDraft => ({ ...who, unitId: unitId ?? '' })
