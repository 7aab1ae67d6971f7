import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { referringOfficer } from '../../../shared/domain/referral/referral'
import { readDate } from '../../../shared/lib/dates'
import { useAct, useDraftOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { choicesOf, DateField, type FieldProblem, Form, messageAt, Note, SelectField, say, TextField, useInPlace } from '../../ui'
import { ContactFields } from './contact-fields'

const words = text.referral.officer

type OfficerDraft = { name: string; unitId: string; phone: string; postalAddress: string; from: string }

const KEYS = ['name', 'unitId', 'phone', 'postalAddress', 'from'] as const

function readDraft(stored: unknown): OfficerDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const fields = stored as Record<string, unknown>
  return KEYS.every((key) => typeof fields[key] === 'string') ? (fields as OfficerDraft) : undefined
}

/** Another officer of the same authority takes over from a day (A44); the authority itself cannot be chosen here (X6). */
export function OfficerForm({ matter, onDone }: { matter: MatterDetail; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('officer')
  const session = useSession()
  const { organisationId, unitId } = matter.referral.officer
  const draft = useDraftOf<OfficerDraft>({
    field: `officer:${matter.id}`,
    compartment: 'cases',
    initial: { name: '', unitId, phone: '', postalAddress: matter.referral.officer.postalAddress, from: session?.today ?? '' },
    read: readDraft,
  })
  const form = draft.value
  const set = (part: Partial<OfficerDraft>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('officer/change')
  const units = matter.group.parties.find(({ id }) => id === organisationId)?.units ?? []

  const send = async () => {
    const from = readDate(form.from)
    setProblems([
      ...(form.name.trim() === '' ? [{ field: 'new-officer-name', message: words.nameMissing }] : []),
      ...(from ? [] : [{ field: 'new-officer-from', message: words.fromMissing }]),
    ])
    if (form.name.trim() === '' || !from) return
    const { name, phone, postalAddress } = form
    const officer = referringOfficer.parse({ name, organisationId, unitId: form.unitId, phone, postalAddress })
    const reply = await act({ matterId: matter.id, officer, from })
    if (!reply.ok) return
    await draft.clear()
    say(words.changed)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.change}
      problems={problems}
      refusal={refusal}
      save={words.saveChange}
      busy={busy}
      onSend={send}
      cancel={words.cancelChange}
      draft={draft}
      onCancel={onDone}
    >
      {draft.restored ? <Note>{text.referral.restored}</Note> : null}
      <TextField
        field="new-officer-name"
        label={words.newName}
        value={form.name}
        onChange={(name) => set({ name })}
        error={messageAt(problems, 'new-officer-name')}
        maxLength={120}
      />
      {units.length > 1 ? (
        <SelectField
          field="new-officer-unit"
          label={words.unit}
          value={form.unitId}
          onChange={(chosen) => set({ unitId: chosen })}
          choices={choicesOf(units)}
        />
      ) : null}
      <ContactFields
        names={{ phone: 'new-officer-phone', postalAddress: 'new-officer-address' }}
        contact={form}
        getsLetters
        onChange={set}
      />
      <DateField
        field="new-officer-from"
        label={words.from}
        value={form.from}
        onChange={(from) => set({ from })}
        error={messageAt(problems, 'new-officer-from')}
      />
    </Form>
  )
}
