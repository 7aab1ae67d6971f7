import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { GroupId } from '../../../shared/domain/group/group'
import type { MatterRow, MatterState } from '../../../shared/domain/matter/matter'
import { useMay, useQueryOf, useReadAhead, useSession } from '../../client'
import { text } from '../../text/sv'
import { type Column, DataTable, EmptyState, Page, Pager, Refused, SelectField, TextField, useCommands } from '../../ui'
import { IconPlus } from '../../ui/icons'
import { useNames } from './use-names'

const words = text.matter.list
const PAGE_SIZE = 50
const QUIET_MS = 200
type Sort = 'codeName' | 'receivedOn'

/** The case list: code names only. Names come on request, a page at a time, as one line of the log. */
export function MatterListPage() {
  const [, navigate] = useLocation()
  const may = useMay()
  const session = useSession()
  const readAhead = useReadAhead()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState({ text: '', groupId: '', state: '', sort: 'codeName' as Sort, page: 0 })
  useEffect(() => {
    const timer = setTimeout(() => setFilter((now) => (now.text === typed ? now : { ...now, text: typed, page: 0 })), QUIET_MS)
    return () => clearTimeout(timer)
  }, [typed])

  const groups = useQueryOf('group/list', {})
  const list = useQueryOf(
    'matter/list',
    {
      page: filter.page,
      text: filter.text.trim(),
      groupId: filter.groupId ? (filter.groupId as GroupId) : null,
      state: filter.state ? (filter.state as MatterState) : null,
      sort: filter.sort,
    },
    { keep: true },
  )
  const rows = list.value?.rows ?? []
  const total = list.value?.total ?? 0
  const names = useNames(rows)
  const filtered = filter.text.trim() !== '' || filter.groupId !== '' || filter.state !== ''
  const change = (part: Partial<typeof filter>) => setFilter((now) => ({ ...now, page: 0, ...part }))
  const clear = () => {
    setTyped('')
    change({ text: '', groupId: '', state: '' })
  }

  const mayRegister = may('matter:write')
  const commands = useMemo(
    () =>
      mayRegister
        ? [
            {
              id: 'new-referral',
              label: words.newReferral,
              group: words.title,
              keys: 'Ctrl+N',
              run: () => navigate('/arenden/ny'),
            },
          ]
        : [],
    [mayRegister, navigate],
  )
  useCommands(commands)

  const columns: [Column<MatterRow>, ...Column<MatterRow>[]] = [
    { key: 'codeName', header: words.columns.codeName, nowrap: true, render: (row) => row.codeName },
    ...(names.shown
      ? [
          {
            key: 'name',
            header: words.columns.name,
            render: (row: MatterRow) => names.nameOf(row.id) || (row.hasIdentity ? words.nameless : words.noName),
          },
        ]
      : []),
    { key: 'group', header: words.columns.group, render: (row) => row.groupName },
    { key: 'state', header: words.columns.state, nowrap: true, render: (row) => text.matter.states[row.state] },
    { key: 'received', header: words.columns.received, nowrap: true, render: (row) => row.receivedOn },
    { key: 'consent', header: words.columns.consent, render: (row) => text.matter.consentStanding[row.consent] },
    { key: 'summary', header: words.columns.summary, render: (row) => text.matter.summaryStanding[row.summary] },
    { key: 'next', header: words.columns.nextMeeting, nowrap: true, render: (row) => row.nextMeetingOn ?? text.matter.noMeeting },
  ]
  const newButton = mayRegister ? (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => navigate('/arenden/ny')}>
      {words.newReferral}
    </Button>
  ) : null

  return (
    <Page title={words.title} actions={newButton}>
      <div className="s-actions s-filter">
        <TextField field="matter-search" label={words.search} value={typed} onChange={setTyped} maxLength={60} />
        <SelectField
          field="matter-group"
          label={words.group}
          value={filter.groupId}
          onChange={(groupId) => change({ groupId })}
          choices={[
            { value: '', label: words.allGroups },
            ...(groups.value?.groups ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
        />
        <SelectField
          field="matter-state"
          label={words.state}
          value={filter.state}
          onChange={(state) => change({ state })}
          choices={[
            { value: '', label: words.allStates },
            ...Object.entries(text.matter.states).map(([value, label]) => ({ value, label })),
          ]}
        />
        <SelectField<Sort>
          field="matter-sort"
          label={words.sort}
          value={filter.sort}
          onChange={(sort) => change({ sort })}
          choices={[
            { value: 'codeName', label: words.sortByCodeName },
            { value: 'receivedOn', label: words.sortByReceived },
          ]}
        />
      </div>
      <Refused refusal={list.refusal ?? names.refusal} />
      {list.value && total === 0 && !filtered ? (
        <EmptyState
          action={mayRegister ? <Button onClick={() => navigate('/arenden/ny')}>{words.emptyAction}</Button> : undefined}
        >
          {words.empty}
        </EmptyState>
      ) : null}
      {list.value && total === 0 && filtered ? (
        <EmptyState
          action={
            <Button variant="default" onClick={clear}>
              {words.clearFilter}
            </Button>
          }
        >
          {words.emptyFilter}
        </EmptyState>
      ) : null}
      {total > 0 ? (
        <>
          <DataTable
            caption={words.total(total)}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            onOpen={(row) => void readAhead('matter/open', { matterId: row.id }).then(() => navigate(`/arenden/${row.id}`))}
          />
          <div className="s-actions">
            <Pager page={filter.page} pageSize={PAGE_SIZE} total={total} onPage={(page) => change({ page })} />
            {may('identity:read') && session?.identityOpen ? (
              <Button variant="default" onClick={names.shown ? names.hide : names.show} loading={names.busy}>
                {names.shown ? words.hideNames : words.showNames}
              </Button>
            ) : null}
            {names.shown ? <span className="s-quiet">{words.namesLogged}</span> : null}
          </div>
        </>
      ) : null}
    </Page>
  )
}
