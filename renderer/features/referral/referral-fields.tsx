import { Fieldset } from '@mantine/core'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { text } from '../../text/sv'
import { CHOOSE, choicesOf, DateField, Note, SelectField, TextField } from '../../ui'
import { ContactFields } from './contact-fields'
import { ageSentence, limitsOf, type Problems, type ReferralForm } from './referral-form'

const words = text.referral

/** The fields of a referral but the group; used for a new one and for a correction. */
export function ReferralFields(props: {
  form: ReferralForm
  group: GroupDetail | undefined
  problems: Problems<ReferralForm>
  onChange(form: ReferralForm): void
}) {
  const { form, group, problems, onChange } = props
  const set = (part: Partial<ReferralForm>) => onChange({ ...form, ...part })
  const party = group?.parties.find(({ id }) => id === form.organisationId)
  const limits = group ? limitsOf(group) : null
  const age = ageSentence(form, limits)
  return (
    <>
      <DateField
        field="receivedOn"
        label={words.receivedOn}
        value={form.receivedOn}
        onChange={(receivedOn) => set({ receivedOn })}
        error={problems.receivedOn}
      />
      <Fieldset legend={words.officer.legend}>
        <div className="s-form">
          <p className="s-quiet">{words.officer.note}</p>
          <TextField
            field="officerName"
            label={words.officer.name}
            value={form.officerName}
            onChange={(officerName) => set({ officerName })}
            error={problems.officerName}
            maxLength={120}
          />
          <SelectField
            field="organisationId"
            label={words.officer.organisation}
            value={form.organisationId}
            onChange={(organisationId) => {
              const units = group?.parties.find(({ id }) => id === organisationId)?.units ?? []
              set({ organisationId, unitId: units.length === 1 ? (units[0]?.id ?? '') : '' })
            }}
            error={problems.organisationId}
            choices={[CHOOSE, ...choicesOf(group?.parties ?? [])]}
          />
          <SelectField
            field="unitId"
            label={words.officer.unit}
            value={form.unitId}
            onChange={(unitId) => set({ unitId })}
            error={problems.unitId}
            choices={[CHOOSE, ...choicesOf(party?.units ?? [])]}
          />
          <ContactFields
            names={{ phone: 'officerPhone', postalAddress: 'officerAddress' }}
            contact={form}
            getsLetters
            onChange={set}
          />
          <TextField
            field="reference"
            label={words.reference}
            hint={words.referenceHint}
            optional
            value={form.reference}
            onChange={(reference) => set({ reference })}
            error={problems.reference}
            maxLength={60}
          />
        </div>
      </Fieldset>
      <div className="s-short">
        <TextField
          field="birthYear"
          label={words.birthYear}
          hint={limits ? words.birthYearHint(limits.from, limits.to) : words.birthYearHintOpen}
          optional
          value={form.birthYear}
          onChange={(birthYear) => set({ birthYear })}
          error={problems.birthYear}
          maxLength={4}
        />
      </div>
      {age ? <Note tone="notice">{age}</Note> : null}
    </>
  )
}
