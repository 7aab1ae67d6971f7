import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { compartmentsOf } from '../../../shared/domain/user/rights'
import { ask, flushDrafts, useAct, useQueryOf, useSession } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { goToField, Note, Refused, say } from '../../ui'
import { noteField, type useNotes } from '../notes'
import style from './meeting.module.css'
import { titleOf } from './next-step'
import { RewordForm } from './reword-form'
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
  // A draft is moved away when somebody is found in it: there is nothing left to change.
  const drafts = new Set((swept?.open ?? []).filter(isDraft).map(({ label }) => label))
  const open = (swept?.open ?? []).filter((one) => !isDraft(one))

  const review = async () => {
    await flushDrafts()
    const reply = await act({ meetingId: meeting.id })
    if (!reply.ok) return
    setSwept(reply.value)
    const left = reply.value.open.filter((one) => !isDraft(one)).length
    say(left === 0 ? text.clean : text.found(left))
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
      {[...drafts].map((label) => (
        <Note key={label} tone="notice">
          <p>{text.draftGone(label)}</p>
        </Note>
      ))}
      {swept && open.length === 0 && (
        <Note tone="good">
          <p>
            {swept.reviewed > 0 && `${text.reviewed(swept.reviewed)} `}
            {text.clean}
          </p>
        </Note>
      )}
      {swept && open.length > 0 && (
        <Note tone="danger">
          <p className="s-what">{text.found(open.length)}</p>
          <p>{text.foundHint}</p>
          <ul className={style.findings}>
            {open.map((each, index) => (
              <Found
                key={`${each.target} ${each.finding.start} ${each.finding.rule}`}
                open={each}
                isFirst={open.findIndex(({ target }) => target === each.target) === index}
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

const isDraft = ({ target }: Open): boolean => target.startsWith('draft:')

function Found({
  open,
  isFirst,
  meeting,
  notes,
}: {
  open: Open
  /** Of its text: one text is written anew once, however much was found in it. */
  isFirst: boolean
  meeting: MeetingDetail
  notes: ReturnType<typeof useNotes>
}) {
  const { target, label, finding } = open
  const [kind = '', id = ''] = target.split(':')
  // Results have ids of their own and are labelled with their matter's code name.
  const item = meeting.items.find((each) => each.id === id || (each.kind === 'matter' && each.codeName === label))
  const isRead = kind === 'outcome' || kind === 'recommendation' || kind === 'adjourned'
  const result = useQueryOf('item/read', { itemId: item?.id ?? '' }, { enabled: isRead && item !== undefined }).value
  const words = {
    note: item ? notes.textOf(item.id) : null,
    title: item ? titleOf(item) : null,
    adjourned: result?.adjournedReason ?? null,
    ...resultWords(result),
  }
  const [, navigate] = useLocation()
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
      {kind === 'decision' && item?.kind === 'matter' && (
        <button type="button" className="s-link" onClick={() => navigate(`/arenden/${item.matterId}/resultat`)}>
          {text.toDecision}
        </button>
      )}
      {isFirst && item && (kind === 'title' || kind === 'adjourned') && words[kind] !== null && (
        <RewordForm kind={kind} itemId={item.id} stored={words[kind]} />
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
