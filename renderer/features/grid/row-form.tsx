import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import type { Option } from '../../../shared/domain/profile/option'
import { useAct } from '../../client'
import { gridText as text } from '../../text/sv/grid'
import { privacyText } from '../../text/sv/privacy'
import { Keys, Note, Refused, say } from '../../ui'
import { SavingLine, useAutosave } from '../notes'
import { TypedField } from '../privacy'
import style from './grid.module.css'

type Row = OutputOf<'grid/read'>['rows'][number]

/** One organisation: a field a column, and whether the room is shown it. */
export function RowForm(props: {
  itemId: AgendaItemId
  row: Row
  columns: readonly Option[]
  /** The name of the first cell, where something leads to it. */
  first: string | undefined
  mayShow: boolean
  showKey: string
}) {
  const { itemId, row } = props
  const { unitId } = row
  const show = useAct('grid/show-row')
  const withdraw = useAct('grid/withdraw-row')
  const [savers] = useState(() => new Map<string, () => Promise<void>>())
  const marks = row.marks.map((rule) => privacyText.because[rule])
  const isShown = row.shown !== 'no'

  const showRow = async () => {
    await Promise.all([...savers.values()].map((flush) => flush()))
    const reply = await show.act({ itemId, unitId })
    if (reply.ok) say(text.said.shown(row.label))
  }
  const withdrawRow = async () => {
    const reply = await withdraw.act({ itemId, unitId })
    if (reply.ok) say(text.said.withdrawn(row.label))
  }
  return (
    <fieldset className={style.row} data-grid-row={unitId} data-shown={row.shown}>
      <legend>
        <span className={style.name}>{row.label}</span>
        <span className={style.presence}>{row.present ? text.here : text.notHere}</span>
        {row.shown !== 'no' && <span className={style.chosen}>{text.shown[row.shown]}</span>}
      </legend>
      <div className={style.cells}>
        {row.cells.map((cell, index) => (
          <Cell
            key={cell.column}
            itemId={itemId}
            unitId={unitId}
            column={cell.column}
            stored={cell.text}
            field={index === 0 && props.first ? props.first : `grid:${unitId}:${cell.column}`}
            label={props.columns.find(({ key }) => key === cell.column)?.label ?? ''}
            onText={show.forgive}
            savers={savers}
          />
        ))}
      </div>
      {row.standing === 'marked' && (
        <Note tone="notice" live>
          <p>
            {text.marked} {text.because} {marks.join(' ')}
          </p>
        </Note>
      )}
      {row.shown === 'earlierWording' && <p className="s-quiet">{text.edited}</p>}
      {/* Why it is marked stands above already. */}
      <Refused refusal={show.refusal?.code === 'grid/row-marked' ? null : show.refusal} />
      <Refused refusal={withdraw.refusal} />
      <div className="s-actions">
        {props.mayShow && (
          <Button
            size="sm"
            variant={row.shown === 'asItStands' ? 'default' : 'filled'}
            data-shows-row
            onClick={() => void showRow()}
          >
            {row.shown === 'earlierWording' ? text.showAgain : text.show}
          </Button>
        )}
        {props.mayShow && <Keys keys={props.showKey} />}
        {isShown && (
          <Button size="sm" variant="default" data-withdraws-row onClick={() => void withdrawRow()}>
            {text.withdraw}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

function Cell(props: {
  itemId: AgendaItemId
  unitId: Row['unitId']
  column: string
  stored: string
  field: string
  label: string
  onText(): void
  savers: Map<string, () => Promise<void>>
}) {
  const { itemId, unitId, column } = props
  const { act } = useAct('grid/save')
  const autosave = useAutosave({
    stored: props.stored,
    save: (typed) => act({ itemId, unitId, column, text: typed }),
    drawsItself: true,
  })
  props.savers.set(column, autosave.flush)
  return (
    <div className={style.cell}>
      <TypedField
        field={props.field}
        label={props.label}
        value={autosave.text}
        onChange={(now) => {
          autosave.set(now)
          props.onText()
        }}
        onBlur={() => void autosave.flush()}
        rows={2}
        maxRows={8}
        maxLength={1_500}
        drawsItself
        beside={<SavingLine autosave={autosave} />}
      />
    </div>
  )
}
