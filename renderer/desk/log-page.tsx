import { Button } from '@mantine/core'
import { useState } from 'react'
import { ask, useQueryOf, useSession } from '../client'
import type { MergedLine } from '../features/history/merge-logs'
import { momentText } from '../features/history/moment-text'
import { LogTable, type ReadLog, useTwoLogs } from '../features/history/two-logs'
import { whoDid } from '../features/history/who-did'
import { PaperLog } from '../features/told'
import { text } from '../text/sv'
import { paperLogText } from '../text/sv/told'
import { type Column, Note, Page, Refused } from '../ui'

const words = text.log
/** How many lines a process hands out at a time; fewer means that there are no older ones. */
const PAGE = 100

const readLog: ReadLog = async (name, before) => {
  const reply = await ask(name === 'cases' ? 'log/list' : 'identity-log/list', { before })
  return reply.ok ? { ...reply, value: { ...reply.value, more: reply.value.lines.length >= PAGE } } : reply
}

/** Both compartments' logs, merged by time. */
export function LogPage() {
  const session = useSession()
  const [papers, setPapers] = useState(false)
  const identityOpen = session?.identityOpen
  const accounts = useQueryOf('account/list', {}, { enabled: identityOpen ?? false }).value?.accounts
  const log = useTwoLogs(identityOpen, readLog)
  // Somebody who was added just now is known to the accounts only.
  const known = [log.users, accounts ?? []]
  const columns: [Column<MergedLine>, ...Column<MergedLine>[]] = [
    { key: 'at', header: words.at, nowrap: true, render: ({ at }) => momentText(at) },
    { key: 'who', header: words.who, render: ({ userId }) => whoDid(userId, known, words) },
    { key: 'act', header: words.act, render: ({ act }) => words.acts[act] ?? act },
    { key: 'where', header: words.where, render: ({ compartment }) => words.compartments[compartment] },
    { key: 'subject', header: words.subject, render: ({ subject }) => <span className="s-quiet">{subject.slice(0, 8)}</span> },
  ]
  return (
    <Page
      title={words.title}
      lead={papers ? undefined : words.lead}
      actions={
        <Button variant="default" onClick={() => setPapers(!papers)}>
          {papers ? paperLogText.events : paperLogText.open}
        </Button>
      }
    >
      {papers ? (
        <PaperLog />
      ) : (
        <>
          <Refused refusal={log.refusal} />
          {identityOpen === false ? <Note>{words.identityClosed}</Note> : null}
          <LogTable log={log} columns={columns} words={words} />
        </>
      )}
    </Page>
  )
}
