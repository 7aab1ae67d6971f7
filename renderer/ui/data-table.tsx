import { type KeyboardEvent, memo, type ReactNode, useCallback, useRef, useState } from 'react'
import { uiText } from '../text/sv/ui'
import { neverEmpty } from './masked'

export type Column<Row> = {
  key: string
  header: string
  /** For dates and numbers, which break at their hyphens. */
  nowrap?: boolean
  /** Nothing may stand in it: what it tells does not arise for every row. Elsewhere an empty cell says that nobody filled it in. */
  blank?: boolean
  /** The order this column's head asks for, where it can be sorted by. */
  sort?: string
  render(row: Row): ReactNode
  /** Of the first column: what stands below its link, part of what the row is called and never of what is pressed. */
  below?(row: Row): ReactNode
}

const cellOf = <Row,>({ blank, render }: Column<Row>, row: Row): ReactNode => (blank ? render(row) : neverEmpty(render(row)))

/** What a table is sorted by now, and what a press on a head asks for. */
export type Sorting = { by: string; descending: boolean; onSort(by: string): void }

/**
 * A table whose rows open: the first column is the row's header and its link. Arrow keys, Home and End go between rows, Enter
 * opens, Tab leaves and comes back to the row that was left. Without `onOpen` it is a plain table.
 */
export function DataTable<Row>(props: {
  caption: ReactNode
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  rowKey(row: Row): string
  onOpen?(row: Row): void
  sorting?: Sorting
}) {
  const { rows, columns, onOpen, sorting } = props
  const [at, setAt] = useState(0)
  const body = useRef<HTMLTableSectionElement>(null)
  const current = Math.min(at, Math.max(0, rows.length - 1))
  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to))
    setAt(next)
    body.current?.querySelectorAll<HTMLElement>('[data-row-link]')[next]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rows.length - 1 }
    const to = moves[event.key]
    const onLink = (event.target as HTMLElement).hasAttribute('data-row-link')
    if (to === undefined || !onLink || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    go(to)
  }
  const opens = onOpen !== undefined
  const latest = useRef(onOpen)
  latest.current = onOpen
  const open = useCallback((row: Row) => latest.current?.(row), [])
  return (
    <section
      className="s-table-frame"
      aria-label={typeof props.caption === 'string' ? props.caption : undefined}
      // It scrolls sideways: without a link in it the keyboard needs a place to stand.
      tabIndex={onOpen ? undefined : 0}
    >
      <table className="s-table">
        <caption>
          {props.caption}
          {onOpen ? <span className="s-hidden"> {uiText.table.keys}</span> : null}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, header, sort }) => (
              <Head key={key} header={header} sort={sort} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row, index) => (
            <TableRow
              key={props.rowKey(row)}
              row={row}
              index={index}
              isCurrent={index === current}
              columns={columns}
              onOpen={opens ? open : undefined}
              onAt={setAt}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps<Row> = {
  row: Row
  index: number
  isCurrent: boolean
  columns: readonly [Column<Row>, ...Column<Row>[]]
  onOpen: ((row: Row) => void) | undefined
  onAt(index: number): void
}

/** Drawn again when its row or the columns are others, and not whenever the page around the table is. */
const TableRow = memo(function TableRow<Row>(props: RowProps<Row>) {
  const { row, index, isCurrent, columns, onOpen, onAt } = props
  const [first, ...rest] = columns
  return (
    <tr
      {...(onOpen ? { 'data-opens': true } : {})}
      onClick={(event) => {
        const inner = (event.target as HTMLElement).closest('a,button,input,select,label')
        if (!inner && window.getSelection()?.isCollapsed !== false) onOpen?.(row)
      }}
    >
      <th scope="row" className={first.nowrap ? 's-nowrap' : undefined}>
        {onOpen ? (
          <button
            type="button"
            className="s-link"
            data-row-link
            tabIndex={isCurrent ? 0 : -1}
            onFocus={() => onAt(index)}
            onClick={() => onOpen(row)}
          >
            {cellOf(first, row)}
          </button>
        ) : (
          cellOf(first, row)
        )}
        {first.below ? <span className="s-below">{first.below(row)}</span> : null}
      </th>
      {rest.map((column) => (
        <td key={column.key} className={column.nowrap ? 's-nowrap' : undefined}>
          {cellOf(column, row)}
        </td>
      ))}
    </tr>
  )
}) as <Row>(props: RowProps<Row>) => ReactNode

function Head({ header, sort, sorting }: { header: string; sort: string | undefined; sorting: Sorting | undefined }) {
  if (sort === undefined || !sorting) return <th scope="col">{header}</th>
  const here = sorting.by === sort
  return (
    <th scope="col" aria-sort={here ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="s-head" onClick={() => sorting.onSort(sort)}>
        {header}
        <span aria-hidden className="s-head-way">
          {here ? (sorting.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  )
}

/** Which rows are seen, and the way to the others. */
export function Pager(props: { page: number; pageSize: number; total: number; onPage(page: number): void }) {
  const { page, pageSize, total, onPage } = props
  const last = Math.max(0, Math.ceil(total / pageSize) - 1)
  if (total <= pageSize) return null
  return (
    <nav className="s-actions" aria-label={uiText.table.page(page * pageSize + 1, Math.min(total, (page + 1) * pageSize), total)}>
      <button type="button" className="s-link" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {uiText.table.previousPage}
      </button>
      <span className="s-quiet">{uiText.table.page(page * pageSize + 1, Math.min(total, (page + 1) * pageSize), total)}</span>
      <button type="button" className="s-link" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {uiText.table.nextPage}
      </button>
    </nav>
  )
}
