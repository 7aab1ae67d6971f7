import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { WallState } from '../../../../shared/slides/slide'
import { ask, useHolding } from '../../../client'
import { deviationText } from '../../../text/sv/deviation'
import { meetingText } from '../../../text/sv/meeting'
import { roomText } from '../../../text/sv/room'
import { goToField, Keys, Page, Refused, say } from '../../../ui'
import { openDeviation, useDeviationGroups } from '../../deviation'
import { GRID_FIELD } from '../../grid'
import { noteField, useNotes } from '../../notes'
import { resultKindOf } from '../../outcome'
import { hasStrategyPart } from '../../strategy'
import { useProjector } from '../../wall'
import { routes } from '../meeting-routes'
import { pageOnWall } from '../next-step'
import { OfMeeting } from '../of-meeting'
import { useShownForm } from '../use-shown-form'
import { AdjournForm } from './adjourn-form'
import { AgendaColumn } from './agenda-column'
import { DoorPanel } from './door-panel'
import { EndEarly, mayEndEarly } from './end-early'
import { KeyedButton } from './keyed-button'
import { NextColumn } from './next-column'
import { PanelTabs } from './panel-tabs'
import style from './room.module.css'
import { ROOM_KEYS } from './room-keys'
import { RoomPanelView } from './room-panel'
import { type HasList, mayWriteLater, partPanelOf, type RoomPanel } from './room-panels'
import { RoomTop } from './room-top'
import { type SmallWays, SmallWaysRow } from './small-ways'
import { Stage } from './stage'
import { usePanels } from './use-panels'
import { useMeeting, useRoom } from './use-room'
import { useRoomKeys } from './use-room-keys'
import { useStep } from './use-step'

const text = meetingText.room

/** The room while the meeting runs: what the program is for. */
export function MeetingRoomPage({ id }: { id: string }) {
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
  return <Room meeting={meeting} group={group} groupKind={groupKind} />
}

