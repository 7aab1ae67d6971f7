import type { OutputOf } from '../../../shared/contract/contract'
import { useQueryOf } from '../../client'
import { momentText } from '../../features/history/moment-text'
import { text } from '../../text/sv'
import { Card, type Column, DataTable, EmptyState, Refused } from '../../ui'

const words = text.settings.backups
type Backup = OutputOf<'backup/list'>['backups'][number]

const columns: [Column<Backup>, ...Column<Backup>[]] = [
  { key: 'madeAt', header: words.madeAt, render: ({ madeAt }) => momentText(madeAt) || madeAt },
  { key: 'checked', header: words.checked, render: ({ checked }) => (checked ? words.yes : words.no) },
]

export function BackupsPanel() {
  const { value, refusal } = useQueryOf('backup/list', {})
  return (
    <Card title={text.settings.sections.backups}>
      <div className="s-form">
        <p className="s-quiet">{words.lead}</p>
        <Refused refusal={refusal} />
        {value && value.backups.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
        {value && value.backups.length > 0 ? (
          <DataTable caption={words.caption} columns={columns} rows={value.backups} rowKey={({ id }) => id} />
        ) : null}
        <p className="s-quiet">{words.elsewhere}</p>
      </div>
    </Card>
  )
}
