import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { flushDrafts, useAct, useHolding, useMay } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { preparingText as preparing } from '../../text/sv/preparing'
import { toldText } from '../../text/sv/told'
import { Card, Facts, Page, Refused, say } from '../../ui'
import { QuestionsBeforeMeeting } from '../question/questions-before-meeting'
import { ExtraPartiesNote, ToldDilemmas } from '../strategy'
import { ToldCard } from '../told'
import { AgendaEditor } from './agenda-editor'
import { BringAlongCard } from './bring-along-card'
import { CarriedOver } from './carried-card'
import { CheckBefore } from './check-before'
import { EnterAfterwards } from './enter-afterwards'
import { KnownStops } from './known-stops'
import style from './meeting.module.css'
import { routes } from './meeting-routes'
import { dayOfPlan, timeOfPlan } from './meeting-time'
import { OfMeeting } from './of-meeting'
import { PaperButton } from './paper-button'
import { PlanForm } from './plan-form'
import { PresencePanel } from './presence-panel'
import { useMeeting } from './room/use-room'

const text = meetingText.plan

/** One meeting before it is held: when and where, what is taken up, who is called, and what would stop a matter. */
export function MeetingPlanPage({ id }: { id: string }) {
  return <OfMeeting id={id} page={KnownMeeting} />
}

function KnownMeeting({ meetingId }: { meetingId: MeetingId }) {
  const [, navigate] = useLocation()
  const [changing, setChanging] = useState(false)
  const { meeting, group, groupKind, refusal } = useMeeting(meetingId)
  const may = useMay()
  const changePlan = useAct('meeting/change-plan')
  const start = useAct('meeting/start')
  useHolding(meeting?.groupName, groupKind?.disclosure)

  if (!meeting || !group || !groupKind) {
    return (
      <Page title={meetingText.list.heading}>
        <Refused refusal={refusal} />
      </Page>
    )
  }
  const planned = meeting.state === 'planned'
  const mayPlan = meeting.state !== 'ended' && may('meeting:plan')
  const startNow = async () => {
    if (start.busy) return
    // What is typed goes to its compartment before the meeting closes one of them.
    await flushDrafts()
    const reply = await start.act({ meetingId })
    if (!reply.ok) return
    say(meetingText.done.started)
    navigate(routes.room(meetingId))
  }
  const way =
    meeting.state === 'ended' ? (
      <Button onClick={() => navigate(routes.after(meetingId))}>{text.toEnd}</Button>
    ) : meeting.state === 'running' ? (
      <Button size="lg" onClick={() => navigate(routes.room(meetingId))}>
        {text.toRoom}
      </Button>
    ) : may('meeting:run') ? (
      <Button size="lg" onClick={() => void startNow()}>
        {text.start}
      </Button>
    ) : undefined

  return (
    <Page title={text.heading(meeting.groupName)} lead={planned && may('meeting:run') ? text.startHint : undefined} actions={way}>
      <Refused refusal={start.refusal} />
      <Card title={text.whenHeading}>
        {changing ? (
          <PlanForm
            groups={[group]}
            meeting={meeting}
            submit={text.save}
            refusal={changePlan.refusal}
            busy={changePlan.busy}
            onCancel={() => setChanging(false)}
            onPlan={async (plan) => {
              const reply = await changePlan.act({ meetingId, plan })
              if (!reply.ok) return
              say(text.saved)
              setChanging(false)
            }}
          />
        ) : (
          <div className={style.stack}>
            <Facts
              rows={[
                { label: text.date, value: dayOfPlan(meeting.startsAt) },
                { label: text.time, value: timeOfPlan(meeting.startsAt) },
                { label: text.lengthShort, value: meetingText.minutes(meeting.plannedMinutes) },
                { label: text.place, value: meeting.place },
              ]}
            />
            {planned && may('meeting:plan') && (
              <div className="s-actions">
                <Button variant="default" data-shows="plan" onClick={() => setChanging(true)}>
                  {text.change}
                </Button>
              </div>
            )}
          </div>
        )}
      </Card>
      <Card title={meetingText.agenda.heading}>
        <AgendaEditor meeting={meeting} group={group} groupKind={groupKind} mayPlan={mayPlan} />
      </Card>
      {planned ? (
        <Card title={preparing.carried.title}>
          <CarriedOver meeting={meeting} mayPlan={mayPlan} />
        </Card>
      ) : null}
      {meeting.state !== 'ended' && groupKind.chain.ways.some(({ act }) => act === 'questionAsked') ? (
        <QuestionsBeforeMeeting meeting={meeting} />
      ) : null}
      {planned && groupKind.takesMatters ? (
        <>
          <Card title={preparing.check.title}>
            <CheckBefore meeting={meeting} group={group} />
          </Card>
          <Card title={preparing.bring.title}>
            <BringAlongCard meeting={meeting} group={group} mayPlan={mayPlan} />
          </Card>
        </>
      ) : null}
      {may('paper:make') ? (
        <Card title={preparing.plan.papers}>
          <div className={style.stack}>
            <p className="s-quiet">{preparing.plan.papersHint}</p>
            <PaperButton paper={{ kind: 'sheet', sheet: 'notice', aboutId: meetingId }}>{preparing.plan.notice}</PaperButton>
            <PaperButton paper={{ kind: 'sheet', sheet: 'meetingBinder', aboutId: meetingId }}>
              {preparing.plan.binder}
            </PaperButton>
          </div>
        </Card>
      ) : null}
      {groupKind.requiresConsent !== null && groupKind.takesMatters ? (
        <Card title={toldText.title}>
          <ToldCard meeting={meeting} group={group} />
        </Card>
      ) : null}
      {meeting.state === 'running' && groupKind.takesMatters ? (
        <Card title={meetingText.stops.heading}>
          <KnownStops meeting={meeting} />
        </Card>
      ) : null}
      {meeting.state === 'ended' ? null : (
        <>
          <ExtraPartiesNote meetingId={meetingId} />
          <ToldDilemmas meetingId={meetingId} />
        </>
      )}
      <Card title={meetingText.presence.heading}>
        <PresencePanel meeting={meeting} group={group} />
      </Card>
      {planned && may('meeting:plan') ? (
        <Card title={preparing.paper.enter}>
          <EnterAfterwards meeting={meeting} />
        </Card>
      ) : null}
    </Page>
  )
}
