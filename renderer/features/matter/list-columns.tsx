import { shownName } from '../../../shared/domain/individual/shown-name'
import type { MatterRow } from '../../../shared/domain/matter/matter'
import { daysBetween, type IsoDate } from '../../../shared/lib/dates'
import type { Shown } from '../../../shared/lib/shown'
import { text } from '../../text/sv'
import { type Column, neverEmpty, ShownValue } from '../../ui'
import style from './list.module.css'

const words = text.matter.list

/** The columns of the case list: six, so that they can be read at 1024 points; what belongs together stands together. */
export function listColumns(options: {
  today: IsoDate
  severalGroups: boolean
  /** null where names are not open here. */
  nameOf(row: MatterRow): string | null
}): [Column<MatterRow>, ...Column<MatterRow>[]] {
  const { today, severalGroups, nameOf } = options
  return [
    {
      key: 'codeName',
      header: words.columns.codeName,
      sort: 'codeName',
      nowrap: true,
      render: (row) => row.codeName,
      below: (row) => <Name of={shownName(row, nameOf(row))} />,
    },
    {
      key: 'state',
      header: words.columns.state,
      sort: 'state',
      render: (row) => (
        <>
          {row.stateLabel}
          {severalGroups ? <span className={style.second}>{row.groupName}</span> : null}
          {row.nextMeetingOn ? <span className={style.second}>{words.nextMeeting(row.nextMeetingOn)}</span> : null}
        </>
      ),
    },
    {
      key: 'deadline',
      header: words.columns.deadline,
      sort: 'deadline',
      render: (row) => <Deadline dueOn={row.nextDueOn} today={today} />,
    },
    {
      key: 'organisation',
      header: words.columns.organisation,
      sort: 'organisation',
      render: (row) => (
        <>
          {neverEmpty(row.organisationName)}
          {row.caretaker === '' ? null : <span className={style.second}>{words.withWhom(row.caretaker)}</span>}
        </>
      ),
    },
    { key: 'received', header: words.columns.received, sort: 'receivedOn', nowrap: true, render: (row) => row.receivedOn },
    {
      key: 'standing',
      header: words.columns.standing,
      render: (row) => (
        <>
          {text.matter.consentStanding[row.consent]}
          <span className={style.second}>{words.summaryLine(text.matter.summaryStanding[row.summary])}</span>
          {row.protectedIdentity ? <span className={style.second}>{text.matter.page.protectedIdentity}</span> : null}
        </>
      ),
    },
  ]
}

/** Also while names are closed: a name that is not there would say less than "Dold". */
function Name({ of }: { of: Shown<string> }) {
  return (
    <span data-name>
      {of.kind === 'shown' ? null : <span className="s-quiet">{words.nameLabel} </span>}
      <ShownValue of={of} />
    </span>
  )
}

/** In words, so that late is not a colour. */
function Deadline({ dueOn, today }: { dueOn: IsoDate | null; today: IsoDate }) {
  if (dueOn === null) return <span className="s-quiet">{words.noDeadline}</span>
  const days = daysBetween(today, dueOn)
  if (days > 14) return dueOn
  return (
    <>
      <span className={days < 0 ? style.late : undefined}>{text.task.due(days)}</span>
      <span className={style.second}>{dueOn}</span>
    </>
  )
}
