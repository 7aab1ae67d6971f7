import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { compartmentsOf } from '../../../shared/domain/user/rights'
import { ask, flushDrafts, useAct, useSession } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { goToField, Note, Refused, say } from '../../ui'
import { noteField, type useNotes } from '../notes'
import style from './meeting.module.css'
import { quoteAt } from './sweep-quote'

const text = meetingText.end
type Swept = OutputOf<'privacy/sweep'>
type Open = Swept['open'][number]

/** What was typed while identity was closed, checked with it open. Until then papers say "Utkast – ej granskad". */
export function ReviewPanel({ meeting, notes }: { meeting: MeetingDetail; notes: ReturnType<typeof useNotes> }) {
  const session = useSession()
  const { act, refusal, busy } = useAct('privacy/sweep')
  const [swept, setSwept] = useState<Swept | null>(null)
  if (!session) return null

  const review = async () => {
    await flushDrafts()
    const reply = await act({ meetingId: meeting.id })
    if (!reply.ok) return
    setSwept(reply.value)
    say(reply.value.open.length === 0 ? text.clean : text.found(reply.value.open.length))
  }

  if (!session.identityOpen) {
    return (
      <>
        <p>{text.reviewClosed}</p>
        {compartmentsOf(session.user.roles).identity ? (
          <>
            <div className="s-actions">
              <Button onClick={() => void flushDrafts().then(() => ask('app/lock', {}))}>{text.reviewOpenButton}</Button>
            </div>
            <p className="s-quiet">{text.reviewOpenHint}</p>
          </>
        ) : (
          <p>{text.reviewByOther}</p>
        )}
      </>
    )
  }
  return (
    <>
      <p>{text.reviewRunHint}</p>
      <div className="s-actions">
        <Button onClick={() => void review()} loading={busy}>
          {swept ? text.reviewAgain : text.reviewRun}
        </Button>
      </div>
      <Refused refusal={refusal} />
      {swept && swept.open.length === 0 && (
        <Note tone="good">
          <p>
            {swept.reviewed > 0 && `${text.reviewed(swept.reviewed)} `}
            {text.clean}
          </p>
        </Note>
      )}
      {swept && swept.open.length > 0 && (
        <Note tone="danger">
          <p className="s-what">{text.found(swept.open.length)}</p>
          <p>{text.foundHint}</p>
          <ul className={style.findings}>
            {swept.open.map((each) => (
              <Found
                key={`${each.target} ${each.finding.start} ${each.finding.rule}`}
                open={each}
                meeting={meeting}
                notes={notes}
              />
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}

function Found({ open, meeting, notes }: { open: Open; meeting: MeetingDetail; notes: ReturnType<typeof useNotes> }) {
  const { target, label, finding } = open
  const item = meeting.items.find(({ id }) => target.includes(id))
  const isNote = item !== undefined && target.startsWith('note')
  const quote = quoteAt(isNote ? (notes.textOf(item.id) ?? undefined) : undefined, finding)
  return (
    <li>
      <strong>{label}</strong>: {text.kind[finding.kind]} ({text.certainty[finding.certainty]})
      {quote && (
        <q className={style.quote}>
          {quote.before}
          <mark>{quote.found}</mark>
          {quote.after}
        </q>
      )}
      {isNote && (
        <button type="button" className="s-link" onClick={() => goToField(noteField(item.id))}>
          {text.toNotes}
        </button>
      )}
    </li>
  )
}
