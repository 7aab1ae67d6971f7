import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, type Column, DataTable, EmptyState, Note, Refused } from '../../ui'
import { SummaryReading } from '../summary/summary-reading'
import style from './history.module.css'
import { type LogCompartment, type LogPart, type MergedLine, mergeLogs, partToReadOn } from './merge-logs'
import { momentText } from './moment-text'
import { whoDid } from './who-did'

const words = text.history
type Parts = Record<LogCompartment, LogPart>
const EMPTY: Parts = { cases: { lines: [], more: true }, identity: { lines: [], more: false } }

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
  const identityOpen = mayIdentity && session?.identityOpen === true
  const [parts, setParts] = useState<Parts>(EMPTY)
  const [users, setUsers] = useState<readonly { id: string; name: string }[]>([])
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [loading, setLoading] = useState(true)

  const readOn = useCallback(
    async (now: Parts, name: LogCompartment): Promise<Parts> => {
      const before = now[name].lines.at(-1)?.seq ?? null
      const reply =
        name === 'cases'
          ? await ask('history/list', { matterId, before })
          : await ask('identity-history/list', { matterId, before })
      if (!reply.ok) {
        setRefusal(reply)
        return { ...now, [name]: { lines: now[name].lines, more: false } }
      }
      if ('users' in reply.value) setUsers(reply.value.users as typeof users)
      return { ...now, [name]: { lines: [...now[name].lines, ...reply.value.lines], more: reply.value.more } }
    },
    [matterId],
  )
  useEffect(() => {
    let gone = false
    void (async () => {
      const cases = readOn(EMPTY, 'cases')
      const identity = identityOpen ? readOn(EMPTY, 'identity') : Promise.resolve(EMPTY)
      const next = { cases: (await cases).cases, identity: (await identity).identity }
      if (gone) return
      setParts(next)
      setLoading(false)
    })()
    return () => {
      gone = true
    }
  }, [identityOpen, readOn])

  const lines = mergeLogs(parts)
  const next = partToReadOn(parts)
  const columns: [Column<MergedLine>, ...Column<MergedLine>[]] = [
    { key: 'at', header: text.log.at, nowrap: true, render: ({ at }) => momentText(at) },
    { key: 'who', header: text.log.who, render: ({ userId }) => whoDid(userId, [users], text.log) },
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
      <Refused refusal={refusal} />
      {mayIdentity && session && !session.identityOpen ? <Note>{words.identityClosed}</Note> : null}
      {lines.length > 0 ? (
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={lines}
          rowKey={({ compartment, seq }) => `${compartment}-${seq}`}
        />
      ) : loading ? null : (
        <EmptyState>{words.none}</EmptyState>
      )}
      {next && lines.length > 0 ? (
        <div className="s-actions">
          <Button variant="default" onClick={() => void readOn(parts, next).then(setParts)}>
            {words.more}
          </Button>
        </div>
      ) : null}
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
