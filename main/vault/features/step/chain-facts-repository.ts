import type { Knex } from 'knex'
import { asksForConsent } from '../../../../shared/domain/consent/standing-in-list'
import { consentsInForce } from '../../../../shared/domain/consent/validity'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { ChainFacts } from '../../../../shared/domain/step/rules'
import type { IsoDate } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'
import { readFormFacts } from '../answers/form-facts-repository'
import { listConsentsOf } from '../consent/consent-repository'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'

/** Everything the gates look at, from the records of one matter on a day. */
export async function readChainFacts(db: Knex, matterId: MatterId, day: IsoDate): Promise<ChainFacts> {
  const matter = await requireMatter(db, matterId)
  const group = await requireGroup(db, matter.groupId)
  const groupKind = groupKindOf(group.profileId, group.kind)
  const consents = await listConsentsOf(db, matterId)
  const there = async (query: Knex.QueryBuilder) => Boolean(await query.first(db.raw('1 as found')))
  const left = (kind: string) =>
    there(
      db('paper')
        .where({ matter_id: matterId, kind })
        .where((out) => void out.whereNotNull('printed_at').orWhereNotNull('saved_at')),
    )
  const decision: { verdict: 'admitted' | 'notAdmitted' } | undefined = await db('decision')
    .where({ matter_id: matterId })
    .whereNull('replaced_at')
    .orderBy('rowid', 'desc')
    .first('verdict')
  const open: { count: number }[] = await db('question')
    .where({ matter_id: matterId, direction: 'toOfficer' })
    .whereNull('answered_on')
    .whereNull('withdrawn_at')
    .count({ count: '*' })
  const { requiresConsent } = groupKind
  return {
    confirmationMade: await left('confirmation'),
    referralMeetingHeld: await there(db('booking').where({ matter_id: matterId, kind: 'referralMeeting', state: 'held' })),
    summaryReleased: matter.releasedVersion !== null,
    ...(await readFormFacts(db, matterId)),
    openQuestions: open[0]?.count ?? 0,
    consentInForce:
      !asksForConsent(groupKind, matter.hasIdentity) ||
      requiresConsent === null ||
      consentsInForce(consents, requiresConsent, day).length > 0,
    recommended: await there(db('recommendation').where({ matter_id: matterId }).whereNull('replaced_at')),
    decision: decision?.verdict ?? null,
    alternativesLetterMade: await left('alternativesLetter'),
    visitHeld: await there(db('booking').where({ matter_id: matterId, kind: 'firstVisit', state: 'held' })),
    measureConsentInForce: consentsInForce(consents, 'measure', day).length > 0,
    enrolled: await there(db('enrolment').where({ matter_id: matterId }).whereNull('ended_on')),
    followUpSettled: await there(db('follow_up').where({ matter_id: matterId }).whereNull('replaced_at')),
  }
}
