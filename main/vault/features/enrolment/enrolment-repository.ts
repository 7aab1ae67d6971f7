import type { Knex } from 'knex'
import type { Enrolment, EnrolmentId } from '../../../../shared/domain/enrolment/enrolment'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'

const ROW = { id: 'id', startsOn: 'starts_on', endsOn: 'ends_on', endedOn: 'ended_on', endReason: 'end_reason' } as const

/** The newest enrolment of a matter, running or ended. */
export async function findEnrolment(db: Knex, matterId: MatterId): Promise<Enrolment | undefined> {
  return db('enrolment').where({ matter_id: matterId }).orderBy('rowid', 'desc').first(ROW)
}

/** The one that runs. */
export async function findRunning(db: Knex, matterId: MatterId): Promise<Enrolment | undefined> {
  return db('enrolment').where({ matter_id: matterId }).whereNull('ended_on').first(ROW)
}

export async function insertEnrolment(
  trx: Knex.Transaction,
  begun: { id: EnrolmentId; matterId: MatterId; startsOn: IsoDate; endsOn: IsoDate | null; at: IsoInstant; userId: string },
): Promise<void> {
  await trx('enrolment').insert({
    id: begun.id,
    matter_id: begun.matterId,
    starts_on: begun.startsOn,
    ends_on: begun.endsOn,
    recorded_at: begun.at,
    recorded_by: begun.userId,
  })
}

export async function endEnrolment(
  trx: Knex.Transaction,
  id: EnrolmentId,
  ended: { endedOn: IsoDate; reason: string },
): Promise<void> {
  await trx('enrolment').where({ id }).update({ ended_on: ended.endedOn, end_reason: ended.reason })
}
