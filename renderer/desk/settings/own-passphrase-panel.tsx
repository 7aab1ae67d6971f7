import { Button } from '@mantine/core'
import { useState } from 'react'
import { passphraseRefusal } from '../../../shared/domain/vault/passphrase'
import { useAct } from '../../client'
import { NewPassphraseField } from '../../features/account/new-passphrase-field'
import { text } from '../../text/sv'
import { errorLine } from '../../text/sv/errors'
import { Card, type FieldProblem, FormError, messageAt, Note, PassphraseField, Refused, say } from '../../ui'

const words = text.settings.passphrase

/** A passphrase is kept in the component only: never in a draft, never in a cache. */
export function OwnPassphrasePanel() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [saved, setSaved] = useState(false)
  const { act, refusal, busy } = useAct('account/change-passphrase')
  const save = async () => {
    setSaved(false)
    const tooWeak = passphraseRefusal(next)
    const found = [
      ...(current === '' ? [{ field: 'current-passphrase', message: words.missing }] : []),
      ...(tooWeak ? [{ field: 'next-passphrase', message: errorLine(tooWeak) }] : []),
    ]
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ current, next })
    if (!reply.ok) return
    setCurrent('')
    setNext('')
    setSaved(true)
    say(words.saved)
  }
  return (
    <Card title={text.settings.sections.passphrase}>
      <form
        className="s-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="s-quiet">{words.lead}</p>
        <FormError problems={problems} />
        <Refused refusal={refusal} />
        <PassphraseField
          field="current-passphrase"
          label={words.current}
          value={current}
          onChange={setCurrent}
          error={messageAt(problems, 'current-passphrase')}
        />
        <NewPassphraseField
          field="next-passphrase"
          label={words.next}
          value={next}
          onChange={setNext}
          error={messageAt(problems, 'next-passphrase')}
        />
        {saved ? <Note tone="good">{words.saved}</Note> : null}
        <div className="s-actions">
          <Button type="submit" variant="default" loading={busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}
