import { Button } from '@mantine/core'
import { useState } from 'react'
import { ask } from '../../client'
import { text } from '../../text/sv'
import { errorText } from '../../text/sv/errors'
import { PassphraseField, say } from '../../ui'
import { passphraseStrength, type Strength } from './passphrase-strength'

const words = text.ui.passphrase
const METER: Readonly<Record<Strength, number>> = { empty: 0, tooShort: 1, weak: 2, good: 3, strong: 4 }

/** A new passphrase: strength in words, a proposal of six words, paste allowed, no second typing. */
export function NewPassphraseField(props: {
  field: string
  label: string
  hint?: string
  value: string
  error?: string | null | undefined
  onChange(value: string): void
}) {
  const [proposed, setProposed] = useState('')
  const strength = passphraseStrength(props.value)
  const propose = async () => {
    const reply = await ask('vault/propose-passphrase', {})
    if (!reply.ok) {
      say(errorText(reply.code, reply.facts).what)
      return
    }
    setProposed(reply.value.passphrase)
    props.onChange(reply.value.passphrase)
  }
  return (
    <div className="s-form" style={{ gap: '0.6rem' }}>
      <PassphraseField isNew {...props} />
      <div className="s-strength" data-strength={strength}>
        <span className="s-strength-bar" aria-hidden>
          {[1, 2, 3, 4].map((step) => (
            <span key={step} data-on={METER[strength] >= step} />
          ))}
        </span>
        <span aria-live="polite">{words.strength[strength]}</span>
      </div>
      {proposed !== '' && proposed === props.value ? (
        <div className="s-note" data-tone="good">
          <p className="s-proposed">{proposed}</p>
          <p>{words.proposed}</p>
        </div>
      ) : null}
      <div>
        <Button variant="default" onClick={() => void propose()}>
          {words.propose}
        </Button>
      </div>
    </div>
  )
}
