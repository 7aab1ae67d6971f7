import { useState } from 'react'
import type { GroupDetail, Representative } from '../../../shared/domain/group/group'
import { functionsOf } from '../../../shared/domain/group/representative-rules'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import { useAct, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import {
  CHOOSE,
  choicesOf,
  DateField,
  type FieldProblem,
  Form,
  messageAt,
  SelectField,
  say,
  TextField,
  useInPlace,
} from '../../ui'
import { ContactFields } from '../referral/contact-fields'
import {
  emptyRepresentative,
  formOfRepresentative,
  type RepresentativeForm,
  readRepresentativeForm,
  representativeOfForm,
  withOrganisation,
} from './representative-form'

const words = text.group.representatives

/** Appoints somebody, or corrects what stands about them: from when, by whom, told the task, and how they are reached (G13, X8). */
export function RepresentativeEntry(props: {
  group: GroupDetail
  correcting: Representative | null
  today: string
  onDone(): void
}) {
  const { group, correcting, onDone } = props
  const box = useInPlace<HTMLFormElement>(correcting ? `correct:${correcting.id}` : 'appoint')
  const draft = useDraftOf<RepresentativeForm>({
    field: `representative:${correcting?.id ?? group.id}`,
    compartment: 'cases',
    initial: correcting ? formOfRepresentative(correcting) : emptyRepresentative(props.today),
    read: readRepresentativeForm,
  })
  const form = draft.value
  const set = (part: Partial<RepresentativeForm>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const appoint = useAct('representative/appoint')
  const correct = useAct('representative/correct')
  const units = group.parties.find(({ id }) => id === form.organisationId)?.units ?? []
  const functions = functionsOf(profileOf(group.profileId), groupKindOf(group.profileId, group.kind))
  const ordinary = group.representatives.filter(({ id, substituteFor }) => substituteFor === null && id !== correcting?.id)

  const submit = async () => {
    const read = representativeOfForm(form)
    setProblems('problems' in read ? read.problems : [])
    if ('problems' in read) return
    const reply = correcting
      ? await correct.act({ representativeId: correcting.id, ...read.representative })
      : await appoint.act({ groupId: group.id, ...read.representative })
    if (!reply.ok) return
    await draft.clear()
    say(correcting ? words.corrected : words.appointed)
    onDone()
  }

  return (
    <Form
      box={box}
      label={correcting ? words.changeNamed(correcting.name) : words.appoint}
      problems={problems}
      refusal={appoint.refusal ?? correct.refusal}
      save={correcting ? words.changeSave : words.save}
      busy={appoint.busy || correct.busy}
      onSend={submit}
      cancel={text.group.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <TextField
        field="representativeName"
        label={words.name}
        value={form.name}
        onChange={(name) => set({ name })}
        error={messageAt(problems, 'representativeName')}
        maxLength={120}
      />
      <div className="s-actions s-beside">
        <SelectField
          field="representativeOrganisation"
          label={words.organisation}
          value={form.organisationId}
          onChange={(organisationId) => draft.set(withOrganisation(form, organisationId, group.parties))}
          error={messageAt(problems, 'representativeOrganisation')}
          choices={[CHOOSE, ...choicesOf(group.parties)]}
        />
        <SelectField
          field="representativeUnit"
          label={words.unit}
          value={form.unitId}
          onChange={(unitId) => set({ unitId })}
          error={messageAt(problems, 'representativeUnit')}
          choices={[CHOOSE, ...choicesOf(units)]}
        />
      </div>
      {functions.length > 0 ? (
        <SelectField
          field="representativeFunctionKey"
          label={words.functionKey}
          hint={words.functionKeyHint}
          value={form.functionKey}
          onChange={(functionKey) => set({ functionKey })}
          choices={[{ value: '', label: words.noFunctionKey }, ...functions.map(({ key, label }) => ({ value: key, label }))]}
        />
      ) : null}
      <TextField
        field="representativeFunction"
        label={words.function}
        optional
        value={form.function}
        onChange={(value) => set({ function: value })}
        maxLength={120}
      />
      <div className="s-actions s-beside">
        <DateField
          field="representativeFrom"
          label={words.validFrom}
          value={form.validFrom}
          onChange={(validFrom) => set({ validFrom })}
          error={messageAt(problems, 'representativeFrom')}
        />
        <DateField
          field="representativeTo"
          label={words.validTo}
          hint={words.validToHint}
          optional
          value={form.validTo}
          onChange={(validTo) => set({ validTo })}
          error={messageAt(problems, 'representativeTo')}
        />
      </div>
      {ordinary.length > 0 ? (
        <SelectField
          field="representativeSubstituteFor"
          label={words.substituteFor}
          value={form.substituteFor}
          onChange={(substituteFor) => set({ substituteFor })}
          choices={[
            { value: '', label: words.isOrdinary },
            ...ordinary.map(({ id, name }) => ({ value: id as string, label: words.substituteOf(name) })),
          ]}
        />
      ) : null}
      <div className="s-actions s-beside">
        <TextField
          field="representativeAppointedBy"
          label={words.appointedBy}
          optional
          value={form.appointedBy}
          onChange={(appointedBy) => set({ appointedBy })}
          maxLength={120}
        />
        <DateField
          field="representativeAppointedOn"
          label={words.appointedOn}
          optional
          value={form.appointedOn}
          onChange={(appointedOn) => set({ appointedOn })}
          error={messageAt(problems, 'representativeAppointedOn')}
        />
      </div>
      <DateField
        field="representativeInformedOn"
        label={words.informedOn}
        hint={words.informedOnHint}
        optional
        value={form.informedOn}
        onChange={(informedOn) => set({ informedOn })}
        error={messageAt(problems, 'representativeInformedOn')}
      />
      <ContactFields
        names={{ phone: 'representativePhone', postalAddress: 'representativeAddress' }}
        contact={form}
        getsLetters={false}
        onChange={set}
      />
      <TextField
        field="representativeWorkAddress"
        label={words.workAddress}
        hint={words.workAddressHint}
        optional
        value={form.workAddress}
        onChange={(workAddress) => set({ workAddress })}
        maxLength={120}
      />
    </Form>
  )
}
