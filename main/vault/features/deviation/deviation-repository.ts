import type { Knex } from 'knex'
import type { Deviation, DeviationId, DeviationWords } from '../../../../shared/domain/deviation/deviation'
import { deviationStateOf } from '../../../../shared/domain/deviation/rules'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import type { OrganisationId } from '../../../../shared/domain/organisation/organisation'
import type { IsoDate, IsoInstant, LocalTime } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { readGivesAway } from '../gate/gate-repository'
import { readTypedOf } from '../typed-text/typed-text-repository'

/** What is wrong between organisations: the days here, every word in `typed_text`. */
interface DeviationRow {
  id: DeviationId
  groupId: GroupId
  groupName: string
  meetingId: MeetingId | null
  startsAt: LocalTime | null
  startedAt: IsoInstant | null
  itemId: AgendaItemId | null
  foundOn: IsoDate
  route: string | null
  reportedOn: IsoDate | null
  feedbackOn: IsoDate | null
  closedOn: IsoDate | null
}

const ROW = {
  id: 'deviation.id',
  groupId: 'deviation.group_id',
  groupName: 'meeting_group.name',
  meetingId: 'deviation.meeting_id',
  startsAt: 'meeting.starts_at',
  startedAt: 'meeting.started_at',
  itemId: 'deviation.item_id',
  foundOn: 'deviation.found_on',
  route: 'deviation.route',
  reportedOn: 'deviation.reported_on',
  feedbackOn: 'deviation.feedback_on',
  closedOn: 'deviation.closed_on',
} as const

const MOST = 500

const deviations = (db: Knex): Knex.QueryBuilder<DeviationRow, DeviationRow[]> =>
  db('deviation')
    .join('meeting_group', 'meeting_group.id', 'deviation.group_id')
    .leftJoin('meeting', 'meeting.id', 'deviation.meeting_id')
    .select(ROW)
    .orderBy('deviation.found_on', 'desc')
    .orderBy('deviation.rowid', 'desc')
    .limit(MOST)

async function whole(db: Knex, rows: readonly DeviationRow[]): Promise<Deviation[]> {
  const ids = rows.map(({ id }) => id)
  const givesAway = await readGivesAway(db)
  const typed = await readTypedOf(db, 'deviation', ids)
  const parties: { id: DeviationId; organisationId: OrganisationId }[] = await db('deviation_party')
    .join('organisation', 'organisation.id', 'deviation_party.organisation_id')
    .whereIn('deviation_id', ids)
    .select({ id: 'deviation_id', organisationId: 'organisation_id' })
    .orderBy('organisation.position')
  return rows.map(({ startsAt, startedAt, ...row }) => {
    const words = typed.get(row.id)
    const said = (field: string) => words?.get(field)?.text ?? ''
    const texts = [...(words?.values() ?? [])]
    return {
      ...row,
      meetingOn: startsAt === null ? null : meetingDay({ startsAt, startedAt }),
      state: deviationStateOf(row),
      what: said('what'),
      consequence: said('consequence'),
      proposal: said('proposal'),
      reference: said('reference'),
      feedback: said('feedback'),
      organisationIds: parties.filter(({ id }) => id === row.id).map(({ organisationId }) => organisationId),
      ready: !texts.some(({ text, review }) => givesAway(text, { groupId: row.groupId, review })),
      review: texts.some(({ review }) => review === 'unreviewed') ? 'unreviewed' : 'reviewed',
    }
  })
}

/** Newest first, of one group or of all. */
export async function listDeviations(db: Knex, groupId: GroupId | null): Promise<Deviation[]> {
  const query = deviations(db)
  return whole(db, await (groupId === null ? query : query.where('deviation.group_id', groupId)))
}

/** @throws DomainError `deviation/unknown` */
export async function requireDeviation(db: Knex, id: DeviationId): Promise<Deviation> {
  const [found] = await whole(db, await deviations(db).where('deviation.id', id))
  requireThat(found, 'deviation/unknown')
  return found
}

export async function insertDeviation(
  trx: Knex.Transaction,
  noted: Pick<DeviationRow, 'id' | 'groupId' | 'meetingId' | 'itemId' | 'foundOn' | 'route'> & { at: IsoInstant; userId: string },
): Promise<void> {
  await trx('deviation').insert({
    id: noted.id,
    group_id: noted.groupId,
    meeting_id: noted.meetingId,
    item_id: noted.itemId,
    found_on: noted.foundOn,
    route: noted.route,
    made_at: noted.at,
    made_by: noted.userId,
  })
}

export async function writeParties(
  trx: Knex.Transaction,
  id: DeviationId,
  { organisationIds, route }: Pick<DeviationWords, 'organisationIds' | 'route'>,
): Promise<void> {
  await trx('deviation').where({ id }).update({ route })
  await trx('deviation_party').where({ deviation_id: id }).delete()
  for (const organisationId of new Set(organisationIds))
    await trx('deviation_party').insert({ deviation_id: id, organisation_id: organisationId })
}

const DAY = { reported: 'reported_on', feedback: 'feedback_on', closed: 'closed_on' } as const

/** Writes the day of a state; null takes it back. */
export async function writeState(
  trx: Knex.Transaction,
  id: DeviationId,
  state: keyof typeof DAY,
  on: IsoDate | null,
): Promise<void> {
  await trx('deviation')
    .where({ id })
    .update({ [DAY[state]]: on })
}
