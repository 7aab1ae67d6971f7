import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { passphraseRefusal } from '../../../shared/domain/vault/passphrase'
import type { Account } from '../../../shared/domain/vault/vault'
import { useAct } from '../../client'
import { NewPassphraseField } from '../../features/account/new-passphrase-field'
import { text } from '../../text/sv'
import { errorLine } from '../../text/sv/errors'
import { PassphraseField, Refused } from '../../ui'

const words = text.settings.users
type Props = { account: Account; onDone(): void; onKeep(): void }

/** A colleague has forgotten theirs: a new one, handed over by voice. */
export function ResetUserDialog({ account, onDone, onKeep }: Props) {
  const [passphrase, setPassphrase] = useState('')
  const [own, setOwn] = useState('')
  const [problems, setProblems] = useState<{ passphrase?: string; own?: string }>({})
  const { act, refusal, busy } = useAct('account/reset')
  const save = async () => {
    const tooWeak = passphraseRefusal(passphrase)
    const found = {
      ...(tooWeak ? { passphrase: errorLine(tooWeak) } : {}),
      ...(own === '' ? { own: words.missingOwn } : {}),
    }
    setProblems(found)
    if (Object.keys(found).length > 0) return
    const reply = await act({ id: account.id, passphrase, own })
    if (reply.ok) onDone()
  }
  return (
    <Modal opened onClose={onKeep} title={words.resetTitle(account.name)} size="lg">
      <form
        className="s-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Refused refusal={refusal} />
        <NewPassphraseField
          field="reset-passphrase"
          label={words.firstPassphrase}
          hint={words.firstPassphraseHint}
          value={passphrase}
          onChange={setPassphrase}
          error={problems.passphrase}
        />
        <PassphraseField
          field="reset-own"
          label={words.own}
          hint={words.ownHint}
          value={own}
          onChange={setOwn}
          error={problems.own}
        />
        <Group gap="sm">
          <Button variant="default" onClick={onKeep}>
            {text.ui.cancel}
          </Button>
          <Button type="submit" loading={busy}>
            {words.resetSave}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

export function RemoveUserDialog({ account, onDone, onKeep }: Props) {
  const [own, setOwn] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { act, refusal, busy } = useAct('account/remove')
  const remove = async () => {
    setProblem(own === '' ? words.missingOwn : null)
    if (own === '') return
    const reply = await act({ id: account.id, own })
    if (reply.ok) onDone()
  }
  return (
    <Modal opened onClose={onKeep} title={words.removeTitle(account.name)} size="lg">
      <form
        className="s-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void remove()
        }}
      >
        <p>{words.removeBody}</p>
        <Refused refusal={refusal} />
        <PassphraseField
          field="remove-own"
          label={words.own}
          hint={words.ownHint}
          value={own}
          onChange={setOwn}
          error={problem}
        />
        <Group gap="sm">
          <Button variant="default" onClick={onKeep}>
            {words.removeKeep}
          </Button>
          <Button type="submit" color="red.9" loading={busy}>
            {words.removeConfirm}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
