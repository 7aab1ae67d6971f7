import type { Knex } from 'knex'
import type { Group } from '../../../../shared/domain/group/group'
import { layOutAgenda } from '../../../../shared/domain/meeting/agenda-rules'
import type { AgendaItemId, MeetingId, MeetingPlan } from '../../../../shared/domain/meeting/meeting'
import type { ReviewState } from '../../../../shared/domain/outcome/outcome'
import type { AgendaPart } from '../../../../shared/domain/profile/profile'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { World } from '../../store/compartment'
import { insertItem, listItems, readTitleReviews } from '../agenda/agenda-repository'
import { seatAt } from '../attendee/attendee-repository'
import { requireGroup } from '../group/group-repository'
import { insertMeeting, requireMeeting, setMattersAfter } from './meeting-repository'

interface PlannedPoint {
  readonly title: string
  readonly minutes: number
  readonly part: AgendaPart
  readonly presenter: string
  readonly titleReview: ReviewState
}

interface PlannedAgenda {
  readonly points: readonly PlannedPoint[]
  /** How many of the points stand before the place where matters go. */
  readonly mattersAfter: number
}

/**
 * Plans one meeting: the agenda of the group's kind, or the general points of an earlier meeting as its template, and a seat
 * for everybody who represents the group on the day.
 * @throws DomainError `group/unknown` `meeting/unknown` `series/other-group`
 */
export async function planOne(
  trx: Knex.Transaction,
  ids: Pick<World, 'newId'>,
  { meetingId, plan, agendaOf }: { meetingId: MeetingId; plan: MeetingPlan; agendaOf: MeetingId | null },
): Promise<Group> {
  const group = await requireGroup(trx, plan.groupId)
  await insertMeeting(trx, meetingId, plan)
  const agenda =
    agendaOf === null
      ? agendaOfKind(groupKindOf(group.profileId, group.kind))
      : await agendaOfMeeting(trx, { agendaOf, groupId: plan.groupId })
  let mattersAfter: AgendaItemId | null = null
  for (const [position, point] of agenda.points.entries()) {
    const id = ids.newId() as AgendaItemId
    await insertItem(trx, { id, meetingId, position, kind: 'general', ...point })
    if (position < agenda.mattersAfter) mattersAfter = id
  }
  await setMattersAfter(trx, meetingId, mattersAfter)
  await seatAt(trx, ids, { id: meetingId, groupId: plan.groupId, startsAt: plan.startsAt })
  return group
}

function agendaOfKind(groupKind: Parameters<typeof layOutAgenda>[0]): PlannedAgenda {
  const { items, mattersAfter } = layOutAgenda(groupKind)
  return { points: items.map((item) => ({ ...item, presenter: '', titleReview: 'reviewed' })), mattersAfter }
}

/** Nothing of what was carried to that meeting, and none of its matters. */
async function agendaOfMeeting(
  trx: Knex.Transaction,
  { agendaOf, groupId }: { agendaOf: MeetingId; groupId: MeetingPlan['groupId'] },
): Promise<PlannedAgenda> {
  const earlier = await requireMeeting(trx, agendaOf)
  requireThat(earlier.groupId === groupId, 'series/other-group')
  const reviews = await readTitleReviews(trx, agendaOf)
  const items = await listItems(trx, agendaOf)
  const general = items.flatMap((item) => (item.kind === 'general' && item.carriedFrom === null ? [item] : []))
  const firstMatter = items.findIndex(({ kind }) => kind === 'matter')
  const standing = items.findIndex(({ id }) => id === earlier.mattersAfter)
  const place = firstMatter >= 0 ? firstMatter : standing + 1
  const before = new Set(items.slice(0, place).map(({ id }) => id))
  return {
    points: general.map(({ id, title, minutes, part }) => ({
      title,
      minutes,
      part,
      // Who presented it then is not who presents it next.
      presenter: '',
      titleReview: reviews.get(id) ?? 'unreviewed',
    })),
    mattersAfter: general.filter(({ id }) => before.has(id)).length,
  }
}
