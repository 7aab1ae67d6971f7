import { useState } from 'react'
import type { UserRole } from '../../../shared/domain/user/user'
import { passphraseRefusal } from '../../../shared/domain/vault/passphrase'
import { useAct } from '../../client'
import { NewPassphraseField } from '../../features/account/new-passphrase-field'
import { text } from '../../text/sv'
import { errorLine } from '../../text/sv/errors'
import { type FieldProblem, Form, ManyField, messageAt, PassphraseField, TextField, useInPlace } from '../../ui'

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
    <div className="s-form">
      <h3>{words.addTitle}</h3>
      <Form
        box={box}
        label={words.addTitle}
        problems={problems}
        refusal={refusal}
        save={words.save}
        busy={busy}
        onSend={save}
        cancel={text.ui.cancel}
        onCancel={onCancel}
      >
        <TextField
          field="user-name"
          label={words.name}
          value={name}
          onChange={setName}
          error={messageAt(problems, 'user-name')}
          maxLength={80}
        />
        <ManyField
          field="user-roles"
          label={words.roles}
          values={roles}
          onChange={setRoles}
          error={messageAt(problems, 'user-roles')}
          choices={ROLES.map((value) => ({ value, label: words.role[value], hint: words.roleHint[value] }))}
        />
        <NewPassphraseField
          field="user-passphrase"
          label={words.firstPassphrase}
          hint={words.firstPassphraseHint}
          value={passphrase}
          onChange={setPassphrase}
          error={messageAt(problems, 'user-passphrase')}
        />
        <PassphraseField
          field="user-own"
          label={words.own}
          hint={words.ownHint}
          value={own}
          onChange={setOwn}
          error={messageAt(problems, 'user-own')}
        />
      </Form>
    </div>
  )
}
