import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { compartmentsOf } from '../../../shared/domain/user/rights'
import { ask, flushDrafts, useAct, useQueryOf, useSession } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { goToField, Note, Refused, say } from '../../ui'
import { noteField, type useNotes } from '../notes'
import style from './meeting.module.css'
import { titleOf } from './next-step'
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
      <div className={style.stack}>
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
      </div>
    )
  }
  return (
    <div className={style.stack}>
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
    </div>
  )
}

function Found({ open, meeting, notes }: { open: Open; meeting: MeetingDetail; notes: ReturnType<typeof useNotes> }) {
  const { target, label, finding } = open
  const [kind = '', id = ''] = target.split(':')
  // Results have ids of their own and are labelled with their matter's code name.
  const item = meeting.items.find((each) => each.id === id || (each.kind === 'matter' && each.codeName === label))
  const isResult = kind === 'outcome' || kind === 'recommendation'
  const result = useQueryOf('item/read', { itemId: item?.id ?? '' }, { enabled: isResult && item !== undefined }).value
  const words = { note: item ? notes.textOf(item.id) : null, title: item ? titleOf(item) : null, ...resultWords(result) }
  const quote = quoteAt((words as Record<string, string | null>)[kind] ?? undefined, finding)
  return (
    <li>
      <strong>{label}</strong>, {text.where[kind as keyof typeof text.where] ?? text.where.other}: {text.kind[finding.kind]} (
      {text.certainty[finding.certainty]})
      {quote && (
        <q className={style.quote}>
          {quote.before}
          <mark>{quote.found}</mark>
          {quote.after}
        </q>
      )}{' '}
      {kind === 'note' && item && (
        <button type="button" className="s-link" onClick={() => goToField(noteField(item.id))}>
          {text.toNotes}
        </button>
      )}
    </li>
  )
}

/** The texts of a result in the order in which they are checked. */
function resultWords(result: OutputOf<'item/read'> | undefined): { outcome: string | null; recommendation: string | null } {
  const { outcome, recommendation } = result ?? {}
  return {
    outcome: outcome
      ? [outcome.reason, outcome.sipCaller, ...outcome.meets.map(({ responsible }) => responsible)].join('\n')
      : null,
    recommendation: recommendation?.reason ?? null,
  }
}
