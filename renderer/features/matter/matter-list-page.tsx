import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { dayOf } from '../../../shared/lib/dates'
import { groupsOfMatters } from '../../../shared/profiles'
import { useMay, useQueryOf, useReadAhead, useSession } from '../../client'
import { text } from '../../text/sv'
import { type Command, DataTable, EmptyState, Page, Pager, Refused, useCommands } from '../../ui'
import { IconPlus } from '../../ui/icons'
import { listColumns } from './list-columns'
import { askedOf, type Filter, isNarrowed, keptFilter, NO_FILTER, type Sort, sortedBy, useKeptFilter } from './list-filter'
import { ListFilterBar } from './list-filter-bar'
import { NameSearch } from './name-search'
import { useNames } from './use-names'
import { useOpenMatter } from './use-open-matter'

const words = text.matter.list

const PAGE_SIZE = 50
const QUIET_MS = 200
const NOTHING: [] = []

/** The array it was before, while it holds the same: what is shown of it is then not drawn again for every answer. */
function useSteady<Row extends { id: string; name: string }>(rows: readonly Row[]): readonly Row[] {
  const kept = useRef(rows)
  const keyOf = (some: readonly Row[]) => some.map(({ id, name }) => `${id} ${name}`).join()
  if (kept.current !== rows && keyOf(kept.current) !== keyOf(rows)) kept.current = rows
  return kept.current
}

/** What is chosen is asked for at once: the answer is on its way while the page draws the choice. */
function useAskedFilter(): ReturnType<typeof useKeptFilter> {
  const [filter, change] = useKeptFilter()
  const readAhead = useReadAhead()
  const choose = useCallback(
    (work: (now: Filter) => Filter) => {
      void readAhead('matter/list', askedOf(work(keptFilter())))
      change(work)
    },
    [change, readAhead],
  )
  return [filter, choose]
}

/** The case list: code names only. Names come on request, a page at a time, as one line of the log. */
export function MatterListPage() {
  const [, navigate] = useLocation()
  const may = useMay()
  const session = useSession()
  const openMatter = useOpenMatter()
  const [filter, changeFilter] = useAskedFilter()
  const [typed, setTyped] = useState(filter.text)
  useEffect(() => {
    const timer = setTimeout(() => changeFilter((now) => (now.text === typed ? now : { ...now, text: typed, page: 0 })), QUIET_MS)
    return () => clearTimeout(timer)
  }, [typed, changeFilter])

  const known = useQueryOf('group/list', {}).value?.groups
  const groups = useMemo(() => (known ? groupsOfMatters(known) : NOTHING), [known])
  const users = useQueryOf('task/owners', {}).value?.users ?? NOTHING
  const list = useQueryOf('matter/list', askedOf(filter), { keep: true })
  const rows = list.value?.rows ?? NOTHING
  const total = list.value?.total ?? 0
  const { nameOf, ...names } = useNames(rows)
  const narrowed = isNarrowed(filter)
  const today = dayOf(new Date())
  const change = useCallback((part: Partial<Filter>) => changeFilter((now) => ({ ...now, page: 0, ...part })), [changeFilter])
  const organisations = useSteady(list.value?.organisations ?? NOTHING)
  const clear = () => {
    setTyped('')
    changeFilter((now) => ({ ...NO_FILTER, withEnded: now.withEnded, sort: now.sort, descending: now.descending }))
  }

  const onNamed = useCallback((named: Filter['named']) => change({ named }), [change])
  const columns = useMemo(
    () =>
      listColumns({
        today,
        severalGroups: groups.length > 1,
        nameOf: names.shown ? (row) => nameOf(row.id) ?? '' : () => null,
      }),
    [today, groups.length, names.shown, nameOf],
  )
  const mayRegister = may('matter:write')
  const mayName = may('identity:read') && session?.identityOpen === true
  const { shown: namesShown, show: showNames, hide: hideNames } = names
  const commands = useMemo<Command[]>(() => {
    const register = {
      id: 'new-referral',
      label: words.newReferral,
      group: words.title,
      keys: 'Ctrl+N',
      run: () => navigate('/arenden/ny'),
    }
    const name = {
      id: 'names',
      label: namesShown ? words.hideNames : words.showNames,
      group: words.title,
      run: namesShown ? hideNames : showNames,
    }
    return [...(mayRegister ? [register] : []), ...(mayName ? [name] : [])]
  }, [mayRegister, mayName, navigate, namesShown, hideNames, showNames])
  useCommands(commands)

  const newButton = mayRegister ? (
    <>
      {may('identity:write') ? (
        <Button variant="default" onClick={() => navigate('/import')}>
          {text.import.open}
        </Button>
      ) : null}
      <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => navigate('/arenden/ny')}>
        {words.newReferral}
      </Button>
    </>
  ) : null

  return (
    <Page title={words.title} actions={newButton}>
      <ListFilterBar
        filter={filter}
        typed={typed}
        onType={setTyped}
        onChange={change}
        groups={groups}
        organisations={organisations}
        users={users}
      />
      {mayName ? <NameSearch named={filter.named} onNamed={onNamed} /> : null}
      <Refused refusal={list.refusal ?? names.refusal} />
      {list.value && total === 0 && !narrowed ? (
        <EmptyState
          action={mayRegister ? <Button onClick={() => navigate('/arenden/ny')}>{words.emptyAction}</Button> : undefined}
        >
          {filter.withEnded ? words.empty : words.emptyOpen}
        </EmptyState>
      ) : null}
      {list.value && total === 0 && narrowed ? (
        <EmptyState
          action={
            <Button variant="default" onClick={clear}>
              {words.clearFilter}
            </Button>
          }
        >
          {filter.withEnded ? words.emptyFilter : words.emptyFilterOpen}
        </EmptyState>
      ) : null}
      {total > 0 ? (
        <>
          <DataTable
            caption={words.total(total)}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            sorting={{
              by: filter.sort,
              descending: filter.descending,
              onSort: (by) => changeFilter((now) => ({ ...now, ...sortedBy(now, by as Sort), page: 0 })),
            }}
            onOpen={(row) => void openMatter(row.id).then(() => navigate(`/arenden/${row.id}`))}
          />
          <div className="s-actions">
            <Pager page={filter.page} pageSize={PAGE_SIZE} total={total} onPage={(page) => change({ page })} />
            {narrowed ? (
              <Button variant="default" onClick={clear}>
                {words.clearFilter}
              </Button>
            ) : null}
            {mayName ? (
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
