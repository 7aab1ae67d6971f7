import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '../../../shared/domain/vault/vault'
import { useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, type Column, DataTable, Note, Refused } from '../../ui'
import { AddUserForm } from './add-user-form'
import { RemoveUserDialog, ResetUserDialog } from './user-dialogs'

const words = text.settings.users
type Open = { kind: 'none' } | { kind: 'add' } | { kind: 'reset' | 'remove'; account: Account }

/** Who opens the program, with what. Every change asks for the own passphrase again. */
export function UsersPanel({ ownId }: { ownId?: string }) {
  const { value, refusal, again } = useQueryOf('account/list', {})
  const [open, setOpen] = useState<Open>({ kind: 'none' })
  const [done, setDone] = useState('')
  const close = (sentence?: string) => {
    setOpen({ kind: 'none' })
    setDone(sentence ?? '')
    if (sentence) again()
  }
  const columns: [Column<Account>, ...Column<Account>[]] = [
    { key: 'name', header: words.name, render: ({ id, name }) => (id === ownId ? `${name} ${words.you}` : name) },
    { key: 'roles', header: words.roles, render: ({ roles }) => roles.map((role) => words.role[role]).join(', ') },
    {
      key: 'keys',
      header: words.keys,
      render: ({ opensCases, opensIdentity }) => words.opens[opensIdentity ? 'both' : opensCases ? 'cases' : 'none'],
    },
    {
      key: 'actions',
      header: words.change,
      // Not for oneself.
      blank: true,
      render: (account) =>
        account.id === ownId ? null : (
          <Group gap="md" role="group" aria-label={words.actions(account.name)}>
            <button type="button" className="s-link" onClick={() => setOpen({ kind: 'reset', account })}>
              {words.reset}
            </button>
            <button type="button" className="s-link" onClick={() => setOpen({ kind: 'remove', account })}>
              {words.remove}
            </button>
          </Group>
        ),
    },
  ]
  return (
    <Card title={text.settings.sections.users}>
      <div className="s-form">
        <p className="s-quiet">{words.lead}</p>
        <Refused refusal={refusal} />
        {done ? <Note tone="good">{done}</Note> : null}
        {value ? <DataTable caption={words.caption} columns={columns} rows={value.accounts} rowKey={({ id }) => id} /> : null}
        {open.kind === 'add' ? (
          <AddUserForm onAdded={(name) => close(words.added(name))} onCancel={() => close()} />
        ) : (
          <div className="s-actions">
            <Button variant="default" data-shows="add-user" onClick={() => setOpen({ kind: 'add' })}>
              {words.add}
            </Button>
          </div>
        )}
      </div>
      {open.kind === 'reset' ? (
        <ResetUserDialog account={open.account} onDone={() => close(words.resetDone(open.account.name))} onKeep={() => close()} />
      ) : null}
      {open.kind === 'remove' ? (
        <RemoveUserDialog account={open.account} onDone={() => close(words.removed(open.account.name))} onKeep={() => close()} />
      ) : null}
    </Card>
  )
}
