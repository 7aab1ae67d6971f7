import { useLocation } from 'wouter'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { useQueryOf } from '../../client'
import { afterwardsText } from '../../text/sv/afterwards'
import { meetingText } from '../../text/sv/meeting'
import { goToField } from '../../ui'
import { noteField, type useNotes } from '../notes'
import style from './meeting.module.css'
import { titleOf } from './next-step'
import { RewordForm } from './reword-form'

const text = meetingText.end
const page = afterwardsText.page
type Open = OutputOf<'privacy/sweep'>['open'][number]

/** One place where something was found: which text, what stands around it, and the way to write it anew. */
export function Found(props: {
  open: Open
  /** Of its text: one text is written anew once, however much was found in it. */
  isFirst: boolean
  meeting: MeetingDetail
  notes: ReturnType<typeof useNotes>
}) {
  const { open, isFirst, meeting } = props
  const { target, label, finding } = open
  const [kind = '', id = ''] = target.split(':')
  const typed = useQueryOf('typed-text/read', { typedTextId: id }, { enabled: kind === 'typed' }).value
  // Results have ids of their own and are labelled with their matter's code name.
  const item = meeting.items.find((each) => each.id === id || (each.kind === 'matter' && each.codeName === label))
  const result = useQueryOf(
    'item/read',
    { itemId: item?.id ?? '' },
    { enabled: kind === 'adjourned' && item !== undefined },
  ).value
  const stored = kind === 'title' && item ? titleOf(item) : kind === 'adjourned' ? (result?.adjournedReason ?? null) : null
  const [, navigate] = useLocation()
  return (
    <li>
      {label !== '' && <strong>{label}</strong>}
      {label !== '' && ', '}
      {typed ? page.typedWhere[typed.kind] : (text.where[kind as keyof typeof text.where] ?? text.where.other)}:{' '}
      {text.kind[finding.kind]} ({text.certainty[finding.certainty]})
      <q className={style.quote}>
        {open.before}
        <mark>{open.quote}</mark>
        {open.after}
      </q>{' '}
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
      {isFirst && item && (kind === 'title' || kind === 'adjourned') && stored !== null && (
        <RewordForm kind={kind} groupId={meeting.groupId} id={item.id} stored={stored} />
      )}
      {isFirst && typed && <RewordForm key={typed.text} kind="typed" groupId={meeting.groupId} id={id} stored={typed.text} />}
    </li>
  )
}
