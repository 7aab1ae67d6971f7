import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { MeetingDetail, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { useAct, useHolding } from '../../../client'
import { meetingText } from '../../../text/sv/meeting'
import { preparingText } from '../../../text/sv/preparing'
import { Card, Page, Refused, say } from '../../../ui'
import { clock } from '../agenda-time'
import style from '../meeting.module.css'
import { routes } from '../meeting-routes'
import { dayOfPlan } from '../meeting-time'
import { OfMeeting } from '../of-meeting'
import { useMeeting } from '../room/use-room'
import { EnteredItem } from './entered-item'
import { EnteredPresence } from './entered-presence'

const text = preparingText.paper

/** A meeting that was held on paper, or by a substitute: who was there, and what each point came to. */
export function PaperMeetingPage({ id }: { id: string }) {
  return <OfMeeting id={id} page={KnownMeeting} />
}

function KnownMeeting({ meetingId }: { meetingId: MeetingId }) {
  const [, navigate] = useLocation()
  const { meeting, group, groupKind, refusal } = useMeeting(meetingId)
  useHolding(meeting?.groupName, groupKind?.disclosure)
  if (!meeting || !group || !groupKind || meeting.heldHow !== 'onPaper' || !meeting.startedAt || !meeting.endedAt)
    return (
      <Page title={meetingText.list.heading}>
        <Refused refusal={refusal ?? (meeting ? { code: 'paper-meeting/not-on-paper', facts: {} } : null)} />
      </Page>
    )
  const [from, to] = [new Date(meeting.startedAt), new Date(meeting.endedAt)]
  const held = from.toLocaleDateString('sv-SE')
  const onwards = <Button onClick={() => navigate(routes.after(meetingId))}>{text.onwards}</Button>
  return (
    <Page
      title={text.title(meeting.groupName)}
      lead={text.lead(held || dayOfPlan(meeting.startsAt), clock(from), clock(to))}
      actions={onwards}
      narrow
    >
      <Card title={text.presence}>
        <EnteredPresence meeting={meeting} group={group} />
      </Card>
      <Card title={text.items}>
        <GeneralTreated meeting={meeting} />
        <ul className={style.matters}>
          {meeting.items.map((item) => (
            <EnteredItem key={item.id} item={item} meeting={meeting} group={group} groupKind={groupKind} day={held} />
          ))}
        </ul>
      </Card>
    </Page>
  )
}

/** The points that are about nobody are mostly all taken up: one press says so. */
function GeneralTreated({ meeting }: { meeting: MeetingDetail }) {
  const { act, busy, refusal } = useAct('paper-meeting/treat')
  const waiting = meeting.items.filter(({ kind, state }) => kind === 'general' && state === 'waiting')
  if (waiting.length === 0) return null
  const treatAll = async () => {
    for (const { id } of waiting) {
      const reply = await act({ itemId: id })
      if (!reply.ok) return
    }
    say(text.generalTreatedDone)
  }
  return (
    <>
      <div className="s-actions">
        <Button variant="default" loading={busy} onClick={() => void treatAll()}>
          {text.generalTreated}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </>
  )
}
