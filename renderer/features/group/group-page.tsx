import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type GroupDetail, type GroupId, groupId as groupIdSchema } from '../../../shared/domain/group/group'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import { useAct, useHolding, useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Page, Refused, say, TextField, useInPlace } from '../../ui'
import { PartiesCard } from './parties-card'
import { RepresentativesCard } from './representatives-card'

const words = text.group

/** One group: its name, its parties with verksamheter, and who represents them. */
export function GroupPage({ id }: { id: string }) {
  const parsed = groupIdSchema.safeParse(id)
  return parsed.success ? <OneGroup groupId={parsed.data} /> : <Page title={words.listTitle} />
}

function OneGroup({ groupId }: { groupId: GroupId }) {
  const [, navigate] = useLocation()
  const may = useMay()
  const { value: group, refusal } = useQueryOf('group/open', { groupId })
  useHolding(group?.name, group ? groupKindOf(group.profileId, group.kind).disclosure : undefined)
  if (!group)
    return (
      <Page title={words.listTitle}>
        <Refused refusal={refusal} />
      </Page>
    )
  return (
    <Page
      title={group.name}
      lead={`${words.kinds[group.kind]} · ${profileOf(group.profileId).name}`}
      actions={
        <>
          <Button variant="subtle" onClick={() => navigate('/grupper')}>
            {words.back}
          </Button>
          {may('group:write') ? <Rename group={group} /> : null}
        </>
      }
    >
      <PartiesCard group={group} mayWrite={may('group:write')} />
      <RepresentativesCard group={group} mayWrite={may('group:write')} />
    </Page>
  )
}

function Rename({ group }: { group: GroupDetail }) {
  const [renaming, setRenaming] = useState(false)
  if (renaming) return <RenameForm group={group} onDone={() => setRenaming(false)} />
  return (
    <Button variant="default" data-shows="rename" onClick={() => setRenaming(true)}>
      {words.rename}
    </Button>
  )
}

function RenameForm({ group, onDone }: { group: GroupDetail; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('rename')
  const [name, setName] = useState(group.name)
  const { act, busy, refusal } = useAct('group/rename')
  const submit = async () => {
    if (!name.trim()) return
    const reply = await act({ groupId: group.id, name })
    if (!reply.ok) return
    say(words.renamed)
    onDone()
  }
  return (
    <form
      ref={box}
      className="s-actions s-filter"
      aria-label={words.rename}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        field="groupName"
        label={words.name}
        value={name}
        onChange={setName}
        error={name.trim() ? null : words.nameMissing}
        maxLength={120}
      />
      <Button type="submit" loading={busy}>
        {words.renameSave}
      </Button>
      <Button variant="default" onClick={onDone}>
        {words.cancel}
      </Button>
      <Refused refusal={refusal} />
    </form>
  )
}
