import { Checkbox, Fieldset } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { ConsentKind } from '../../../shared/domain/profile/profile'
import { profileOf } from '../../../shared/profiles'
import { useAct, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import {
  Card,
  CheckField,
  DateField,
  type FieldProblem,
  Form,
  ManyField,
  SelectField,
  say,
  TextField,
  useInPlace,
} from '../../ui'
import { type ConsentForm, type ConsentProblems, emptyConsentForm, problemsOfConsent, termsOfForm } from './consent-form'
import { WithheldFields } from './withheld-fields'

const words = text.consent
const KINDS: readonly ConsentKind[] = ['inform', 'consultation', 'measure', 'followUpSystem']

/** A stored draft of the same shape; a consent is copied from a paper, so a misfit is simply begun again. */
function readForm(initial: ConsentForm) {
  return (stored: unknown): ConsentForm | undefined => {
    if (typeof stored !== 'object' || stored === null) return undefined
    const fields = stored as Record<string, unknown>
    const same = Object.entries(initial).every(
      ([key, value]) => typeof fields[key] === typeof value && Array.isArray(fields[key]) === Array.isArray(value),
    )
    return same ? (stored as ConsentForm) : undefined
  }
}

/** Enters a written consent: everything the door will ask about, as it stands on the paper. */
export function ConsentEntry(props: { matter: MatterDetail; kind: ConsentKind; today: string; onDone(): void }) {
  const { matter, onDone } = props
  const box = useInPlace<HTMLFormElement>('consent')
  const initial = emptyConsentForm(props.kind, props.today)
  const draft = useDraftOf<ConsentForm>({ field: `consent:${matter.id}`, compartment: 'cases', initial, read: readForm(initial) })
  const form = draft.value
  const set = (part: Partial<ConsentForm>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<ConsentProblems>({})
  const [summary, setSummary] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('consent/enter')
  const { informationKinds } = profileOf(matter.group.profileId)

  const submit = async () => {
    const found = problemsOfConsent(form)
    setProblems(found)
    setSummary(Object.entries(found).map(([field, message]) => ({ field: fieldNameOf(field, matter.group.parties), message })))
    if (Object.keys(found).length > 0) return
    const reply = await act({ matterId: matter.id, terms: termsOfForm(form, matter.group.parties) })
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    onDone()
  }
  return (
    <Card title={words.adding}>
      <Form
        box={box}
        problems={summary}
        refusal={refusal}
        save={words.save}
        busy={busy}
        onSend={submit}
        cancel={words.cancel}
        onCancel={() => {
          void draft.clear()
          onDone()
        }}
      >
        <SelectField<ConsentKind>
          field="kind"
          label={words.kind}
          value={form.kind}
          onChange={(kind) => set({ kind })}
          choices={KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <PartyTicks
          form={form}
          parties={matter.group.parties}
          error={problems.unitIds}
          onChange={(unitIds) => set({ unitIds })}
        />
        <ManyField
          field="informationKinds"
          label={words.information}
          values={form.informationKinds}
          onChange={(chosen) => set({ informationKinds: chosen })}
          error={problems.informationKinds}
          choices={informationKinds.map(({ key, label }) => ({ value: key, label }))}
        />
        <WithheldFields
          form={form}
          kinds={informationKinds}
          parties={matter.group.parties}
          onChange={(withheld) => set({ withheld })}
        />
        <div className="s-actions s-beside">
          <DateField
            field="givenOn"
            label={words.givenOn}
            value={form.givenOn}
            onChange={(givenOn) => set({ givenOn })}
            error={problems.givenOn}
          />
          <DateField
            field="validFrom"
            label={words.validFrom}
            value={form.validFrom}
            onChange={(validFrom) => set({ validFrom })}
            error={problems.validFrom}
          />
          {form.untilFurther ? null : (
            <DateField
              field="validTo"
              label={words.validTo}
              value={form.validTo}
              onChange={(validTo) => set({ validTo })}
              error={problems.validTo}
            />
          )}
        </div>
        <CheckField
          field="untilFurther"
          label={words.untilFurther}
          hint={words.untilFurtherHint}
          checked={form.untilFurther}
          onChange={(untilFurther) => set({ untilFurther })}
        />
        <TextField
          field="original"
          label={words.original}
          hint={words.originalHint}
          value={form.original}
          onChange={(original) => set({ original })}
          error={problems.original}
          maxLength={200}
        />
        <CheckField
          field="formSeen"
          label={words.formSeen}
          checked={form.formSeen}
          onChange={(formSeen) => set({ formSeen })}
          error={problems.formSeen}
        />
      </Form>
    </Card>
  )
}

/** The summary's link goes to the first tick when it is the ticks that are missing. */
const fieldNameOf = (field: string, parties: GroupDetail['parties']): string =>
  field === 'unitIds' ? `unit:${parties[0]?.units[0]?.id ?? ''}` : field

/** One tick for each verksamhet, and one that ticks the whole organisation. */
function PartyTicks(props: {
  form: ConsentForm
  parties: GroupDetail['parties']
  error: string | undefined
  onChange(unitIds: string[]): void
}) {
  const { form, parties, error, onChange } = props
  const put = (ids: readonly string[], ticked: boolean) => {
    const rest = form.unitIds.filter((id) => !ids.includes(id))
    onChange(ticked ? [...rest, ...ids] : rest)
  }
  return (
    <Fieldset legend={words.parties}>
      <p className="s-quiet">{words.partiesHint}</p>
      {error ? (
        <p className="s-field-error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="s-ticks">
        {parties.map((party) => {
          const ids = party.units.map(({ id }) => id as string)
          const ticked = ids.filter((id) => form.unitIds.includes(id)).length
          const single = party.units.length === 1
          return (
            <div key={party.id}>
              <Checkbox
                label={<strong>{party.name}</strong>}
                checked={ticked === ids.length}
                indeterminate={ticked > 0 && ticked < ids.length}
                onChange={(event) => put(ids, event.currentTarget.checked)}
                {...(single ? { 'data-field': `unit:${ids[0]}` } : {})}
              />
              {single ? null : (
                <div className="s-ticks-inner">
                  {party.units.map((unit) => (
                    <Checkbox
                      key={unit.id}
                      label={unit.name}
                      checked={form.unitIds.includes(unit.id)}
                      onChange={(event) => put([unit.id], event.currentTarget.checked)}
                      data-field={`unit:${unit.id}`}
                    />
                  ))}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