function Room(known: Parameters<typeof useRoom>[0]) {
  const room = useRoom(known)
  const { meeting, groupKind, wall, open, next, step, openItem } = room
  const hasList: HasList = (part) => hasStrategyPart(part, room.group)
  const { panels, shown, show, goTo } = usePanels(groupKind, open, hasList)
  const steps = useStep(room, goTo)
  const projector = useProjector()
  const notes = useNotes(meeting.id)
  const [, navigate] = useLocation()
  const adjourning = useShownForm<'way-adjourn'>()
  const [askingEnd, setAskingEnd] = useState(false)
  const notesDeviations = useDeviationGroups()?.some(({ id }) => id === meeting.groupId) ?? false
  const running = meeting.state === 'running'
  const onWall = open ? pageOnWall(open, wall) : null

  const setState = (state: WallState) => {
    if (state === 'dark') room.darkenedByChair()
    void steps.run(() => ask('wall/set-state', { state }))
  }
  const toggleDark = () => setState(wall.state === 'dark' ? 'shown' : 'dark')
  const askEnd = () => {
    if (open) say(roomText.done.openFirst)
    else if (mayEndEarly(meeting)) setAskingEnd(true)
  }
  const owesOutcome = step.kind === 'writeOutcome' || step.kind === 'saveResult'
  const ways: SmallWays = {
    back:
      running && open && onWall !== null && onWall > 0
        ? () => void steps.show(() => ask('wall/show-item', { itemId: open.id, page: onWall - 1 }))
        : undefined,
    agenda:
      running && step.kind !== 'showAgenda'
        ? () => void steps.show(() => ask('wall/show-agenda', { meetingId: meeting.id }))
        : undefined,
    adjourn: running && open ? () => adjourning.show('way-adjourn') : undefined,
    outcomeLater:
      running && open?.kind === 'matter' && mayWriteLater(groupKind) && owesOutcome && openItem?.recorded === false
        ? () =>
            void steps.run(
              () => ask('item/close', { itemId: open.id, outcomeLater: true }),
              () => say(roomText.done.later),
            )
        : undefined,
  }
  const panelKey = (panel: RoomPanel, field?: string) => (panels.includes(panel) ? () => goTo(panel, field ?? null) : undefined)
  const about = open ?? next
  useRoomKeys(
    running
      ? offered({
          next: () => void steps.perform(step),
          back: ways.back,
          dark: toggleDark,
          freeze: () => setState(wall.state === 'frozen' ? 'shown' : 'frozen'),
          agenda: ways.agenda,
          notes: open ? panelKey('notes', noteField(open.id)) : undefined,
          part: panelKey('part'),
          grid: shown === 'grid' ? undefined : panelKey('grid', GRID_FIELD),
          outcome: panelKey('outcome'),
          followUp: panelKey('followUp'),
          presence: panelKey('presence'),
          wall: panelKey('wall'),
          // Shown, they answer to their keys themselves.
          message: shown === 'wall' ? undefined : panelKey('wall', 'wall-message'),
          timer: shown === 'wall' ? undefined : panelKey('wall', 'wall-timer'),
          pause: panelKey('wall', 'pause'),
          privateNotes: about ? () => goToField(`private-note:${about.id}`) : undefined,
          pick: () => document.querySelector<HTMLElement>('[data-pick]')?.focus(),
          adjourn: ways.adjourn,
          outcomeLater: ways.outcomeLater,
          endEarly: mayEndEarly(meeting) ? () => setAskingEnd(true) : undefined,
        })
      : { next: () => void steps.perform(step), start: () => void steps.perform(step) },
  )

  const shut = open && room.openStops.length > 0 ? { item: open, stops: room.openStops } : null
  const nextShut = !open && next && room.stops.length > 0 ? { item: next, stops: room.stops } : null
  const door = running ? (shut ?? nextShut) : null

  // The panel goes when nothing stops any more; whoever worked in it stands before the next step.
  const doorShut = door !== null
  useEffect(() => {
    if (!doorShut && document.activeElement === document.body) goToField('next-step')
  }, [doorShut])

  return (
    <Page title={text.heading(meeting.groupName)} actions={<RoomTop meeting={meeting} open={open} />}>
      <div className={style.room}>
        <div className={style.columns}>
          <section className={style.left} aria-label={text.columns.agenda}>
            <div className={style.card}>
              <h2 className={style.keyedHeading}>
                {meetingText.agenda.heading}
                {running && (
                  <span aria-hidden="true">
                    <Keys keys={ROOM_KEYS.pick} />
                  </span>
                )}
              </h2>
              <AgendaColumn
                items={meeting.items}
                nextId={open ? null : (next?.id ?? null)}
                onPick={room.setPicked}
                canPick={running}
              />
              <div className={style.below}>
                <Button variant="subtle" size="compact-sm" onClick={() => navigate(routes.meetings)}>
                  {text.leave}
                </Button>
                {running && notesDeviations && (
                  <KeyedButton variant="subtle" size="compact-sm" keys="Ctrl+Skift+D" onClick={openDeviation}>
                    {deviationText.noteCommand}
                  </KeyedButton>
                )}
                <EndEarly meeting={meeting} asking={askingEnd} onAsk={setAskingEnd} onEnd={() => void steps.end()} />
              </div>
            </div>
          </section>
          <section className={style.middle} aria-label={text.columns.wall}>
            <Stage
              room={room}
              steps={steps}
              projector={projector}
              onState={setState}
              onEndAsked={askEnd}
              onToggleDark={toggleDark}
            >
              <SmallWaysRow ways={ways} />
            </Stage>
            {door && (
              <DoorPanel
                key={door.item.id}
                item={door.item}
                stops={door.stops}
                meeting={meeting}
                group={room.group}
                groupKind={groupKind}
                onAdjourned={() => {
                  // A point that was picked out of turn would otherwise be picked still.
                  room.setPicked(null)
                  goToField('next-step')
                }}
              />
            )}
            {running && open && adjourning.shown && (
              <div className={style.card}>
                <AdjournForm key={open.id} item={open} groupId={meeting.groupId} onDone={adjourning.hide} />
              </div>
            )}
            {running && (
              <PanelTabs
                panels={panels}
                shown={shown}
                words={{ part: partPanelOf(open, hasList), result: resultKindOf(groupKind) }}
                onShow={show}
              >
                <RoomPanelView
                  part={partPanelOf(open, hasList)}
                  panel={shown}
                  room={room}
                  steps={steps}
                  projector={projector}
                  notes={notes}
                  onSaved={() => goToField('next-step')}
                />
              </PanelTabs>
            )}
          </section>
          <section className={style.right} aria-label={text.columns.next}>
            <NextColumn room={room} />
          </section>
        </div>
      </div>
    </Page>
  )
}

/** Without what has nothing to do now. */
function offered<Actions extends Record<string, (() => void) | undefined>>(actions: Actions) {
  return Object.fromEntries(Object.entries(actions).filter(([, act]) => act !== undefined)) as {
    [Key in keyof Actions]?: () => void
  }
}
