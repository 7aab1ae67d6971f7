import { type MeetingId, meetingId as meetingIdSchema } from '../../../shared/domain/meeting/meeting'
import { useHolding, useMay } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { notesText } from '../../text/sv/notes'
import { Card, EmptyState, Note, Page, Refused } from '../../ui'
import { NoteField, useNotes } from '../notes'
import { clock } from './agenda-time'
import { MatterAfter } from './matter-after'
import style from './meeting.module.css'
import { dayOfPlan } from './meeting-time'
import { titleOf } from './next-step'
import { PaperButton } from './paper-button'
import { ReviewPanel } from './review-panel'
import { useMeeting } from './room/use-room'

const text = meetingText.end

/** What remains when a meeting has been held: the review with identity open, the papers, the notes. */
export function MeetingEndPage({ id }: { id: string }) {
  const parsed = meetingIdSchema.safeParse(id)
  if (!parsed.success)
    return (
      <Page title={meetingText.list.heading}>
        <EmptyState>{meetingText.room.notFound}</EmptyState>
      </Page>
    )
  return <KnownMeeting key={parsed.data} meetingId={parsed.data} />
}

function KnownMeeting({ meetingId }: { meetingId: MeetingId }) {
  const { meeting, group, groupKind, refusal } = useMeeting(meetingId)
  const notes = useNotes(meetingId)
  const may = useMay()
  useHolding(meeting?.groupName, groupKind?.disclosure)
  if (!meeting || !group || !groupKind) {
    return (
      <Page title={meetingText.list.heading}>
        <Refused refusal={refusal} />
      </Page>
    )
  }
  const matters = meeting.items.filter((item) => item.kind === 'matter')
  const held =
    meeting.startedAt && meeting.endedAt
      ? text.held(dayOfPlan(meeting.startsAt), clock(new Date(meeting.startedAt)), clock(new Date(meeting.endedAt)))
      : undefined
  return (
    <Page title={text.heading(meeting.groupName)} lead={held} narrow>
      {meeting.state !== 'ended' && (
        <Note tone="notice">
          <p>{text.notEnded}</p>
        </Note>
      )}
      <Card title={text.reviewHeading}>
        <ReviewPanel meeting={meeting} notes={notes} />
      </Card>
      <Card title={text.papers}>
        {may('paper:make') ? (
          <PaperButton paper={{ kind: 'meetingNotes', meetingId }} primary>
            {text.notesPaperButton}
          </PaperButton>
        ) : (
          <p>{text.noPaperRight}</p>
        )}
      </Card>
      {matters.length > 0 && (
        <Card title={text.mattersHeading}>
          <ul className={style.matters}>
            {matters.map((item) => (
              <MatterAfter key={item.id} item={item} meetingId={meetingId} group={group} groupKind={groupKind} />
            ))}
          </ul>
        </Card>
      )}
      <Card title={text.notesHeading}>
        <div className={style.stack}>
          <p className="s-quiet">{notesText.hint}</p>
          {meeting.items.map((item) => (
            <NoteField key={item.id} itemId={item.id} title={titleOf(item)} stored={notes.textOf(item.id)} rows={1} brief />
          ))}
        </div>
      </Card>
    </Page>
  )
}
