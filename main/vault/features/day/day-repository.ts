import type { Knex } from 'knex'
import type { BookingKind } from '../../../../shared/domain/booking/booking'
import type { Group } from '../../../../shared/domain/group/group'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId, MeetingState } from '../../../../shared/domain/meeting/meeting'
import type { IsoDate, LocalTime } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'

/** Whose matters a day is about: the user's own; and those nobody has on the desk, where the user may take care of them. */
export interface Whose {
  readonly userId: string
  /** Those who can have something on their desk: what lies with anybody else is nobody's. Null where only the user's own are asked for. */
  readonly elseThan: readonly string[] | null
  readonly groups: readonly Group[]
}

/** Matters that have not ended, and are this user's to think of. */
function mattersOf(query: Knex.QueryBuilder, { userId, elseThan, groups }: Whose): Knex.QueryBuilder {
  query.where((mine) => {
    mine.where('matter.caretaker_id', userId)
    if (elseThan) mine.orWhereNull('matter.caretaker_id').orWhereNotIn('matter.caretaker_id', [...elseThan])
  })
  for (const { id, profileId, kind } of groups) {
    const { steps } = groupKindOf(profileId, kind).chain
    const ended = steps.filter(({ phase }) => phase === 'ended').map(({ key }) => key)
    query.whereNot((over) => over.where('matter.group_id', id).whereIn('matter.state', ended))
  }
  return query
}

const CODE_NAME = { matterId: 'matter.id', codeName: 'matter.code_name' } as const

/** Today's meetings, and the one that is running. */
export async function listMeetingsOf(
  db: Knex,
  day: IsoDate,
): Promise<{ meetingId: MeetingId; groupName: string; startsAt: LocalTime; state: MeetingState }[]> {
  return db('meeting')
    .join('meeting_group', 'meeting_group.id', 'meeting.group_id')
    .where((due) => due.where('meeting.starts_at', 'like', `${day}%`).orWhere('meeting.state', 'running'))
    .whereNot('meeting.state', 'ended')
    .select({
      meetingId: 'meeting.id',
      groupName: 'meeting_group.name',
      startsAt: 'meeting.starts_at',
      state: 'meeting.state',
    })
    .orderBy('meeting.starts_at')
    .limit(50)
}

/** Times that are booked up to a day, those that have passed without anybody saying how it went included. */
export async function listBookingsUntil(
  db: Knex,
  whose: Whose,
  until: IsoDate,
): Promise<{ matterId: MatterId; codeName: CodeName; kind: BookingKind; startsAt: LocalTime; place: string }[]> {
  const found = db('booking').join('matter', 'matter.id', 'booking.matter_id')
  return mattersOf(found, whose)
    .where('booking.state', 'booked')
    .where('booking.starts_at', '<', `${until}T24`)
    .select({ ...CODE_NAME, kind: 'booking.kind', startsAt: 'booking.starts_at', place: 'booking.place' })
    .orderBy('booking.starts_at')
    .limit(100)
}

/** Matters whose consents are to be looked at: one ends about then, or one has held "tills vidare" since a day. */
export async function listMattersToAsk(
  db: Knex,
  whose: Whose,
  about: { endsFrom: IsoDate; endsUntil: IsoDate; askedBefore: IsoDate },
): Promise<{ matterId: MatterId; codeName: CodeName }[]> {
  const found = db('consent').join('matter', 'matter.id', 'consent.matter_id').whereNull('consent.withdrawn_on')
  const term = (name: string) => `json_extract(consent.terms, '$.${name}')`
  return mattersOf(found, whose)
    .whereRaw(
      `((${term('validTo')} is null and coalesce(consent.reaffirmed_on, ${term('givenOn')}) <= ?)
        or ${term('validTo')} between ? and ?)`,
      [about.askedBefore, about.endsFrom, about.endsUntil],
    )
    .distinct(CODE_NAME)
    .orderBy('matter.code_name')
    .limit(500)
}

/** Consents that somebody is to ask about. */
export async function listReminded(db: Knex, matterIds: readonly MatterId[]): Promise<ReadonlySet<string>> {
  const open = db('task').whereIn('matter_id', matterIds).where({ kind: 'renewConsent' }).whereNull('done_at')
  const ids: string[] = await open.whereNotNull('about_id').pluck('about_id')
  return new Set(ids)
}

/** Questions to an officer that were or are to be answered by a day; what the officer asks is a task. */
export async function listQuestionsUntil(
  db: Knex,
  whose: Whose,
  until: IsoDate,
): Promise<{ matterId: MatterId; codeName: CodeName; direction: 'toOfficer'; dueOn: IsoDate }[]> {
  const found = db('question').join('matter', 'matter.id', 'question.matter_id')
  return mattersOf(found, whose)
    .where('question.direction', 'toOfficer')
    .whereNull('question.answered_on')
    .whereNull('question.withdrawn_at')
    .where('question.due_on', '<=', until)
    .select({ ...CODE_NAME, direction: 'question.direction', dueOn: 'question.due_on' })
    .orderBy('question.due_on')
    .limit(200)
}
