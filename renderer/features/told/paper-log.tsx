import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { GroupId } from '../../../shared/domain/group/group'
import { useQueryOf } from '../../client'
import { text as words } from '../../text/sv'
import { paperLogText as text } from '../../text/sv/told'
import { type Column, choicesOf, DataTable, EmptyState, Pager, Refused, SelectField } from '../../ui'
import { momentText } from '../history/moment-text'

type Listed = OutputOf<'paper/list'>['rows'][number]
const PAGE = 50

const moment = (at: string | null) => (at === null ? text.no : momentText(at))

const COLUMNS: readonly [Column<Listed>, ...Column<Listed>[]] = [
  {
    key: 'kind',
    header: text.columns.kind,
    render: ({ kind, unreviewed }) => words.papers.kinds[kind] + (unreviewed ? ` (${text.unreviewed})` : ''),
  },
  { key: 'reader', header: text.columns.reader, render: ({ reader }) => reader || text.noReader },
  { key: 'about', header: text.columns.about, nowrap: true, render: ({ codeName }) => codeName || text.noMatter },
  { key: 'group', header: text.columns.group, render: ({ groupName }) => groupName },
  { key: 'made', header: text.columns.made, nowrap: true, render: ({ madeAt, madeBy }) => `${momentText(madeAt)}, ${madeBy}` },
  { key: 'printed', header: text.columns.printed, nowrap: true, render: ({ printedAt }) => moment(printedAt) },
  { key: 'saved', header: text.columns.saved, nowrap: true, render: ({ savedAt }) => moment(savedAt) },
]

/** Papers made, printed and saved, in one plain table: of the group that is given, or of the one that is chosen. */
export function PaperLog({ groupId: only }: { groupId?: GroupId }) {
  const groups = useQueryOf('group/list', {}, { enabled: only === undefined }).value?.groups ?? []
  const [chosen, setChosen] = useState<string>('')
  const [page, setPage] = useState(0)
  const groupId = only ?? groups.find(({ id }) => id === chosen)?.id ?? null
  const { value, refusal } = useQueryOf('paper/list', { groupId, page }, { keep: true })
  if (!value) return <Refused refusal={refusal} />
  return (
    <div className="s-form">
      <p className="s-quiet">{text.lead}</p>
      {groups.length > 1 ? (
        <div className="s-short">
          <SelectField
            field="papers:group"
            label={text.group}
            value={chosen}
            onChange={(id) => {
              setChosen(id)
              setPage(0)
            }}
            choices={[{ value: '', label: text.all }, ...choicesOf(groups)]}
          />
        </div>
      ) : null}
      {value.total === 0 ? (
        <EmptyState>{text.none}</EmptyState>
      ) : (
        <>
          <DataTable caption={text.title} columns={COLUMNS} rows={value.rows} rowKey={({ id }) => id} />
          <Pager page={page} total={value.total} pageSize={PAGE} onPage={setPage} />
        </>
      )}
    </div>
  )
}
