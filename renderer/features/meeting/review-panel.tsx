import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { compartmentsOf } from '../../../shared/domain/user/rights'
import { useOpenIdentity, useQueryOf, useSession } from '../../client'
import { afterwardsText } from '../../text/sv/afterwards'
import { meetingText } from '../../text/sv/meeting'
import { goToField, Note, Refused } from '../../ui'
import { noteField, type useNotes } from '../notes'
import style from './meeting.module.css'
import { titleOf } from './next-step'
import { RewordForm } from './reword-form'
import { quoteAt } from './sweep-quote'
import { isDraft, type Review } from './use-after'

const text = meetingText.end
const page = afterwardsText.page
type Open = OutputOf<'privacy/sweep'>['open'][number]

/** What was typed while identity was closed, checked with it open. Until then papers say "Utkast – ej granskad". */
export function ReviewPanel(props: {
  meeting: MeetingDetail
  notes: ReturnType<typeof useNotes>
  review: Review
  /** Texts that have not been held against the persons yet. */
  unreviewed: number
}) {
  const { meeting, notes } = props
  const session = useSession()
  const openIdentity = useOpenIdentity()
  const { run, swept, refusal, busy } = props.review
  if (!session) return null
  const drafts = new Set((swept?.open ?? []).filter(isDraft).map(({ label }) => label))
  const open = (swept?.open ?? []).filter((one) => !isDraft(one))

  if (!session.identityOpen) {
    if (props.unreviewed === 0) return <p>{page.nothingToReview}</p>
    return (
      <div className={style.stack}>
        <p>{text.reviewClosed}</p>
        {compartmentsOf(session.user.roles).identity ? (
          <>
            <div className="s-actions">
              <Button variant="default" onClick={() => void openIdentity()}>
                {text.reviewOpenButton}
              </Button>
            </div>
            <p className="s-quiet">{session.practice ? text.reviewOpenHintPractice : text.reviewOpenHint}</p>
          </>
        ) : (
          <p>{text.reviewByOther}</p>
        )}
      </div>
    )
  }
  return (
    <div className={style.stack}>
      <p>
        {text.reviewRunHint} {props.unreviewed > 0 && page.reviewLeft(props.unreviewed)}
      </p>
      <div className="s-actions">
        <Button variant="default" onClick={() => void run()} loading={busy}>
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
  const typed = useQueryOf('typed-text/read', { typedTextId: id }, { enabled: kind === 'typed' }).value
  // Results have ids of their own and are labelled with their matter's code name.
  const item = meeting.items.find((each) => each.id === id || (each.kind === 'matter' && each.codeName === label))
  const isRead = kind === 'outcome' || kind === 'recommendation' || kind === 'adjourned'
  const result = useQueryOf('item/read', { itemId: item?.id ?? '' }, { enabled: isRead && item !== undefined }).value
  const words = {
    note: item ? notes.textOf(item.id) : null,
    title: item ? titleOf(item) : null,
    typed: typed?.text ?? null,
    adjourned: result?.adjournedReason ?? null,
    ...resultWords(result),
  }
  const [, navigate] = useLocation()
  const quote = quoteAt((words as Record<string, string | null>)[kind] ?? undefined, finding)
  return (
    <li>
      {label !== '' && <strong>{label}</strong>}
      {label !== '' && ', '}
      {typed ? page.typedWhere[typed.kind] : (text.where[kind as keyof typeof text.where] ?? text.where.other)}:{' '}
      {text.kind[finding.kind]} ({text.certainty[finding.certainty]})
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
        <RewordForm kind={kind} id={item.id} stored={words[kind]} />
      )}
      {isFirst && typed && <RewordForm key={typed.text} kind="typed" id={id} stored={typed.text} />}
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
