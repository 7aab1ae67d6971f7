import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Consent } from '../../../shared/domain/consent/consent'
import { isTooGeneral } from '../../../shared/domain/consent/rules'
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
  Note,
  SelectField,
  say,
  TextField,
  useInPlace,
} from '../../ui'
import {
  type ConsentForm,
  type ConsentProblems,
  emptyConsentForm,
  formOfConsent,
  problemsOfConsent,
  termsOfForm,
} from './consent-form'
import { fieldNameOf, PartyTicks } from './party-ticks'
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

/**
 * Copies a written consent: everything the door will ask about, as it stands on the paper. With `extending` it is a completed paper
 * of a consent there is: its kind stays, its earlier scope is kept.
 */
export function ConsentEntry(props: {
  matter: MatterDetail
  kind: ConsentKind
  today: string
  extending?: Consent
  onDone(): void
}) {
  const { matter, extending, onDone } = props
  const box = useInPlace<HTMLFormElement>(extending ? `extend:${extending.id}` : 'consent')
  const { parties } = matter.group
  const initial = extending ? formOfConsent(extending, parties, props.today) : emptyConsentForm(props.kind, props.today)
  const draft = useDraftOf<ConsentForm>({
    field: `consent:${extending?.id ?? matter.id}`,
    compartment: 'cases',
    initial,
    read: readForm(initial),
  })
  const form = draft.value
  const set = (part: Partial<ConsentForm>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<ConsentProblems>({})
  const [summary, setSummary] = useState<FieldProblem[]>([])
  const [questioned, setQuestioned] = useState(false)
  const enter = useAct('consent/enter')
  const extend = useAct('consent/extend')
  const { informationKinds } = profileOf(matter.group.profileId)

  const submit = async (evenIfGeneral: boolean) => {
    const found = problemsOfConsent(form)
    setProblems(found)
    setSummary(Object.entries(found).map(([field, message]) => ({ field: fieldNameOf(field, parties), message })))
    if (Object.keys(found).length > 0) return
    const terms = termsOfForm(form, parties)
    if (!evenIfGeneral && isTooGeneral(terms, { parties, informationKinds })) {
      setQuestioned(true)
      return
    }
    const reply = extending
      ? await extend.act({ consentId: extending.id, terms })
      : await enter.act({ matterId: matter.id, terms })
    if (!reply.ok) return
    await draft.clear()
    say(extending ? words.extended : words.saved)
    onDone()
  }
  return (
    <Card title={extending ? words.extending(words.kinds[form.kind]) : words.adding}>
      <Form
        box={box}
        problems={summary}
        refusal={enter.refusal ?? extend.refusal}
        save={extending ? words.extendSave : words.save}
        busy={enter.busy || extend.busy}
        onSend={() => submit(false)}
        cancel={words.cancel}
        draft={draft}
        onCancel={onDone}
      >
        {extending ? (
          <p className="s-quiet">{words.extendHint}</p>
        ) : (
          <SelectField<ConsentKind>
            field="kind"
            label={words.kind}
            value={form.kind}
            onChange={(kind) => set({ kind })}
            choices={KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          />
        )}
        <PartyTicks form={form} parties={parties} error={problems.unitIds} onChange={(unitIds) => set({ unitIds })} />
        <ManyField
          field="informationKinds"
          label={words.information}
          values={form.informationKinds}
          onChange={(chosen) => set({ informationKinds: chosen })}
          error={problems.informationKinds}
          choices={informationKinds.map(({ key, label }) => ({ value: key, label }))}
        />
        <WithheldFields form={form} kinds={informationKinds} parties={parties} onChange={(withheld) => set({ withheld })} />
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
        <p className="s-quiet">{words.notLegalBasis}</p>
        {questioned ? <TooGeneral onGoOn={() => void submit(true)} /> : null}
      </Form>
    </Card>
  )
}

/** Asked, not refused: what everybody may know of everything is a consent that nobody can have weighed (X3). */
function TooGeneral({ onGoOn }: { onGoOn(): void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={box}>
      <Note tone="notice" live>
        <p className="s-what">{words.tooGeneral}</p>
        <p>{words.tooGeneralHow}</p>
        <div className="s-actions s-in-note">
          <Button variant="default" size="sm" onClick={onGoOn}>
            {words.tooGeneralGoOn}
          </Button>
        </div>
      </Note>
    </div>
  )
}
