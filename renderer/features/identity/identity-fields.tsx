import { text } from '../../text/sv'
import { CheckField, ProseField, TextField } from '../../ui'
import type { IdentityForm } from './identity-form'

const words = text.identity

/** Who the person is. No spelling, no history, no suggestion in any of these fields. */
export function IdentityFields({ form, onChange }: { form: IdentityForm; onChange(part: Partial<IdentityForm>): void }) {
  return (
    <>
      <CheckField
        field="protectedIdentity"
        label={words.protectedIdentity}
        hint={words.protectedHint}
        checked={form.protectedIdentity}
        onChange={(protectedIdentity) => onChange({ protectedIdentity })}
      />
      {form.protectedIdentity ? null : (
        <>
          <TextField
            field="givenName"
            label={words.givenName}
            optional
            value={form.givenName}
            onChange={(givenName) => onChange({ givenName })}
            maxLength={120}
          />
          <TextField
            field="familyName"
            label={words.familyName}
            optional
            value={form.familyName}
            onChange={(familyName) => onChange({ familyName })}
            maxLength={120}
          />
        </>
      )}
      <div className="s-short">
        <TextField
          field="personalNumber"
          label={words.personalNumber}
          hint={words.personalNumberHint}
          optional
          value={form.personalNumber}
          onChange={(personalNumber) => onChange({ personalNumber })}
          maxLength={20}
        />
      </div>
      {form.protectedIdentity ? null : (
        <>
          <TextField
            field="individualAddress"
            label={words.address}
            optional
            value={form.address}
            onChange={(address) => onChange({ address })}
            maxLength={300}
          />
          <TextField
            field="individualPhone"
            label={words.phone}
            optional
            value={form.phone}
            onChange={(phone) => onChange({ phone })}
            maxLength={40}
          />
        </>
      )}
      <ProseField
        field="alsoKnown"
        label={words.alsoKnown}
        hint={words.alsoKnownHint}
        optional
        spell={false}
        value={form.alsoKnown}
        onChange={(alsoKnown) => onChange({ alsoKnown })}
        maxLength={2_000}
      />
    </>
  )
}
