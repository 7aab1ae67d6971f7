import type { ImportRow } from '../../../shared/domain/import/import'
import type { Refusal } from '../../../shared/lib/reply'
import { text } from '../../text/sv'
import { Card, CheckField, type Column, DataTable, Pager, Refused } from '../../ui'
import { columnName } from './columns-card'
import style from './import.module.css'
import { problemWords } from './problem-words'
import type { Preview, ReadList, Said } from './use-list'

const words = text.import.preview
const PAGE_SIZE = 50

/** Every row as it would be taken, with what is wrong with it. */
export function PreviewCard(props: {
  list: ReadList
  said: Said
  preview: Preview | null
  refusal: Refusal | null
  page: number
  onlyProblems: boolean
  onShow(part: { page?: number; onlyProblems?: boolean }): void
}) {
  const { list, said, preview, page, onlyProblems, onShow } = props
  const nameOf = (column: number) => columnName(list, column)
  const shown = said.mapping.flatMap((target, column) => (target === 'ignore' ? [] : [column]))
  const columns: [Column<ImportRow>, ...Column<ImportRow>[]] = [
    { key: 'row', header: words.row, nowrap: true, render: ({ row }) => String(row) },
    {
      key: 'problems',
      header: words.problems,
      render: ({ problems }) =>
        problems.length === 0 ? (
          <span className="s-quiet">{words.fine}</span>
        ) : (
          <ul className={style.problems}>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.column}`}>
                <strong>{problem.stops ? words.stops : words.remark}</strong> {problemWords(problem, nameOf)}
              </li>
            ))}
          </ul>
        ),
    },
    ...shown.map((column) => ({
      key: String(column),
      header: nameOf(column),
      render: ({ cells }: ImportRow) => (cells[column] ? <span className={style.cell}>{cells[column]}</span> : ''),
    })),
  ]
  return (
    <Card title={words.title}>
      <Refused refusal={props.refusal} />
      {preview ? (
        <>
          <p role="status">
            <strong>{words.counts(preview.good, preview.bad, preview.remarked)}</strong>
          </p>
          <CheckField
            field="only-problems"
            label={words.onlyProblems}
            checked={onlyProblems}
            onChange={(checked) => onShow({ onlyProblems: checked, page: 0 })}
          />
          {preview.total === 0 ? <p>{words.none}</p> : null}
          {preview.rows.length > 0 ? (
            <DataTable
              caption={words.caption(preview.total)}
              columns={columns}
              rows={preview.rows}
              rowKey={({ row }) => String(row)}
            />
          ) : null}
          <Pager page={page} pageSize={PAGE_SIZE} total={preview.total} onPage={(to) => onShow({ page: to })} />
        </>
      ) : props.refusal ? null : (
        <p role="status">{words.checking}</p>
      )}
    </Card>
  )
}
