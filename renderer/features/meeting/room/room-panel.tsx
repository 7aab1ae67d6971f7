import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import { Commitments, RollCall } from '../../commitment'
import { FollowUpForm } from '../../follow-up'
import { GridPanel, LeaveOff } from '../../grid'
import { NoteField, NoteTaker, type useNotes } from '../../notes'
import { ResultPanel } from '../../outcome'
import { StrategyInRoom } from '../../strategy'
import { type Projector, ProjectorControl, WallLook, WallMessageForm, WallTimerForm } from '../../wall'
import { BringAlongTicks } from '../bring-along-ticks'
import { titleOf } from '../next-step'
import { PresencePanel } from '../presence-panel'
import { PauseButton } from './pause-button'
import style from './room.module.css'
import type { PartPanel, RoomPanel } from './room-panels'
import { RoundPanel } from './round-panel'
import type { RoomState } from './use-room'
import type { StepControl } from './use-step'

/** The panel that is shown; each belongs to the feature it is about. */
export function RoomPanelView(props: {
  panel: RoomPanel
  part: PartPanel | null
  room: RoomState
  steps: StepControl
  projector: Projector
  notes: ReturnType<typeof useNotes>
  onSaved(): void
}) {
  const { panel, room } = props
  const { meeting, group, groupKind, open, next, detail } = room
  return (
    <div data-room-panel={panel} className={style.work}>
      {panel === 'part' && open && <PartPanelView part={props.part} room={room} open={open} />}
      {panel === 'notes' && open && (
        <>
          <NoteField key={open.id} itemId={open.id} title={titleOf(open)} stored={props.notes.textOf(open.id)} />
          <NoteTaker meeting={meeting} parties={group.parties} />
          <Commitments meeting={meeting} group={group} itemId={open.id} />
        </>
      )}
      {panel === 'grid' && open?.kind === 'matter' && (
        <GridPanel item={open} meeting={meeting} group={group} groupKind={groupKind} />
      )}
      {panel === 'followUp' && open?.kind === 'matter' && (
        <FollowUpForm matterId={open.matterId} groupId={group.id} onSaved={props.onSaved} />
      )}
      {panel === 'outcome' && open?.kind === 'matter' && detail && (
        <div data-result>
          <ResultPanel
            key={`${open.id} ${detail.outcome?.recordedAt ?? ''}`}
            item={open}
            group={group}
            groupKind={groupKind}
            outcome={detail.outcome}
            recommendation={detail.recommendation}
            stopCriteria={detail.stopCriteria}
            onSaved={props.onSaved}
            onReady={room.setSavable}
          />
        </div>
      )}
      {panel === 'presence' && <PresencePanel meeting={meeting} group={group} calledFor={open ?? next} />}
      {panel === 'wall' && (
        <>
          <div className="s-actions">
            <WallMessageForm meetingId={meeting.id} groupId={group.id} />
            <WallTimerForm />
            <PauseButton steps={props.steps} />
          </div>
          {open?.kind === 'matter' && (
            <LeaveOff
              item={open}
              groupKind={groupKind}
              headings={detail?.released?.text.sections.map(({ heading }) => heading) ?? []}
            />
          )}
          <ProjectorControl projector={props.projector} />
        </>
      )}
      {/* The look of the wall answers to its keys whatever is worked with. */}
      <div hidden={panel !== 'wall'}>
        <WallLook message={room.wall} />
      </div>
    </div>
  )
}

function PartPanelView({ part, room, open }: { part: PartPanel | null; room: RoomState; open: AgendaItem }) {
  switch (part) {
    case 'round':
      return <RoundPanel key={open.id} item={open} meeting={room.meeting} group={room.group} />
    case 'rollCall':
      return (
        <>
          <RollCall meeting={room.meeting} group={room.group} />
          <BringAlongTicks meetingId={room.meeting.id} />
        </>
      )
    case null:
      return null
    default:
      return open.kind === 'general' ? (
        <StrategyInRoom key={open.id} part={open.part} groupId={room.group.id} meetingId={room.meeting.id} />
      ) : null
  }
}
