import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import { termsBegunIn } from '../../../../shared/domain/statistics/period'
import { type StatisticsFacts, type StatisticsRow, statisticsOf } from '../../../../shared/domain/statistics/statistics'
import { dayOf, type IsoDate } from '../../../../shared/lib/dates'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { countOf, requireGroup } from '../group/group-repository'
import { listConsultations, listHopes, meetingsWithin } from './consultation-repository'

export interface Asked {
  readonly groupId: GroupId
  readonly from: IsoDate
  readonly to: IsoDate
  /** A meeting planned for an earlier day is not still to come. */
  readonly today: IsoDate
}

/** The plain list of one group and a period, in the order it is read. @see X14 */
export async function statisticsRows(db: Knex, asked: Asked): Promise<StatisticsRow[]> {
  const { profileId, kind } = await requireGroup(db, asked.groupId)
  const groupKind = groupKindOf(profileId, kind)
  return statisticsOf(await readStatisticsFacts(db, groupKind, asked), groupKind, profileOf(profileId))
}

/** Completions of a matter: what was asked of the officer and not taken back. */
const COMPLETIONS = `select count(*) from question where question.matter_id = matter.id
  and question.direction = 'toOfficer' and question.withdrawn_at is null`

/** Plain rows of one group and period; `statistics.ts` counts them. */
export async function readStatisticsFacts(
  db: Knex,
  groupKind: Pick<GroupKind, 'deadlines'>,
  asked: Asked,
): Promise<StatisticsFacts> {
  const { groupId, from, to } = asked
  const within = (query: Knex.QueryBuilder, column: string) => query.where(column, '>=', from).where(column, '<=', to)
  const ofGroup = (table: string) => db(table).join('matter', 'matter.id', `${table}.matter_id`).where('matter.group_id', groupId)
  const isWithin = (instant: string) => {
    const day = dayOf(new Date(instant))
    return day >= from && day <= to
  }

  const advice: { topic: string; answer: string; led: number }[] = await within(
    db('advice')
      .where('advice.group_id', groupId)
      .select('topic', 'answer')
      .select(db.raw('exists (select 1 from matter where matter.advice_id = advice.id) as led')),
    'given_on',
  )
  const recommended: { recommendation: string; at: string }[] = await ofGroup('recommendation')
    .whereNull('replaced_at')
    .select({ recommendation: 'recommendation.recommendation', at: 'recommendation.recorded_at' })
  const outcomes: { outcome: string; at: string }[] = await ofGroup('outcome')
    .whereNull('replaced_at')
    .select({ outcome: 'outcome.outcome', at: 'outcome.recorded_at' })
  return {
    advice: advice.map((row) => ({ ...row, led: row.led === 1 })),
    referrals: await within(
      db('matter')
        .where('matter.group_id', groupId)
        .select(db.raw(`(${COMPLETIONS}) as completions`)),
      'matter.received_on',
    ),
    confirmed: await confirmedWithin(db, groupKind, asked),
    decisions: await decidedWithin(db, asked),
    recommendations: recommended.filter(({ at }) => isWithin(at)).map(({ recommendation }) => recommendation),
    outcomes: outcomes.filter(({ at }) => isWithin(at)).map(({ outcome }) => outcome),
    meetings: await meetingsWithin(db, asked),
    terms: termsBegunIn(asked),
    consultations: await listConsultations(db, asked),
    hopes: (await listHopes(db, groupId)).filter(({ at }) => isWithin(at)),
    adjourned: await countOf(
      within(
        db('agenda_item as item')
          .join('meeting', 'meeting.id', 'item.meeting_id')
          .where({ 'meeting.group_id': groupId, 'item.kind': 'matter', 'item.state': 'adjourned' }),
        db.raw('substr(meeting.starts_at, 1, 10)') as never,
      ),
    ),
    visits: await countOf(
      within(
        ofGroup('booking').where({ 'booking.kind': 'firstVisit', 'booking.state': 'held' }),
        db.raw('substr(booking.starts_at, 1, 10)') as never,
      ),
    ),
    enrolments: await countOf(within(ofGroup('enrolment'), 'enrolment.starts_on')),
    ends: await within(ofGroup('enrolment'), 'enrolment.ended_on').pluck('enrolment.end_reason'),
  }
}

/** The first time the officer was answered: the matter came to a step that the profile counts as confirmed (A04). */
async function confirmedWithin(
  db: Knex,
  { deadlines }: Pick<GroupKind, 'deadlines'>,
  { groupId, from, to }: Asked,
): Promise<StatisticsFacts['confirmed']> {
  const steps = deadlines.find(({ task }) => task === 'confirm')?.doneAt ?? []
  return db('matter_step as step')
    .join('matter', 'matter.id', 'step.matter_id')
    .where('matter.group_id', groupId)
    .whereIn('step.to_step', steps)
    .whereNull('step.undone_at')
    .groupBy('matter.id')
    .havingRaw('min(step.taken_on) between ? and ?', [from, to])
    .select({ receivedOn: 'matter.received_on' })
    .min({ confirmedOn: 'step.taken_on' })
}

async function decidedWithin(db: Knex, { groupId, from, to }: Asked): Promise<StatisticsFacts['decisions']> {
  const rows: (Omit<StatisticsFacts['decisions'][number], 'first'> & { first: number })[] = await db('decision')
    .join('matter', 'matter.id', 'decision.matter_id')
    .join('recommendation', 'recommendation.id', 'decision.recommendation_id')
    .where('matter.group_id', groupId)
    .whereNull('decision.replaced_at')
    .where('decision.decided_on', '>=', from)
    .where('decision.decided_on', '<=', to)
    .select({
      receivedOn: 'matter.received_on',
      decidedOn: 'decision.decided_on',
      verdict: 'decision.verdict',
      recommendation: 'recommendation.recommendation',
    })
    .select(db.raw(`(${COMPLETIONS} and question.asked_on <= decision.decided_on) as completions`))
    .select(
      db.raw(`not exists (select 1 from decision as earlier where earlier.matter_id = decision.matter_id
        and earlier.replaced_at is null and earlier.rowid < decision.rowid) as first`),
    )
  return rows.map((row) => ({ ...row, first: row.first === 1 }))
}
