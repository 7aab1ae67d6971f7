import { Button } from '@mantine/core'
import { useState } from 'react'
import type { UserRole } from '../../../shared/domain/user/user'
import { passphraseRefusal } from '../../../shared/domain/vault/passphrase'
import { useAct } from '../../client'
import { NewPassphraseField } from '../../features/account/new-passphrase-field'
import { text } from '../../text/sv'
import { errorLine } from '../../text/sv/errors'
import { type FieldProblem, FormError, ManyField, PassphraseField, Refused, TextField, useInPlace } from '../../ui'

const words = text.settings.users
const ROLES = ['chair', 'coordinator', 'noteTaker', 'decider', 'administrator'] as const satisfies readonly UserRole[]

export function AddUserForm({ onAdded, onCancel }: { onAdded(name: string): void; onCancel(): void }) {
  const box = useInPlace<HTMLFormElement>('add-user')
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<UserRole[]>([])
  const [passphrase, setPassphrase] = useState('')
  const [own, setOwn] = useState('')
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, refusal, busy } = useAct('account/add')
  const messageOf = (field: string) => problems.find((problem) => problem.field === field)?.message
  const save = async () => {
    const tooWeak = passphraseRefusal(passphrase)
    const found = [
      ...(name.trim() === '' ? [{ field: 'user-name', message: words.missingName }] : []),
      ...(roles.length === 0 ? [{ field: 'user-roles', message: words.missingRole }] : []),
      ...(tooWeak ? [{ field: 'user-passphrase', message: errorLine(tooWeak) }] : []),
      ...(own === '' ? [{ field: 'user-own', message: words.missingOwn }] : []),
    ]
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ name, roles, passphrase, own })
    if (reply.ok) onAdded(name.trim())
  }
  return (
    <form
      ref={box}
      className="s-form"
      noValidate
      aria-label={words.addTitle}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3>{words.addTitle}</h3>
      <FormError problems={problems} />
      <Refused refusal={refusal} />
      <TextField
        field="user-name"
        label={words.name}
        value={name}
        onChange={setName}
        error={messageOf('user-name')}
        maxLength={80}
      />
      <ManyField
        field="user-roles"
        label={words.roles}
        values={roles}
        onChange={setRoles}
        error={messageOf('user-roles')}
        choices={ROLES.map((value) => ({ value, label: words.role[value], hint: words.roleHint[value] }))}
      />
      <NewPassphraseField
        field="user-passphrase"
        label={words.firstPassphrase}
        hint={words.firstPassphraseHint}
        value={passphrase}
        onChange={setPassphrase}
        error={messageOf('user-passphrase')}
      />
      <PassphraseField
        field="user-own"
        label={words.own}
        hint={words.ownHint}
        value={own}
        onChange={setOwn}
        error={messageOf('user-own')}
      />
      <div className="s-actions">
        <Button type="submit" loading={busy}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {text.ui.cancel}
        </Button>
      </div>
    </form>
  )
}
