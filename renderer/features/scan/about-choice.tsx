import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { Group, GroupId } from '../../../shared/domain/group/group'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { choicesOf, goToField, Note, SelectField } from '../../ui'
import { useMayIdentity } from '../search/search-hooks'
import type { About } from './use-scan'

const words = text.scan.known

export const NOBODY: About = { groupId: null, matterId: null }

/** Whose words the check knows: a group's, and where personal data is open the one a matter is about. */
export function AboutChoice(props: { groups: readonly Group[]; about: About; onChange(about: About): void }) {
  const { groups, about, onChange } = props
  const mayIdentity = useMayIdentity()
  return (
    <>
      <SelectField
        field="scan-group"
        label={words.group}
        hint={words.groupHint}
        value={about.groupId ?? ''}
        onChange={(value) => onChange({ groupId: value === '' ? null : (value as GroupId), matterId: null })}
        choices={[{ value: '', label: words.noGroup }, ...choicesOf(groups)]}
      />
      {mayIdentity === 'open' ? (
        <MatterChoice key={about.groupId} about={about} onChange={onChange} />
      ) : (
        <Note>{mayIdentity === 'closed' ? words.closed : words.mayNot}</Note>
      )}
    </>
  )
}

function MatterChoice({ about, onChange }: { about: About; onChange(about: About): void }) {
  const [search, setSearch] = useState('')
  const [label, setLabel] = useState('')
  const found = useQueryOf(
    'matter/list',
    { page: 0, text: label === search ? '' : search.slice(0, 60), groupId: about.groupId, state: null, sort: 'codeName' },
    { keep: true },
  )
  const rows = (found.value?.rows ?? []).map((row) => ({ value: row.id as string, label: row.codeName as string }))
  const chosen = about.matterId !== null && !rows.some(({ value }) => value === about.matterId)
  const choose = (value: string | null, chosenLabel: string) => {
    setLabel(chosenLabel)
    onChange({ ...about, matterId: value as MatterId | null })
  }
  return (
    <>
      <Select
        data-field="scan-matter"
        label={words.matter}
        description={words.matterHint}
        placeholder={words.noMatter}
        searchable
        clearable={false}
        allowDeselect={false}
        autoComplete="off"
        data={chosen ? [{ value: about.matterId as string, label }, ...rows] : rows}
        value={about.matterId}
        onChange={(value, option) => choose(value, option?.label ?? '')}
        searchValue={search}
        onSearchChange={setSearch}
        nothingFoundMessage={words.matterNone}
        comboboxProps={{ withinPortal: false, position: 'bottom-start', middlewares: { flip: false, shift: false } }}
        size="md"
      />
      {about.matterId === null ? null : (
        <Button
          variant="default"
          onClick={() => {
            choose(null, '')
            setSearch('')
            goToField('scan-matter')
          }}
        >
          {words.withoutMatter}
        </Button>
      )}
    </>
  )
}
