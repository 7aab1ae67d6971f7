import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Group, GroupId } from '../../../shared/domain/group/group'
import { type Period, type PeriodKind, periodOf } from '../../../shared/domain/statistics/period'
import type { StatisticsRow } from '../../../shared/domain/statistics/statistics'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { errorLine } from '../../text/sv/errors'
import { type Column, choicesOf, DataTable, DateField, EmptyState, Note, Page, Refused, SelectField } from '../../ui'
import { CrossPart } from './cross-part'
import style from './statistics.module.css'

const words = text.statistics
type Chosen = PeriodKind | 'own'

/** Plain counts of one group and a period. */
export function StatisticsPage() {
  const [, navigate] = useLocation()
  const session = useSession()
  const groups = useQueryOf('group/list', {})
  if (!session || !groups.value)
    return (
      <Page title={words.title}>
        <Refused refusal={groups.refusal} />
      </Page>
    )
  if (groups.value.groups.length === 0)
    return (
      <Page title={words.title}>
        <EmptyState action={<Button onClick={() => navigate('/grupper')}>{words.toGroups}</Button>}>{words.noGroup}</EmptyState>
      </Page>
    )
  return <Counts groups={groups.value.groups} today={session.today as IsoDate} />
}

function Counts({ groups, today }: { groups: readonly Group[]; today: IsoDate }) {
  const [groupId, setGroupId] = useState<string>(groups[0]?.id ?? '')
  const [chosen, setChosen] = useState<Chosen>('term')
  const [own, setOwn] = useState({ from: periodOf('year', today).from as string, to: today as string })
  const period = periodChosen(chosen, own, today)
  const wrong = period !== undefined && period.to < period.from
  const { value, refusal } = useQueryOf(
    'statistics/read',
    { groupId: groupId as GroupId, from: period?.from ?? today, to: period?.to ?? today },
    { enabled: period !== undefined && !wrong && groupId !== '', keep: true },
  )
  const rows = value?.rows ?? []
  const group = groups.find(({ id }) => id === groupId)
  const hasLeadTimes = rows.some(({ medianDays }) => medianDays !== null)
  const columns: [Column<StatisticsRow>, ...Column<StatisticsRow>[]] = [
    {
      key: 'what',
      header: words.columns.what,
      render: ({ key, label }) => (
        <span className={key.includes(':') ? style.part : style.whole}>{label || (words.rows[key] ?? key)}</span>
      ),
    },
    { key: 'count', header: words.columns.count, nowrap: true, render: ({ count }) => count.toLocaleString('sv-SE') },
    {
      key: 'median',
      header: words.columns.median,
      nowrap: true,
      // A count has no median, and neither have no days at all.
      blank: true,
      render: ({ medianDays }) => (medianDays === null ? '' : medianDays.toLocaleString('sv-SE')),
    },
  ]
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="s-actions s-filter">
        <SelectField
          field="statistics-group"
          label={words.group}
          value={groupId}
          onChange={setGroupId}
          choices={choicesOf(groups)}
        />
        <SelectField<Chosen>
          field="statistics-period"
          label={words.period}
          value={chosen}
          onChange={setChosen}
          choices={(['term', 'halfYear', 'year', 'own'] as const).map((value) => ({ value, label: words.periods[value] }))}
        />
      </div>
      {chosen === 'own' ? (
        <div className="s-actions s-beside">
          <DateField field="statistics-from" label={words.from} value={own.from} onChange={(from) => setOwn({ ...own, from })} />
          <DateField field="statistics-to" label={words.to} value={own.to} onChange={(to) => setOwn({ ...own, to })} />
        </div>
      ) : null}
      {period === undefined ? <Note>{words.datesMissing}</Note> : null}
      {wrong ? <Note tone="notice">{errorLine('statistics/ends-before-it-begins')}</Note> : null}
      <Refused refusal={refusal} />
      {period !== undefined && !wrong && rows.length > 0 ? (
        <>
          <DataTable caption={words.caption(period.from, period.to)} columns={columns} rows={rows} rowKey={({ key }) => key} />
          {hasLeadTimes ? <p className="s-quiet">{words.medianNote}</p> : null}
        </>
      ) : null}
      {group ? <CrossPart key={group.id} group={group} kind={chosen} today={today} /> : null}
    </Page>
  )
}

function periodChosen(chosen: Chosen, own: { from: string; to: string }, today: IsoDate): Period | undefined {
  if (chosen !== 'own') return periodOf(chosen, today)
  const [from, to] = [readDate(own.from), readDate(own.to)]
  return from && to ? { from, to } : undefined
}
