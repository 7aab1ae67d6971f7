import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { GroupReportId, SentReport } from '../../../../shared/domain/group-report/group-report'
import type { IsoInstant } from '../../../../shared/lib/dates'

/** The newest first. `notedBy` is a user's id here. */
export async function listReports(db: Knex, groupId: GroupId): Promise<SentReport[]> {
  return db('group_report')
    .where({ group_id: groupId })
    .select({
      id: 'id',
      period: 'period',
      from: 'from_on',
      to: 'to_on',
      sentOn: 'sent_on',
      sentBy: 'sent_by',
      notedBy: 'noted_by',
    })
    .orderBy([
      { column: 'sent_on', order: 'desc' },
      { column: 'noted_at', order: 'desc' },
    ])
    .limit(200)
}

export async function insertReport(
  trx: Knex.Transaction,
  report: SentReport & { id: GroupReportId; groupId: GroupId; at: IsoInstant },
): Promise<void> {
  await trx('group_report').insert({
    id: report.id,
    group_id: report.groupId,
    period: report.period,
    from_on: report.from,
    to_on: report.to,
    sent_on: report.sentOn,
    sent_by: report.sentBy,
    noted_at: report.at,
    noted_by: report.notedBy,
  })
}
