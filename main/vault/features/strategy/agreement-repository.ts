import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type {
  Agreement,
  AgreementDraft,
  AgreementId,
  AgreementParty,
  AgreementPartyId,
  ExtraParty,
} from '../../../../shared/domain/strategy/agreement'
import { agreementInForce, extraPartiesOf } from '../../../../shared/domain/strategy/agreement-rules'
import { isStrategic } from '../../../../shared/domain/strategy/strategic-group'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireGroup } from '../group/group-repository'
import { readAgenda } from '../meeting/meeting-repository'
import type { Writer } from './strategy-words-repository'

/** The agreement about the collaboration, its parties, and whom a meeting has to ask in (G47, G48). */
type Row = Omit<Agreement, 'parties'>
const ROW = { id: 'id', groupId: 'group_id', from: 'starts_on', to: 'ends_on', leadDays: 'lead_days' } as const
type PartyRow = Omit<AgreementParty, 'wishesToAttend' | 'alwaysInvited'> & {
  agreementId: AgreementId
  wishesToAttend: number
  alwaysInvited: number
}
const PARTY = {
  id: 'id',
  agreementId: 'agreement_id',
  name: 'name',
  signedOn: 'signed_on',
  wishesToAttend: 'wishes_to_attend',
  alwaysInvited: 'always_invited',
} as const
const MOST = 50

/** The latest first. */
export async function listAgreements(db: Knex, groupId: GroupId): Promise<Agreement[]> {
  const rows: Row[] = await db('agreement').where({ group_id: groupId }).select(ROW).orderBy('starts_on', 'desc').limit(MOST)
  const parties: PartyRow[] = await db('agreement_party')
    .whereIn(
      'agreement_id',
      rows.map(({ id }) => id),
    )
    .select(PARTY)
    .orderBy('position')
  return rows.map((row) => ({
    ...row,
    parties: parties
      .filter(({ agreementId }) => agreementId === row.id)
      .map(({ agreementId: _of, wishesToAttend, alwaysInvited, ...party }) => ({
        ...party,
        wishesToAttend: wishesToAttend === 1,
        alwaysInvited: alwaysInvited === 1,
      })),
  }))
}

/** @throws DomainError `agreement/unknown` */
export async function requireAgreement(db: Knex, id: AgreementId): Promise<Row> {
  const row: Row | undefined = await db('agreement').where({ id }).first(ROW)
  requireThat(row, 'agreement/unknown')
  return row
}

/** A party that stays keeps its id, and with it that it has been asked in; one that is left out goes. */
export async function writeAgreement(
  trx: Knex.Transaction,
  id: AgreementId,
  agreement: AgreementDraft,
  writer: Writer,
): Promise<void> {
  const columns = {
    group_id: agreement.groupId,
    starts_on: agreement.from,
    ends_on: agreement.to,
    lead_days: agreement.leadDays,
  }
  await trx('agreement')
    .insert({ id, ...columns, recorded_at: writer.at, recorded_by: writer.userId })
    .onConflict('id')
    .merge(columns)
  const before: AgreementPartyId[] = await trx('agreement_party').where({ agreement_id: id }).pluck('id')
  const kept = agreement.parties.flatMap((party) => (party.id === null ? [] : [party.id]))
  requireThat(
    kept.every((partyId) => before.includes(partyId)),
    'agreement/unknown-party',
  )
  await trx('agreement_party').where({ agreement_id: id }).whereNotIn('id', kept).delete()
  for (const [position, party] of agreement.parties.entries()) {
    const row = {
      name: party.name,
      signed_on: party.signedOn,
      wishes_to_attend: party.wishesToAttend ? 1 : 0,
      always_invited: party.alwaysInvited ? 1 : 0,
      position,
    }
    if (party.id === null) await trx('agreement_party').insert({ id: writer.newId(), agreement_id: id, ...row })
    else await trx('agreement_party').where({ id: party.id }).update(row)
  }
}

export async function deleteAgreement(trx: Knex.Transaction, id: AgreementId): Promise<void> {
  await trx('agreement_party').where({ agreement_id: id }).delete()
  await trx('agreement').where({ id }).delete()
}

/** Whom a strategic group's meeting has to ask in, by the agreement that holds on its day; nobody of another group's. @see G47 */
export async function listExtraParties(db: Knex, meetingId: MeetingId): Promise<ExtraParty[]> {
  const { meeting, items } = await readAgenda(db, meetingId)
  if (!isStrategic(await requireGroup(db, meeting.groupId))) return []
  const agreement = agreementInForce(await listAgreements(db, meeting.groupId), meeting.startsAt.slice(0, 10) as IsoDate)
  const rows: { partyId: string; on: IsoDate }[] = await db('extra_invitation')
    .where({ meeting_id: meetingId })
    .select({ partyId: 'party_id', on: 'invited_on' })
  return extraPartiesOf({ startsAt: meeting.startsAt, items }, agreement, new Map(rows.map(({ partyId, on }) => [partyId, on])))
}

export async function noteInvited(
  trx: Knex.Transaction,
  of: { meetingId: MeetingId; partyId: AgreementPartyId; on: IsoDate; userId: string },
): Promise<void> {
  await trx('extra_invitation')
    .insert({ meeting_id: of.meetingId, party_id: of.partyId, invited_on: of.on, noted_by: of.userId })
    .onConflict(['meeting_id', 'party_id'])
    .ignore()
}

export async function forgetInvited(trx: Knex.Transaction, meetingId: MeetingId, partyId: AgreementPartyId): Promise<void> {
  await trx('extra_invitation').where({ meeting_id: meetingId, party_id: partyId }).delete()
}
