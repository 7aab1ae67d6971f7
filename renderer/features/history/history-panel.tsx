import { useCallback } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { ask, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, type Column, Note, Refused } from '../../ui'
import { SummaryReading } from '../summary/summary-reading'
import style from './history.module.css'
import type { MergedLine } from './merge-logs'
import { momentText } from './moment-text'
import { LogTable, type ReadLog, useTwoLogs } from './two-logs'
import { whoDid } from './who-did'

const words = text.history

/** What has happened to the matter in both compartments, merged by time, and every wording the room may have seen. */
export function HistoryPanel({ matter, groupKind }: { matter: MatterDetail; groupKind: GroupKind }) {
  return (
    <div className={style.parts}>
      <Lines matterId={matter.id} />
      <Versions matterId={matter.id} groupKind={groupKind} />
    </div>
  )
}

function Lines({ matterId }: { matterId: MatterId }) {
  const may = useMay()
  const session = useSession()
  const mayIdentity = may('identity:read')
  const read = useCallback<ReadLog>(
    (name, before) => ask(name === 'cases' ? 'history/list' : 'identity-history/list', { matterId, before }),
    [matterId],
  )
  const log = useTwoLogs(mayIdentity && session?.identityOpen === true, read)
  const columns: [Column<MergedLine>, ...Column<MergedLine>[]] = [
    { key: 'at', header: text.log.at, nowrap: true, render: ({ at }) => momentText(at) },
    { key: 'who', header: text.log.who, render: ({ userId }) => whoDid(userId, [log.users], text.log) },
    {
      key: 'act',
      header: text.log.act,
      render: ({ act, compartment }) => (
        <>
          {text.log.acts[act as keyof typeof text.log.acts] ?? act}
          {compartment === 'identity' ? <span className="s-quiet"> · {words.inIdentity}</span> : null}
        </>
      ),
    },
  ]
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <Refused refusal={log.refusal} />
      {mayIdentity && session && !session.identityOpen ? <Note>{words.identityClosed}</Note> : null}
      <LogTable log={log} columns={columns} words={words} />
    </Card>
  )
}

/** Also one that was withdrawn: whoever asks what the room read in March can be answered. */
function Versions({ matterId, groupKind }: { matterId: MatterId; groupKind: GroupKind }) {
  const { value, refusal } = useQueryOf('summary/versions', { matterId })
  return (
    <Card title={words.versions}>
      <Refused refusal={refusal} />
      {value && value.versions.length === 0 ? <p className="s-quiet">{words.noVersions}</p> : null}
      {value?.versions.map(({ version, text: summary, releasedAt, releasedBy, withdrawnAt }, at) => (
        <details key={version}>
          <summary>
            {words.version(version)} · {words.released(momentText(releasedAt), releasedBy)} ·{' '}
            {withdrawnAt ? words.withdrawn(momentText(withdrawnAt)) : at === 0 ? words.holds : words.replaced}
          </summary>
          <SummaryReading text={summary} headings={groupKind.summaryHeadings} />
        </details>
      ))}
    </Card>
  )
}
