import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { type MeetingId, meetingId as meetingIdSchema } from '../../../../shared/domain/meeting/meeting'
import type { WallState } from '../../../../shared/slides/slide'
import { ask, useHolding } from '../../../client'
import { meetingText } from '../../../text/sv/meeting'
import { EmptyState, goToField, Page, Refused } from '../../../ui'
import { IconChevronRight } from '../../../ui/icons'
import { NoteField, noteField, useNotes } from '../../notes'
import { ResultPanel } from '../../outcome'
import { useProjector } from '../../wall'
import { routes } from '../meeting-routes'
import { pageOnWall, titleOf } from '../next-step'
import { PresencePanel } from '../presence-panel'
import { AdjournOpen } from './adjourn-open'
import { AgendaColumn } from './agenda-column'
import { DoorPanel } from './door-panel'
import { EndEarly } from './end-early'
import { NextColumn } from './next-column'
import style from './room.module.css'
import { RoomTop } from './room-top'
import { useMeeting, useRoom } from './use-room'
import { useRoomKeys } from './use-room-keys'
import { useStep } from './use-step'
import { WallColumn } from './wall-column'

const text = meetingText.room

/** The room while the meeting runs: what the program is for. */
export function MeetingRoomPage({ id }: { id: string }) {
  const parsed = meetingIdSchema.safeParse(id)
  if (!parsed.success)
    return (
      <Page title={meetingText.list.heading}>
        <EmptyState>{text.notFound}</EmptyState>
      </Page>
    )
  return <KnownMeeting key={parsed.data} meetingId={parsed.data} />
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
  return <Room meeting={meeting} group={group} groupKind={groupKind} />
}

function Room(known: Parameters<typeof useRoom>[0]) {
  const room = useRoom(known)
  const steps = useStep(room)
  const projector = useProjector()
  const notes = useNotes(room.meeting.id)
  const [, navigate] = useLocation()
  const [showPresence, setShowPresence] = useState(false)
  const { meeting, group, groupKind, wall, open, next, step, detail } = room
  const running = meeting.state === 'running'
  const onWall = open ? pageOnWall(open, wall) : null
  const setState = (state: WallState) => void steps.run(() => ask('wall/set-state', { state }))

  useRoomKeys({
    next: () => void steps.perform(step),
    back: () => {
      if (open && onWall !== null && onWall > 0)
        void steps.show(() => ask('wall/show-item', { itemId: open.id, page: onWall - 1 }))
    },
    start: () => {
      if (step.kind === 'startMeeting') void steps.perform(step)
    },
    toggleDark: () => setState(wall.state === 'dark' ? 'shown' : 'dark'),
    toggleFreeze: () => setState(wall.state === 'frozen' ? 'shown' : 'frozen'),
    notesField: open ? noteField(open.id) : null,
  })

  const shut = open?.kind === 'matter' && room.openStops.length > 0 ? { item: open, stops: room.openStops } : null
  const nextShut = !open && next?.kind === 'matter' && room.stops.length > 0 ? { item: next, stops: room.stops } : null
  const door = running ? (shut ?? nextShut) : null

  // The panel goes when nothing stops any more; whoever worked in it stands before the next step.
  const doorShut = door !== null
  useEffect(() => {
    if (!doorShut && document.activeElement === document.body) goToField('next-step')
  }, [doorShut])

  return (
    <Page title={text.heading(meeting.groupName)} actions={<RoomTop open={open} />}>
      <div className={style.room}>
        <div className={style.columns}>
          <section className={style.left} aria-label={text.columns.agenda}>
            <div className={style.card}>
              <h2>{meetingText.agenda.heading}</h2>
              <AgendaColumn
                items={meeting.items}
                nextId={open ? null : (next?.id ?? null)}
                onPick={room.setPicked}
                canPick={running}
              />
              <div className={style.below}>
                <Button variant="subtle" size="sm" onClick={() => navigate(routes.meetings)}>
                  {text.leave}
                </Button>
                {running && <EndEarly meeting={meeting} steps={steps} />}
              </div>
            </div>
            <div className={style.card}>
              <h2>
                <button
                  type="button"
                  className={`s-link ${style.fold}`}
                  aria-expanded={showPresence}
                  onClick={() => setShowPresence((shown) => !shown)}
                >
                  <IconChevronRight aria-hidden />
                  {meetingText.presence.heading}
                </button>
              </h2>
              {showPresence ? (
                <PresencePanel meeting={meeting} group={group} />
              ) : (
                <p className="s-quiet">
                  {meetingText.presence.count(
                    meeting.attendees.filter(({ present }) => present).length,
                    meeting.attendees.length,
                  )}
                </p>
              )}
            </div>
          </section>
          <section className={style.middle} aria-label={text.columns.wall}>
            <WallColumn room={room} steps={steps} projector={projector} onState={setState}>
              {door && (
                <DoorPanel
                  key={door.item.id}
                  item={door.item}
                  stops={door.stops}
                  meeting={meeting}
                  group={group}
                  groupKind={groupKind}
                  onAdjourned={() => {
                    // A point that was picked out of turn would otherwise be picked still.
                    room.setPicked(null)
                    goToField('next-step')
                  }}
                />
              )}
            </WallColumn>
            {running && open && (
              <div className={style.card}>
                <NoteField key={open.id} itemId={open.id} title={titleOf(open)} stored={notes.textOf(open.id)} />
              </div>
            )}
            {running && open?.kind === 'matter' && detail && (
              <div className={style.card}>
                <ResultPanel
                  key={`${open.id} ${detail.outcome?.recordedAt ?? ''}`}
                  item={open}
                  group={group}
                  groupKind={groupKind}
                  outcome={detail.outcome}
                  recommendation={detail.recommendation}
                  stopCriteria={detail.stopCriteria}
                  onSaved={() => goToField('next-step')}
                />
              </div>
            )}
            {running && open && <AdjournOpen key={open.id} item={open} />}
          </section>
          <section className={style.right} aria-label={text.columns.next}>
            <NextColumn room={room} projector={projector} />
          </section>
        </div>
      </div>
    </Page>
  )
}
