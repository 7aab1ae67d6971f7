import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../../shared/domain/group/group'
import type { AgendaItem, MeetingDetail } from '../../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import { useAct, useQueryOf } from '../../../client'
import { preparingText } from '../../../text/sv/preparing'
import { Note, Refused, say } from '../../../ui'
import { ResultPanel } from '../../outcome'
import style from '../meeting.module.css'
import { titleOf } from '../next-step'
import { PaperConsentForm } from '../room/paper-consent-form'
import { AdjournedForm } from './adjourned-form'

const text = preparingText.paper
type Props = { item: AgendaItem; meeting: MeetingDetail; group: GroupDetail; groupKind: GroupKind; day: string }

/** One point of a meeting held on paper: it was treated, with its outcome, or put off, with a reason. */
export function EnteredItem({ item, meeting, group, groupKind, day }: Props) {
  const [shown, setShown] = useState<'adjourn' | 'consent' | 'stops' | null>(null)
  const treat = useAct('paper-meeting/treat')
  const title = titleOf(item)
  const open = item.state === 'waiting' || item.state === 'adjourned'
  const treated = async () => {
    const reply = await treat.act({ itemId: item.id })
    if (reply.ok) {
      setShown(null)
      say(text.treatedDone(title))
    } else if (reply.code === 'item/stopped') setShown('stops')
  }
  const state = item.state === 'done' ? text.treated : item.state === 'adjourned' ? text.adjourned : text.waiting
  return (
    <li data-item={item.id} data-state={item.state}>
      <h3>{title}</h3>
      <div className={style.stack}>
        <p className="s-quiet">{state}</p>
        {open ? (
          <div className="s-actions">
            <Button
              variant="default"
              data-treat={item.id}
              aria-label={text.treat(title)}
              loading={treat.busy}
              onClick={() => void treated()}
            >
              {text.treatShort}
            </Button>
            {item.state === 'waiting' ? (
              <Button variant="default" aria-label={text.adjourn(title)} onClick={() => setShown('adjourn')}>
                {text.adjournShort}
              </Button>
            ) : null}
          </div>
        ) : null}
        {treat.refusal && treat.refusal.code !== 'item/stopped' ? <Refused refusal={treat.refusal} /> : null}
        {item.kind === 'matter' && open && shown === 'stops' ? (
          <Stops
            item={item}
            meeting={meeting}
            day={day}
            onPaper={groupKind.requiresConsent ? () => setShown('consent') : undefined}
          />
        ) : null}
        {item.kind === 'matter' && shown === 'consent' && groupKind.requiresConsent ? (
          <PaperConsentForm
            matterId={item.matterId}
            kind={groupKind.requiresConsent}
            group={group}
            onDone={() => setShown('stops')}
          />
        ) : null}
        {shown === 'adjourn' && open ? <AdjournedForm item={item} groupId={group.id} onDone={() => setShown(null)} /> : null}
        {item.kind === 'matter' && item.state === 'done' ? <Result item={item} group={group} groupKind={groupKind} /> : null}
      </div>
    </li>
  )
}

type MatterItem = Extract<AgendaItem, { kind: 'matter' }>

/** The three stops of the meeting's own day, with the ways on (X16, X17). */
function Stops(props: { item: MatterItem; meeting: MeetingDetail; day: string; onPaper: (() => void) | undefined }) {
  const { value } = useQueryOf('paper-meeting/stops', { itemId: props.item.id })
  if (!value || value.stops.length === 0) return null
  const nameOf = (ids: readonly string[]) =>
    props.meeting.attendees.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ')
  return (
    <Note tone="notice" live>
      <p>
        <strong>{text.stopped(props.item.codeName)}</strong>
      </p>
      <ul>
        {value.stops.map((stop) => (
          <li key={stop.kind} data-stop={stop.kind}>
            {stop.kind === 'consentMissing'
              ? text.stops.consentMissing(props.day)
              : stop.kind === 'notCovered'
                ? text.stops.notCovered(nameOf(stop.attendeeIds))
                : text.stops.notReleased}
          </li>
        ))}
      </ul>
      <p>{text.ways}</p>
      {props.onPaper && value.stops.some(({ kind }) => kind !== 'notReleased') ? (
        <Button variant="default" onClick={props.onPaper}>
          {text.onPaper}
        </Button>
      ) : null}
    </Note>
  )
}

/** The same form as in the room. */
function Result({ item, group, groupKind }: { item: MatterItem; group: GroupDetail; groupKind: GroupKind }) {
  const { value } = useQueryOf('item/read', { itemId: item.id })
  if (!value) return null
  return (
    <ResultPanel
      key={value.outcome?.recordedAt ?? value.recommendation?.recordedAt ?? 'new'}
      headless
      item={item}
      group={group}
      groupKind={groupKind}
      outcome={value.outcome}
      recommendation={value.recommendation}
      stopCriteria={value.stopCriteria}
    />
  )
}
