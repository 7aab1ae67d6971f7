import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RecordedAdvice } from '../../../shared/domain/advice/advice'
import type { Group, GroupId } from '../../../shared/domain/group/group'
import type { IsoDate } from '../../../shared/lib/dates'
import { profileOf } from '../../../shared/profiles'
import { useHolding, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, type Column, choicesOf, DataTable, EmptyState, Page, Pager, Refused, SelectField } from '../../ui'
import { IconPlus } from '../../ui/icons'
import { AdviceEntry } from './advice-entry'
import { useAdviceGroups } from './use-advice-groups'

const words = text.advice
const PAGE_SIZE = 50

/** Advice before a referral: what was asked about and answered, and nothing about anybody (A01). */
export function AdvicePage() {
  const groups = useAdviceGroups()
  const session = useSession()
  // The one place where a consultation is anonymous (X2).
  useHolding(words.title, 'anonymousConsultation')
  if (!groups || !session) return <Page title={words.title} />
  if (groups.length === 0)
    return (
      <Page title={words.title}>
        <EmptyState>{words.notHere}</EmptyState>
      </Page>
    )
  return <AdviceList groups={groups} today={session.today as IsoDate} />
}

function AdviceList({ groups, today }: { groups: readonly Group[]; today: IsoDate }) {
  const [, navigate] = useLocation()
  const may = useMay()
  const [groupId, setGroupId] = useState('')
  const [page, setPage] = useState(0)
  const [adding, setAdding] = useState(false)
  const list = useQueryOf('advice/list', { groupId: groupId === '' ? null : (groupId as GroupId), page }, { keep: true })
  const rows = list.value?.rows ?? []
  const total = list.value?.total ?? 0
  const records = may('matter:write')

  const columns: [Column<RecordedAdvice>, ...Column<RecordedAdvice>[]] = [
    { key: 'givenOn', header: words.columns.givenOn, nowrap: true, render: ({ advice }) => advice.givenOn },
    { key: 'from', header: words.columns.from, render: ({ advice }) => <PartyName advice={advice} /> },
    {
      key: 'topic',
      header: words.columns.topic,
      render: ({ advice }) => (
        <>
          {labelIn('adviceTopics', groups, advice, advice.topic)}
          <br />
          <span className="s-quiet">{labelIn('adviceAnswers', groups, advice, advice.answer)}</span>
        </>
      ),
    },
    { key: 'note', header: words.columns.note, render: ({ advice }) => advice.note },
    {
      key: 'next',
      header: words.columns.next,
      blank: true,
      render: ({ id, advice, ledToReferral }) =>
        ledToReferral ? (
          words.became
        ) : records ? (
          <button
            type="button"
            className="s-link"
            aria-label={words.registerFrom(advice.givenOn)}
            onClick={() => navigate(`/arenden/ny/${id}`)}
          >
            {words.register}
          </button>
        ) : null,
    },
  ]
  const addButton = (label: string) => (
    <Button leftSection={<IconPlus size={20} aria-hidden />} data-shows="advice-new" onClick={() => setAdding(true)}>
      {label}
    </Button>
  )
  return (
    <Page title={words.title} lead={words.lead} actions={records && !adding && total > 0 ? addButton(words.add) : null}>
      {adding ? (
        <Card title={words.addTitle}>
          <AdviceEntry groups={groups} today={today} onDone={() => setAdding(false)} />
        </Card>
      ) : null}
      {groups.length > 1 ? (
        <div className="s-actions s-filter">
          <SelectField
            field="advice-list-group"
            label={words.group}
            value={groupId}
            onChange={(chosen) => {
              setGroupId(chosen)
              setPage(0)
            }}
            choices={[{ value: '', label: words.allGroups }, ...choicesOf(groups)]}
          />
        </div>
      ) : null}
      <Refused refusal={list.refusal} />
      {list.value && total === 0 && !adding ? (
        <EmptyState action={records ? addButton(words.emptyAction) : undefined}>{words.empty}</EmptyState>
      ) : null}
      {total > 0 ? (
        <>
          <DataTable caption={words.caption(total)} columns={columns} rows={rows} rowKey={({ id }) => id} />
          <Pager page={page} pageSize={PAGE_SIZE} total={total} onPage={setPage} />
        </>
      ) : null}
    </Page>
  )
}

function labelIn(
  list: 'adviceTopics' | 'adviceAnswers',
  groups: readonly Group[],
  advice: RecordedAdvice['advice'],
  wanted: string,
): string {
  const group = groups.find(({ id }) => id === advice.groupId)
  return (group && profileOf(group.profileId)[list].find(({ key }) => key === wanted)?.label) ?? wanted
}

function PartyName({ advice }: { advice: RecordedAdvice['advice'] }) {
  const group = useQueryOf('group/open', { groupId: advice.groupId }).value
  const party = group?.parties.find(({ id }) => id === advice.organisationId)
  const unit = party?.units.find(({ id }) => id === advice.unitId)
  return [party?.name, unit?.name].filter((name, index, all) => name && all.indexOf(name) === index).join(', ')
}
