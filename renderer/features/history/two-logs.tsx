import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { Refusal, Reply } from '../../../shared/lib/reply'
import { type Column, DataTable, EmptyState } from '../../ui'
import { type LogCompartment, type LogPart, type MergedLine, mergeLogs, partToReadOn } from './merge-logs'

type Known = readonly { id: string; name: string }[]
/** Older lines than `before`; stable, or everything is read again. */
export type ReadLog = (name: LogCompartment, before: number | null) => Promise<Reply<LogPart & { users?: Known }>>

const UNREAD: LogPart = { lines: [], more: true }
const CLOSED: LogPart = { lines: [], more: false }
const EMPTY = { cases: UNREAD, identity: CLOSED }

/** Both compartments' logs, read page by page and merged by time; nothing is read before it is known whether identity is open. */
export function useTwoLogs(identityOpen: boolean | undefined, read: ReadLog) {
  const [parts, setParts] = useState<Readonly<Record<LogCompartment, LogPart>>>(EMPTY)
  const [users, setUsers] = useState<Known>([])
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [loading, setLoading] = useState(true)

  const readOn = useCallback(
    async (name: LogCompartment, { lines }: LogPart): Promise<LogPart> => {
      const reply = await read(name, lines.at(-1)?.seq ?? null)
      if (!reply.ok) {
        setRefusal(reply)
        return { lines, more: false }
      }
      if (reply.value.users) setUsers(reply.value.users)
      return { lines: [...lines, ...reply.value.lines], more: reply.value.more }
    },
    [read],
  )
  useEffect(() => {
    if (identityOpen === undefined) return
    let gone = false
    void (async () => {
      const [cases, identity] = await Promise.all([readOn('cases', UNREAD), identityOpen ? readOn('identity', UNREAD) : CLOSED])
      if (gone) return
      setParts({ cases, identity })
      setLoading(false)
    })()
    return () => {
      gone = true
    }
  }, [identityOpen, readOn])

  const next = partToReadOn(parts)
  const more = next ? async () => setParts({ ...parts, [next]: await readOn(next, parts[next]) }) : null
  return { lines: mergeLogs(parts), users, refusal, loading, more }
}

/** The lines as far as they are read, and the way to older ones. */
export function LogTable(props: {
  log: ReturnType<typeof useTwoLogs>
  columns: readonly [Column<MergedLine>, ...Column<MergedLine>[]]
  words: { caption: string; none: string; more: string }
}) {
  const { words } = props
  const { lines, loading, more } = props.log
  if (lines.length === 0) return loading ? null : <EmptyState>{words.none}</EmptyState>
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={props.columns}
        rows={lines}
        rowKey={({ compartment, seq }) => `${compartment}-${seq}`}
      />
      {more ? (
        <div className="s-actions">
          <Button variant="default" onClick={() => void more()}>
            {words.more}
          </Button>
        </div>
      ) : null}
    </>
  )
}
