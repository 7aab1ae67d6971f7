import { useState } from 'react'
import type { Group } from '../../../shared/domain/group/group'
import { type PeriodKind, periodOf } from '../../../shared/domain/statistics/period'
import type { FollowedGroup } from '../../../shared/domain/strategy/followed-group'
import type { IsoDate } from '../../../shared/lib/dates'
import { useQueryOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { Card, type Column, DataTable, EmptyState, Refused, SelectField } from '../../ui'

const words = strategyText.followed
const KINDS = ['term', 'halfYear', 'year'] as const

const number = (key: string, header: string, of: (row: FollowedGroup) => number): Column<FollowedGroup> => ({
  key,
  header,
  nowrap: true,
  render: (row) => of(row).toLocaleString('sv-SE'),
})

const COLUMNS: [Column<FollowedGroup>, ...Column<FollowedGroup>[]] = [
  { key: 'group', header: words.columns.group, render: ({ groupName }) => groupName },
  {
    key: 'held',
    header: words.columns.meetings,
    render: ({ held, wantedPerTerm }) => (
      <>
        {held.toLocaleString('sv-SE')}
        {wantedPerTerm > 0 ? (
          <>
            <br />
            <span className="s-quiet">{words.wanted(wantedPerTerm)}</span>
          </>
        ) : null}
      </>
    ),
  },
  number('planned', words.columns.planned, ({ planned }) => planned),
  number('consultations', words.columns.consultations, ({ consultations }) => consultations),
  number('outcomes', words.columns.outcomes, ({ withOutcome }) => withOutcome),
  number('adjourned', words.columns.adjourned, ({ adjourned }) => adjourned),
  number('deviations', words.columns.deviations, ({ openDeviations }) => openDeviations),
  number('dilemmas', words.columns.dilemmas, ({ openDilemmas }) => openDilemmas),
  { key: 'training', header: words.columns.training, nowrap: true, render: ({ trainingOn }) => trainingOn ?? words.noTraining },
]

/** Each group that a strategic group leads, in one plain table (G51). */
export function FollowedPart({ group, today }: { group: Group; today: IsoDate }) {
  const [kind, setKind] = useState<PeriodKind>('term')
  const { from, to } = periodOf(kind, today)
  const { value, refusal } = useQueryOf('collaboration/groups', { groupId: group.id, from, to }, { keep: true })
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.lead}</p>
      <div className="s-short">
        <SelectField<PeriodKind>
          field="followed-period"
          label={words.period}
          value={kind}
          onChange={setKind}
          choices={KINDS.map((one) => ({ value: one, label: words.periods[one] }))}
        />
      </div>
      <Refused refusal={refusal} />
      {value && value.rows.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
      {value && value.rows.length > 0 ? (
        <DataTable caption={words.caption(from, to)} columns={COLUMNS} rows={value.rows} rowKey={({ groupId }) => groupId} />
      ) : null}
    </Card>
  )
}
