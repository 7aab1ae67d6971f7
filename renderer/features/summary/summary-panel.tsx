import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { ReleasedSummary } from '../../../shared/domain/summary/summary'
import { groupKindOf } from '../../../shared/profiles'
import { useAct, useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, ConfirmDialog, EmptyState, Note, Refused, say } from '../../ui'
import { ReleaseCard } from '../release'
import { SummaryReading } from './summary-reading'
import { SummaryWriting } from './summary-writing'

const words = text.summary

/** What the room may read, and the draft of it beside it. */
export function SummaryPanel({ matter }: { matter: MatterDetail }) {
  const session = useSession()
  const may = useMay()
  const { summaryHeadings } = groupKindOf(matter.group.profileId, matter.group.kind)
  const writes = may('summary:write') && session?.identityOpen
  const room = (
    <>
      <ReleaseCard matter={matter} headings={summaryHeadings} />
      <Card title={words.roomSees}>
        {may('summary:write') && session && !session.identityOpen ? <Note>{words.closed}</Note> : null}
        {matter.released ? (
          <>
            <ReleasedView released={matter.released} headings={summaryHeadings} />
            {may('summary:release') ? <TakeBack matter={matter} /> : null}
          </>
        ) : (
          <EmptyState>{words.nothingYet}</EmptyState>
        )}
      </Card>
    </>
  )
  if (!writes) return <div className="s-form">{room}</div>
  return (
    <SummaryWriting matter={matter} headings={summaryHeadings}>
      {room}
    </SummaryWriting>
  )
}

function ReleasedView({ released, headings }: { released: ReleasedSummary; headings: readonly SummaryHeading[] }) {
  const when = new Date(released.releasedAt).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
  return (
    <>
      <p className="s-quiet">{words.releasedBy(released.version, released.releasedBy, when)}</p>
      <SummaryReading text={released.text} headings={headings} />
    </>
  )
}

function TakeBack({ matter }: { matter: MatterDetail }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refusal } = useAct('summary/withdraw')
  const withdraw = async () => {
    const reply = await act({ matterId: matter.id })
    if (!reply.ok) return
    setAsking(false)
    say(words.withdrawn)
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      <ConfirmDialog
        opened={asking}
        danger
        title={words.withdrawTitle}
        confirm={words.withdrawYes}
        keep={words.withdrawNo}
        busy={busy}
        onConfirm={() => void withdraw()}
        onKeep={() => setAsking(false)}
      >
        <p>{words.withdrawBody}</p>
        <Refused refusal={refusal} />
      </ConfirmDialog>
    </>
  )
}
