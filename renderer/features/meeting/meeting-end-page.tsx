import { Button } from '@mantine/core'
import { useMemo, useRef } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MeetingDetail, MeetingId } from '../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useHolding } from '../../client'
import { afterwardsText } from '../../text/sv/afterwards'
import { meetingText } from '../../text/sv/meeting'
import { notesText } from '../../text/sv/notes'
import { Card, type Command, Keys, Note, Page, Refused, useCommands } from '../../ui'
import { Commitments } from '../commitment'
import { NoteField, NotesLockCard, useNotes } from '../notes'
import style from './after.module.css'
import { StepFrame } from './after-frame'
import { AfterNextCard } from './after-next-card'
import { AFTER_STEPS, type AfterNext, type AfterStep, doneAfter } from './after-step'
import { clock } from './agenda-time'
import { LearningCard } from './learning-card'
import { AfterPapers, MatterAfter, OutcomeAfter } from './matter-after'
import meetingStyle from './meeting.module.css'
import { dayOfPlan } from './meeting-time'
import { titleOf } from './next-step'
import { OfMeeting } from './of-meeting'
import { ReviewPanel } from './review-panel'
import { useMeeting } from './room/use-room'
import { useAfter, useReview } from './use-after'

const text = meetingText.end
const page = afterwardsText.page

/** What remains when a meeting has been held, in order: the large button carries the next step, as in the room. */
export function MeetingEndPage({ id }: { id: string }) {
  return <OfMeeting id={id} page={KnownMeeting} />
}

function KnownMeeting({ meetingId }: { meetingId: MeetingId }) {
  const { meeting, group, groupKind, refusal } = useMeeting(meetingId)
  useHolding(meeting?.groupName, groupKind?.disclosure)
  if (!meeting || !group || !groupKind) {
    return (
      <Page title={meetingText.list.heading}>
        <Refused refusal={refusal} />
      </Page>
    )
  }
  return <AfterMeeting meeting={meeting} group={group} groupKind={groupKind} />
}

function AfterMeeting(known: { meeting: MeetingDetail; group: GroupDetail; groupKind: GroupKind }) {
  const { meeting, group, groupKind } = known
  const notes = useNotes(meeting.id)
  const review = useReview(meeting.id)
  const { after, followUps, nextMeeting, step, perform, refusal, busy } = useAfter(meeting, review)
  const ended = meeting.state === 'ended'
  useNextKey(() => {
    if (step && ended && !busy) void perform(step)
  })
  if (!after || !step)
    return (
      <Page title={text.heading(meeting.groupName)} narrow>
        <Refused refusal={refusal} />
      </Page>
    )
  const done = doneAfter(after)
  const matters = meeting.items.filter((item) => item.kind === 'matter')
  const late = matters.filter((item) => item.outcomeLater || after.withoutOutcome.some(({ itemId }) => itemId === item.id))
  const shown = AFTER_STEPS.filter((one) => one !== 'outcomes' || late.length > 0)
  const frame = (one: AfterStep) => ({ step: one, number: shown.indexOf(one) + 1, done: done[one] })
  const held =
    meeting.startedAt && meeting.endedAt
      ? text.held(dayOfPlan(meeting.startsAt), clock(new Date(meeting.startedAt)), clock(new Date(meeting.endedAt)))
      : undefined
  return (
    <Page title={text.heading(meeting.groupName)} lead={held} narrow>
      {ended ? (
        <div className={meetingStyle.stack}>
          <p className="s-quiet">{leadOf(step, Object.values(done).every(Boolean))}</p>
          <Button
            size="xl"
            fullWidth
            data-field="next-step"
            data-step={step.kind}
            loading={busy}
            rightSection={<Keys keys="F8" quiet />}
            onClick={() => void perform(step)}
          >
            {labelOf(step)}
          </Button>
        </div>
      ) : (
        <Note tone="notice">
          <p>{text.notEnded}</p>
        </Note>
      )}
      <Refused refusal={refusal} />
      <ol className={style.steps}>
        {late.length > 0 && (
          <StepFrame {...frame('outcomes')}>
            <Card title={page.steps.outcomes}>
              <p>{page.outcomesHint}</p>
              <ul className={style.matters}>
                {late.map((item) => (
                  <OutcomeAfter key={item.id} item={item} group={group} groupKind={groupKind} />
                ))}
              </ul>
            </Card>
          </StepFrame>
        )}
        <StepFrame {...frame('review')}>
          <Card title={text.reviewHeading}>
            <ReviewPanel meeting={meeting} notes={notes} review={review} unreviewed={after.unreviewed} />
          </Card>
        </StepFrame>
        <StepFrame {...frame('commitments')}>
          <Card title={page.steps.commitments}>
            {done.commitments && <p>{page.commitmentsAgain}</p>}
            <Commitments meeting={meeting} group={group} fixed={after.notesLocked} />
          </Card>
        </StepFrame>
        <StepFrame {...frame('lock')}>
          <NotesLockCard meeting={meeting} />
        </StepFrame>
        <StepFrame {...frame('papers')}>
          <Card title={page.steps.papers}>
            <AfterPapers meeting={meeting} group={group} />
            {matters.length > 0 && (
              <ul className={style.matters}>
                {matters.map((item) => (
                  <MatterAfter key={item.id} item={item} meetingId={meeting.id} group={group} groupKind={groupKind} />
                ))}
              </ul>
            )}
          </Card>
        </StepFrame>
        <StepFrame {...frame('next')}>
          <AfterNextCard groupId={meeting.groupId} nextMeeting={nextMeeting} followUps={followUps} mayPlan={after.may.plan} />
        </StepFrame>
      </ol>
      <Card title={text.notesHeading}>
        <div className={meetingStyle.stack}>
          <p className="s-quiet">{notesText.hint}</p>
          {meeting.items.map((item) => (
            <NoteField key={item.id} itemId={item.id} title={titleOf(item)} stored={notes.textOf(item.id)} rows={1} brief />
          ))}
        </div>
      </Card>
      <LearningCard meeting={meeting} />
    </Page>
  )
}

function leadOf(step: AfterNext, allDone: boolean): string {
  if (step.kind === 'endPractice') return page.practiceDone
  return step.kind === 'leave' && allDone ? page.allDone : page.lead
}

function labelOf(step: AfterNext): string {
  switch (step.kind) {
    case 'writeOutcome':
      return page.next.writeOutcome(step.codeName)
    case 'followUp':
      return page.next.followUp(step.codeName)
    case 'leave':
      return page.toMeetings
    default:
      return page.next[step.kind]
  }
}

/** F8 is the large button, as in the room. */
function useNextKey(run: () => void): void {
  const latest = useRef(run)
  latest.current = run
  const commands = useMemo<Command[]>(
    () => [
      {
        id: 'after/next',
        label: meetingText.commands.next,
        group: meetingText.commands.group,
        keys: 'F8',
        run: () => latest.current(),
      },
    ],
    [],
  )
  useCommands(commands)
}
