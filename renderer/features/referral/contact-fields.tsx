import { text } from '../../text/sv'
import { TextField } from '../../ui'

const words = text.referral.officer

type Contact = { phone: string; postalAddress: string }

/** How somebody at an organisation is reached: by phone and by post; there is no e-mail (X8). */
export function ContactFields(props: {
  names: Record<keyof Contact, string>
  contact: Contact
  getsLetters: boolean
  onChange(part: Partial<Contact>): void
}) {
  const { names, contact, onChange } = props
  return (
    <>
      <TextField
        field={names.phone}
        label={words.phone}
        optional
        value={contact.phone}
        onChange={(phone) => onChange({ phone })}
        maxLength={40}
      />
      <TextField
        field={names.postalAddress}
        label={words.postalAddress}
        {...(props.getsLetters ? { hint: words.postalAddressHint } : {})}
        optional
        value={contact.postalAddress}
        onChange={(postalAddress) => onChange({ postalAddress })}
        maxLength={300}
      />
    </>
  )
}
