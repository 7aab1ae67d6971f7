import { Button } from '@mantine/core'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { GroupDetail, GroupId } from '../../../shared/domain/group/group'
import type { AgendaItem, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { flushDrafts, useAct, useMay, useQueryOf } from '../../client'
import { gridText as text } from '../../text/sv/grid'
import { goToField, Keys, Refused, useCommands } from '../../ui'
import { TextMarks } from '../privacy'
import style from './grid.module.css'
import { RowForm } from './row-form'

/** Where a key and an unlock lead back to: the first cell. */
export const GRID_FIELD = 'grid'
const KEY = 'Ctrl+Skift+K'
const SHOW_KEY = 'Ctrl+Enter'

type MatterItem = Extract<AgendaItem, { kind: 'matter' }>

/**
 * The mapping of the open matter: a row an organisation, a field a column, saved by itself; one press or Ctrl+Enter shows the
 * row one stands in. Nothing where the kind of group maps nothing.
 * @see G21 G22
 */
export function GridPanel({ item, meeting, groupKind }: Props) {
  if (groupKind.grid.length === 0) return null
  return <Grid key={item.id} item={item} groupId={meeting.groupId} running={meeting.state === 'running'} />
}

interface Props {
  item: MatterItem
  meeting: MeetingDetail
  group: GroupDetail
  groupKind: GroupKind
}

function Grid({ item, groupId, running }: { item: MatterItem; groupId: GroupId; running: boolean }) {
  const { value: grid, refusal } = useQueryOf('grid/read', { itemId: item.id })
  const mayRun = useMay()('meeting:run')
  const page = useAct('wall/show-grid')
  const [allShown, setAllShown] = useState(false)
  const box = useRef<HTMLElement>(null)
  useGridKeys(box)
  // Whoever was led here before the rows were read stands in the first cell when they are.
  const read = grid !== undefined
  useLayoutEffect(() => {
    if (read && document.activeElement === box.current) goToField(GRID_FIELD)
  }, [read])

  const absent = grid?.rows.filter(({ present }) => !present).length ?? 0
  const nobodyHere = grid !== undefined && absent === grid.rows.length
  const rows = grid?.rows.filter(
    ({ present, standing, shown }) => present || allShown || nobodyHere || standing !== 'empty' || shown !== 'no',
  )
  const hidden = (grid?.rows.length ?? 0) - (rows?.length ?? 0)
  return (
    <section
      ref={box}
      aria-labelledby="grid-heading"
      className={style.grid}
      tabIndex={-1}
      {...(read ? {} : { 'data-field': GRID_FIELD })}
    >
      <div className={style.head}>
        <h2 id="grid-heading">{text.heading}</h2>
        <Keys keys={KEY} />
      </div>
      <p className="s-quiet">{text.lead}</p>
      <Refused refusal={refusal} />
      {nobodyHere && <p className="s-quiet">{text.nobodyHere}</p>}
      {grid && rows && (
        <>
          <TextMarks groupId={groupId}>
            {rows.map((row, index) => (
              <RowForm
                key={row.unitId}
                itemId={item.id}
                row={row}
                columns={grid.columns}
                first={index === 0 ? GRID_FIELD : undefined}
                mayShow={running && mayRun}
                showKey={SHOW_KEY}
              />
            ))}
          </TextMarks>
          {hidden > 0 && (
            <Button variant="default" size="sm" onClick={() => setAllShown(true)}>
              {text.absent(hidden)}
            </Button>
          )}
          {running && mayRun && (
            <fieldset className={`s-actions ${style.pages}`}>
              <legend className="s-hidden">{text.pagesLabel}</legend>
              {grid.pages === 0 && <p className="s-quiet">{text.noneShown}</p>}
              {Array.from({ length: grid.pages }, (_, index) => (
                <Button
                  // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
                  key={index}
                  variant="default"
                  size="sm"
                  onClick={() => void flushDrafts().then(() => page.act({ itemId: item.id, page: index }))}
                >
                  {grid.pages === 1 ? text.showGrid : text.page(index + 1)}
                </Button>
              ))}
            </fieldset>
          )}
          <Refused refusal={page.refusal} />
        </>
      )}
    </section>
  )
}

/** Ctrl+Skift+K goes to the first cell; Ctrl+Enter shows the row one stands in. */
function useGridKeys(box: { readonly current: HTMLElement | null }): void {
  const latest = useRef(box)
  useEffect(() => {
    latest.current = box
  }, [box])
  useCommands(
    useMemo(
      () => [
        { id: 'grid/go', label: text.toGrid, group: text.group, keys: KEY, run: () => goToField(GRID_FIELD) },
        {
          id: 'grid/show-row',
          label: text.show,
          group: text.group,
          keys: SHOW_KEY,
          run: () => {
            const row = document.activeElement?.closest('[data-grid-row]')
            if (latest.current.current?.contains(row ?? null)) row?.querySelector<HTMLElement>('[data-shows-row]')?.click()
          },
        },
      ],
      [],
    ),
  )
}
