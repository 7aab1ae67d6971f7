import { Button } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import { outcomeText as text } from '../../text/sv/outcome'
import { CHOOSE, choicesOf, DateField, SelectField, TextField } from '../../ui'
import style from './outcome.module.css'
import { emptyRow, hasUnits, type MeetsRow, rowField } from './outcome-draft'

type Present = OutputOf<'outcome/present'>['present'][number]

const isPicked = (row: MeetsRow, one: Present) =>
  row.organisationId === one.organisationId && row.unitId === one.unitId && row.responsible === one.name

function placeOf(parties: readonly Organisation[], one: Present): string {
  const party = parties.find(({ id }) => id === one.organisationId)
  const unit = hasUnits(party) ? party?.units.find(({ id }) => id === one.unitId)?.name : undefined
  return unit ?? party?.name ?? ''
}

/** Who meets the individual: organisation, verksamhet where there are several, who is responsible, by when (G24). */
export function MeetsRows(props: {
  itemId: AgendaItemId
  rows: readonly MeetsRow[]
  several: boolean
  least: number
  parties: readonly Organisation[]
  /** Who is in the room, to be picked with organisation and verksamhet at once. */
  present: OutputOf<'outcome/present'>['present']
  problemAt(field: string): string | undefined
  onRows(rows: MeetsRow[]): void
}) {
  const { itemId, rows, parties, problemAt } = props
  const change = (index: number, part: Partial<MeetsRow>) =>
    props.onRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const field = (index: number, part: keyof MeetsRow) => ({
    field: rowField(itemId, index, part),
    error: problemAt(rowField(itemId, index, part)),
  })

  return (
    <fieldset className={style.rows}>
      <legend className={style.legend}>{text.meetsHeading}</legend>
      <p className="s-quiet">{text.meetsHint}</p>
      {rows.map((row, index) => {
        const organisation = parties.find(({ id }) => id === row.organisationId)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids until they are stored
          <fieldset key={index} className={style.row}>
            <legend className="s-hidden">{text.row(index + 1)}</legend>
            {props.present.length > 0 && (
              <div className={style.whole}>
                <SelectField
                  field={`outcome:${itemId}:pick-${index}`}
                  label={text.pick}
                  value={props.present.find((one) => isPicked(row, one))?.id ?? ''}
                  onChange={(id) => {
                    const one = props.present.find((person) => person.id === id)
                    if (one) change(index, { organisationId: one.organisationId, unitId: one.unitId, responsible: one.name })
                  }}
                  choices={[
                    { value: '', label: text.pickNobody },
                    ...props.present.map((one) => ({
                      value: one.id as string,
                      label: text.picked(one.name, placeOf(parties, one)),
                    })),
                  ]}
                />
              </div>
            )}
            <SelectField
              {...field(index, 'organisationId')}
              label={text.organisation}
              value={row.organisationId}
              onChange={(organisationId) => {
                const units = parties.find(({ id }) => id === organisationId)?.units ?? []
                change(index, { organisationId, unitId: units[0]?.id ?? '' })
              }}
              choices={[CHOOSE, ...choicesOf(parties)]}
            />
            {hasUnits(organisation) && (
              <SelectField
                {...field(index, 'unitId')}
                label={text.unit}
                value={row.unitId}
                onChange={(unitId) => change(index, { unitId })}
                choices={choicesOf(organisation?.units ?? [])}
              />
            )}
            <TextField
              {...field(index, 'responsible')}
              label={text.responsible}
              value={row.responsible}
              onChange={(responsible) => change(index, { responsible })}
              maxLength={120}
            />
            <DateField
              {...field(index, 'byDate')}
              label={text.byDate}
              value={row.byDate}
              onChange={(byDate) => change(index, { byDate })}
            />
            {rows.length > props.least && (
              <div>
                <Button variant="default" size="sm" onClick={() => props.onRows(rows.filter((_, at) => at !== index))}>
                  {text.remove(index + 1)}
                </Button>
              </div>
            )}
          </fieldset>
        )
      })}
      {props.several && rows.length < 10 && (
        <div>
          <Button
            variant="default"
            size="sm"
            data-field={`outcome:${itemId}:add`}
            onClick={() => props.onRows([...rows, emptyRow])}
          >
            {text.add}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
