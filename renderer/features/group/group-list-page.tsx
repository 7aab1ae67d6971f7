import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Group } from '../../../shared/domain/group/group'
import type { GroupKindName, ProfileId } from '../../../shared/domain/profile/profile'
import { profileOf, profiles } from '../../../shared/profiles'
import { useAct, useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import {
  Card,
  DataTable,
  EmptyState,
  type FieldProblem,
  Form,
  Page,
  Refused,
  SelectField,
  say,
  TextField,
  useInPlace,
} from '../../ui'
import { IconPlus } from '../../ui/icons'

const words = text.group

/** Every group this laptop serves. */
export function GroupListPage() {
  const [, navigate] = useLocation()
  const may = useMay()
  const { value, refusal } = useQueryOf('group/list', {})
  const [creating, setCreating] = useState(false)
  const groups = value?.groups ?? []
  return (
    <Page
      title={words.listTitle}
      actions={
        may('group:write') && !creating ? (
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setCreating(true)} data-shows="new-group">
            {words.create}
          </Button>
        ) : null
      }
    >
      <Refused refusal={refusal} />
      {creating ? <NewGroup onDone={() => setCreating(false)} /> : null}
      {value && groups.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
      {groups.length > 0 ? (
        <DataTable<Group>
          caption={words.total(groups.length)}
          columns={[
            { key: 'name', header: words.name, render: (group) => group.name },
            { key: 'kind', header: words.kind, render: (group) => words.kinds[group.kind] },
            { key: 'profile', header: words.collaboration, render: (group) => profileOf(group.profileId).name },
          ]}
          rows={groups}
          rowKey={(group) => group.id}
          onOpen={(group) => navigate(`/grupper/${group.id}`)}
        />
      ) : null}
    </Page>
  )
}

const KINDS = profiles.flatMap((profile) =>
  profile.groupKinds.map(({ kind, label }) => ({
    value: `${profile.id} ${kind}`,
    label: `${profile.name}: ${label}`,
    profile,
    kind,
  })),
)

function NewGroup({ onDone }: { onDone(): void }) {
  const [, navigate] = useLocation()
  const box = useInPlace<HTMLFormElement>('new-group')
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState(KINDS[0]?.value ?? '')
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('group/create')
  const submit = async () => {
    const missing = name.trim() ? [] : [{ field: 'groupName', message: words.nameMissing }]
    setProblems(missing)
    const kind = KINDS.find(({ value }) => value === chosen)
    if (missing.length > 0 || !kind) return
    const reply = await act({
      name,
      profileId: kind.profile.id as ProfileId,
      kind: kind.kind as GroupKindName,
      parties: kind.profile.parties.map(({ name: party, units, municipality }) => ({
        name: party,
        units,
        isMunicipality: municipality,
      })),
    })
    if (!reply.ok) return
    say(words.created)
    navigate(`/grupper/${reply.value.groupId}`)
  }
  return (
    <Card title={words.createTitle}>
      <Form
        box={box}
        problems={problems}
        refusal={refusal}
        save={words.createSave}
        busy={busy}
        onSend={submit}
        cancel={words.createCancel}
        onCancel={onDone}
      >
        <TextField
          field="groupName"
          label={words.name}
          value={name}
          onChange={setName}
          error={problems[0]?.message}
          maxLength={120}
        />
        <SelectField
          field="groupKind"
          label={words.kind}
          value={chosen}
          onChange={setChosen}
          choices={KINDS.map(({ value, label }) => ({ value, label }))}
        />
      </Form>
    </Card>
  )
}
