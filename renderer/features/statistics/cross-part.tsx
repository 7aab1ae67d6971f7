import { useState } from 'react'
import type { Group } from '../../../shared/domain/group/group'
import type { PeriodKind } from '../../../shared/domain/statistics/period'
import type { IsoDate } from '../../../shared/lib/dates'
import { groupKindOf } from '../../../shared/profiles'
import { useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, type Column, DataTable, Note, Refused, SelectField, ShownValue } from '../../ui'
import { type CrossRow, crossHeads, crossRows, whyNoTable } from './cross-rows'

const words = text.crossTable

/** What a group's matters came to beside one fact of them, with small cells hidden; nothing where the profile crosses nothing. */
export function CrossPart({ group, kind, today }: { group: Group; kind: PeriodKind | 'own'; today: IsoDate }) {
  const { crossed } = groupKindOf(group.profileId, group.kind)
  const [chosen, setChosen] = useState('')
  const fact = crossed.find(({ key }) => key === chosen) ?? crossed[0]
  const { value, refusal } = useQueryOf(
    'statistics/cross',
    { groupId: group.id, fact: fact?.key ?? '-', kind: kind === 'own' ? 'year' : kind, day: today },
    { enabled: fact !== undefined && kind !== 'own' },
  )
  if (!fact) return null
  if (kind === 'own')
    return (
      <Card title={words.title}>
        <Note>{words.ownDates}</Note>
      </Card>
    )
  const why = value && whyNoTable(value)
  const rows = value?.table ? crossRows(value, value.table) : []
  const columns: [Column<CrossRow>, ...Column<CrossRow>[]] = [
    { key: 'name', header: words.cameTo, render: ({ name }) => name },
    ...(value ? crossHeads(value) : []).map(
      ({ key, header }, at): Column<CrossRow> => ({
        key,
        header,
        nowrap: true,
        render: ({ cells }) => <ShownValue of={cells[at] ?? { kind: 'hidden' }} />,
      }),
    ),
    { key: 'total', header: words.total, nowrap: true, render: ({ total }) => total },
  ]
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.lead}</p>
      <div className="s-actions s-filter">
        <SelectField
          field="statistics-cross"
          label={words.by}
          value={fact.key}
          onChange={setChosen}
          choices={crossed.map(({ key, label }) => ({ value: key, label }))}
        />
      </div>
      <Refused refusal={refusal} />
      {why ? <Note>{why}</Note> : null}
      {value && !why ? (
        <>
          <DataTable
            caption={words.caption(fact.label, value.period.from, value.period.to)}
            columns={columns}
            rows={rows}
            rowKey={({ key }) => key}
          />
          {rows.some(({ cells }) => cells.some((cell) => cell.kind === 'hidden')) ? (
            <p className="s-quiet">{words.hiddenWhy}</p>
          ) : null}
        </>
      ) : null}
    </Card>
  )
}
