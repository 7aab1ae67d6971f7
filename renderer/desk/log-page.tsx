import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { Refusal } from '../../shared/lib/reply'
import { ask, useQueryOf, useSession } from '../client'
import { type LogCompartment, type LogPart, type MergedLine, mergeLogs, partToReadOn } from '../features/history/merge-logs'
import { momentText } from '../features/history/moment-text'
import { whoDid } from '../features/history/who-did'
import { text } from '../text/sv'
import { type Column, DataTable, EmptyState, Note, Page, Refused } from '../ui'

const words = text.log
type Parts = Record<LogCompartment, LogPart>
const empty: Parts = { cases: { lines: [], more: true }, identity: { lines: [], more: true } }
/** How many lines a process hands out at a time; fewer means that there are no older ones. */
const PAGE = 100
const endpoints = { cases: 'log/list', identity: 'identity-log/list' } as const

/** Both compartments' logs, merged by time. */
export function LogPage() {
  const session = useSession()
  const [parts, setParts] = useState<Parts>(empty)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [users, setUsers] = useState<readonly { id: string; name: string }[]>([])
  const [loading, setLoading] = useState(true)
  const accounts = useQueryOf('account/list', {}, { enabled: session?.identityOpen ?? false }).value?.accounts

  const readOn = useCallback(async (now: Parts, name: LogCompartment): Promise<Parts> => {
    const reply = await ask(endpoints[name], { before: now[name].lines.at(-1)?.seq ?? null })
    if (!reply.ok) {
      setRefusal(reply)
      return { ...now, [name]: { lines: now[name].lines, more: false } }
    }
    if ('users' in reply.value) setUsers(reply.value.users)
    return { ...now, [name]: { lines: [...now[name].lines, ...reply.value.lines], more: reply.value.lines.length >= PAGE } }
  }, [])

  const identityOpen = session?.identityOpen
  useEffect(() => {
    if (identityOpen === undefined) return
    let gone = false
    void (async () => {
      let next = await readOn(empty, 'cases')
      next = identityOpen ? await readOn(next, 'identity') : { ...next, identity: { lines: [], more: false } }
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
  // Somebody who was added just now is known to the accounts only.
  const known = [users, accounts ?? []]
  const columns: [Column<MergedLine>, ...Column<MergedLine>[]] = [
    { key: 'at', header: words.at, nowrap: true, render: ({ at }) => momentText(at) },
    { key: 'who', header: words.who, render: ({ userId }) => whoDid(userId, known, words) },
    { key: 'act', header: words.act, render: ({ act }) => words.acts[act] ?? act },
    { key: 'where', header: words.where, render: ({ compartment }) => words.compartments[compartment] },
    { key: 'subject', header: words.subject, render: ({ subject }) => <span className="s-quiet">{subject.slice(0, 8)}</span> },
  ]
  return (
    <Page title={words.title} lead={words.lead}>
      <Refused refusal={refusal} />
      {identityOpen === false ? <Note>{words.identityClosed}</Note> : null}
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
    </Page>
  )
}
