import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail, Representative } from '../../../shared/domain/group/group'
import type { OrganisationId, UnitId } from '../../../shared/domain/organisation/organisation'
import { readDate } from '../../../shared/lib/dates'
import { useAct, useSession } from '../../client'
import { text } from '../../text/sv'
import {
  Card,
  ConfirmDialog,
  DataTable,
  DateField,
  EmptyState,
  type FieldProblem,
  Form,
  Refused,
  SelectField,
  say,
  TextField,
  useInPlace,
} from '../../ui'

const words = text.group.representatives

/** Who the parties have appointed to the group, from when and until when (G13). */
export function RepresentativesCard({ group, mayWrite }: { group: GroupDetail; mayWrite: boolean }) {
  const session = useSession()
  const [appointing, setAppointing] = useState(false)
  const [ending, setEnding] = useState<Representative | null>(null)
  const party = (id: OrganisationId) => group.parties.find((one) => one.id === id)
  return (
    <Card title={words.title}>
      {group.representatives.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
      {group.representatives.length > 0 ? (
        <DataTable<Representative>
          caption={words.caption}
          columns={[
            { key: 'name', header: words.name, render: (one) => one.name },
            { key: 'function', header: words.function, render: (one) => one.function },
            { key: 'organisation', header: words.organisation, render: (one) => party(one.organisationId)?.name ?? '' },
            {
              key: 'unit',
              header: words.unit,
              render: (one) => {
                const unit = party(one.organisationId)?.units.find(({ id }) => id === one.unitId)?.name
                // An undivided organisation is its own only verksamhet: said once.
                return unit === party(one.organisationId)?.name ? '' : unit
              },
            },
            {
              key: 'period',
              header: words.period,
              render: (one) => (
                <>
                  <span className="s-nowrap">{one.validFrom} –</span>{' '}
                  <span className="s-nowrap">{one.validTo ?? words.untilFurther}</span>
                </>
              ),
            },
            ...(mayWrite
              ? [
                  {
                    key: 'end',
                    header: words.change,
                    render: (one: Representative) =>
                      one.validTo === null ? (
                        <Button variant="subtle" size="sm" onClick={() => setEnding(one)} aria-label={words.endNamed(one.name)}>
                          {words.end}
                        </Button>
                      ) : null,
                  },
                ]
              : []),
          ]}
          rows={group.representatives}
          rowKey={(one) => one.id}
        />
      ) : null}
      {appointing ? <Appointment group={group} today={session?.today ?? ''} onDone={() => setAppointing(false)} /> : null}
      {mayWrite && !appointing ? (
        <Button data-shows="appoint" onClick={() => setAppointing(true)}>
          {words.appoint}
        </Button>
      ) : null}
      {ending ? <Ending representative={ending} today={session?.today ?? ''} onDone={() => setEnding(null)} /> : null}
    </Card>
  )
}

function Appointment({ group, today, onDone }: { group: GroupDetail; today: string; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('appoint')
  const [form, setForm] = useState({ name: '', function: '', organisationId: '', unitId: '', validFrom: today, validTo: '' })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('representative/appoint')
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
  const units = group.parties.find(({ id }) => id === form.organisationId)?.units ?? []
  const submit = async () => {
    const validFrom = readDate(form.validFrom)
    const validTo = form.validTo.trim() ? readDate(form.validTo) : null
    const found: FieldProblem[] = [
      ...(form.name.trim() ? [] : [{ field: 'representativeName', message: words.nameMissing }]),
      ...(form.organisationId ? [] : [{ field: 'representativeOrganisation', message: words.organisationMissing }]),
      ...(!form.organisationId || form.unitId ? [] : [{ field: 'representativeUnit', message: words.unitMissing }]),
      ...(validFrom ? [] : [{ field: 'representativeFrom', message: words.validFromMissing }]),
      ...(validTo === undefined ? [{ field: 'representativeTo', message: words.validFromMissing }] : []),
    ]
    setProblems(found)
    if (found.length > 0 || !validFrom || validTo === undefined) return
    const reply = await act({
      groupId: group.id,
      name: form.name,
      function: form.function,
      organisationId: form.organisationId as OrganisationId,
      unitId: form.unitId as UnitId,
      validFrom,
      validTo,
    })
    if (!reply.ok) return
    say(words.appointed)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.appoint}
      problems={problems}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={submit}
      cancel={text.group.cancel}
      onCancel={onDone}
    >
      <TextField
        field="representativeName"
        label={words.name}
        value={form.name}
        onChange={(name) => set({ name })}
        error={errorOf('representativeName')}
        maxLength={120}
      />
      <TextField
        field="representativeFunction"
        label={words.function}
        optional
        value={form.function}
        onChange={(value) => set({ function: value })}
        maxLength={120}
      />
      <SelectField
        field="representativeOrganisation"
        label={words.organisation}
        value={form.organisationId}
        onChange={(organisationId) => {
          const of = group.parties.find(({ id }) => id === organisationId)?.units ?? []
          set({ organisationId, unitId: of.length === 1 ? (of[0]?.id ?? '') : '' })
        }}
        error={errorOf('representativeOrganisation')}
        choices={[
          { value: '', label: text.ui.choose },
          ...group.parties.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
      />
      <SelectField
        field="representativeUnit"
        label={words.unit}
        value={form.unitId}
        onChange={(unitId) => set({ unitId })}
        error={errorOf('representativeUnit')}
        choices={[{ value: '', label: text.ui.choose }, ...units.map(({ id, name }) => ({ value: id as string, label: name }))]}
      />
      <div className="s-actions s-beside">
        <DateField
          field="representativeFrom"
          label={words.validFrom}
          value={form.validFrom}
          onChange={(validFrom) => set({ validFrom })}
          error={errorOf('representativeFrom')}
        />
        <DateField
          field="representativeTo"
          label={words.validTo}
          hint={words.validToHint}
          optional
          value={form.validTo}
          onChange={(validTo) => set({ validTo })}
          error={errorOf('representativeTo')}
        />
      </div>
    </Form>
  )
}

function Ending({ representative, today, onDone }: { representative: Representative; today: string; onDone(): void }) {
  const [on, setOn] = useState(today)
  const { act, busy, refusal } = useAct('representative/end')
  const end = async () => {
    const validTo = readDate(on)
    if (!validTo) return
    const reply = await act({ representativeId: representative.id, validTo })
    if (!reply.ok) return
    say(words.ended)
    onDone()
  }
  return (
    <ConfirmDialog
      opened
      title={words.endTitle(representative.name)}
      confirm={words.endYes}
      keep={words.endNo}
      busy={busy}
      onConfirm={() => void end()}
      onKeep={onDone}
    >
      <div className="s-form">
        <DateField
          field="representativeEnd"
          label={words.endOn}
          value={on}
          onChange={setOn}
          error={readDate(on) ? null : words.validFromMissing}
        />
        <Refused refusal={refusal} />
      </div>
    </ConfirmDialog>
  )
}
