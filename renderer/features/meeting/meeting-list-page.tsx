import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { MeetingRow } from '../../../shared/domain/meeting/meeting'
import { useMay, useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { type Column, type Command, DataTable, EmptyState, Page, Refused, useCommands } from '../../ui'
import { IconPlus } from '../../ui/icons'
import { routes } from './meeting-routes'
import { dayOfPlan, inParts, timeOfPlan } from './meeting-time'

const text = meetingText.list

const columns: readonly [Column<MeetingRow>, ...Column<MeetingRow>[]] = [
  {
    key: 'when',
    header: text.columns.when,
    nowrap: true,
    render: ({ startsAt }) => `${dayOfPlan(startsAt)} ${timeOfPlan(startsAt)}`,
  },
  { key: 'group', header: text.columns.group, render: ({ groupName }) => groupName },
  { key: 'place', header: text.columns.place, render: ({ place }) => place },
  { key: 'agenda', header: text.columns.agenda, render: ({ itemCount }) => meetingText.points(itemCount) },
]

/** Meetings that run, are coming and have been held. */
export function MeetingListPage() {
  const [, navigate] = useLocation()
  const { value, refusal } = useQueryOf('meeting/list', {})
  const mayPlan = useMay()('meeting:plan')
  const parts = useMemo(() => inParts(value?.meetings ?? []), [value])

  useCommands(
    useMemo<readonly Command[]>(
      () =>
        mayPlan
          ? [
              {
                id: 'meeting/plan',
                label: text.plan,
                group: meetingText.commands.group,
                keys: 'Ctrl+N',
                run: () => navigate(routes.newMeeting),
              },
            ]
          : [],
      [mayPlan, navigate],
    ),
  )

  const plan = mayPlan ? (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => navigate(routes.newMeeting)}>
      {text.plan}
    </Button>
  ) : undefined
  const open = (row: MeetingRow) =>
    navigate(
      row.state === 'running' ? routes.room(row.id) : row.state === 'ended' ? routes.after(row.id) : routes.meeting(row.id),
    )

  return (
    <Page title={text.heading} actions={plan}>
      <Refused refusal={refusal} />
      {parts.running.length > 0 && (
        <DataTable caption={text.running} columns={columns} rows={parts.running} rowKey={({ id }) => id} onOpen={open} />
      )}
      {parts.coming.length > 0 ? (
        <DataTable caption={text.coming} columns={columns} rows={parts.coming} rowKey={({ id }) => id} onOpen={open} />
      ) : (
        value && <EmptyState action={plan}>{text.noneComing}</EmptyState>
      )}
      {parts.past.length > 0 ? (
        <DataTable caption={text.past} columns={columns} rows={parts.past} rowKey={({ id }) => id} onOpen={open} />
      ) : (
        value && <p className="s-quiet">{text.nonePast}</p>
      )}
    </Page>
  )
}
