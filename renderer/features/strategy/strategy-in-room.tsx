import type { GroupId } from '../../../shared/domain/group/group'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { AgendaPart } from '../../../shared/domain/profile/profile'
import { isStrategic } from '../../../shared/domain/strategy/strategic-group'
import type { IsoDate } from '../../../shared/lib/dates'
import { useQueryOf, useSession } from '../../client'
import { LessonsPart } from '../lesson'
import { AgreementPart } from './agreement-part'
import { CompetencePart } from './competence-part'
import { DeviationsHeard } from './deviations-heard'
import { DilemmasPart, ToldDilemmas } from './dilemmas-part'
import { GoalsPart } from './goals-part'
import { RoutinesPart } from './routines-part'

/** The parts of an agenda that have a list here; the others are the room's own. */
const EVERYWHERE: ReadonlySet<AgendaPart> = new Set(['dilemmas', 'deviations', 'competence', 'lessons'])
const STRATEGIC: ReadonlySet<AgendaPart> = new Set([...EVERYWHERE, 'goals', 'routines', 'agreement'])

/** Whether {@link StrategyInRoom} shows anything for a point. */
export const hasStrategyPart = (part: AgendaPart, group: Parameters<typeof isStrategic>[0]): boolean =>
  (isStrategic(group) ? STRATEGIC : EVERYWHERE).has(part)

/** What belongs to the open point of a meeting: its list, to read and to write on. Nothing where the point has none. */
export function StrategyInRoom({ part, groupId, meetingId }: { part: AgendaPart; groupId: GroupId; meetingId?: MeetingId }) {
  const group = useQueryOf('group/open', { groupId }).value
  const session = useSession()
  if (!group || !session || !hasStrategyPart(part, group)) return null
  const today = session.today as IsoDate
  switch (part) {
    case 'goals':
      return <GoalsPart groupId={groupId} today={today} />
    case 'routines':
      return <RoutinesPart groupId={groupId} today={today} />
    case 'dilemmas':
      return (
        <>
          {meetingId ? <ToldDilemmas meetingId={meetingId} /> : null}
          <DilemmasPart group={group} today={today} />
        </>
      )
    case 'deviations':
      return <DeviationsHeard group={group} />
    case 'competence':
      return <CompetencePart group={group} today={today} />
    case 'agreement':
      return <AgreementPart group={group} today={today} />
    case 'lessons':
      return <LessonsPart group={group} today={today} />
    default:
      return null
  }
}
