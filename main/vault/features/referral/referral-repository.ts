import type { Knex } from 'knex'
import type { AdviceId } from '../../../../shared/domain/advice/advice'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import type { Referral } from '../../../../shared/domain/referral/referral'
import type { StepKey } from '../../../../shared/domain/step/step'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { keysOf } from '../matter/matter-repository'
import { correctOfficer, insertOfficer } from '../officer/officer-repository'

export const columnsOf = (referral: Referral) => ({
  group_id: referral.groupId,
  received_on: referral.receivedOn,
  reference: referral.reference,
  birth_year: referral.birthYear,
  officer_name: referral.officer.name,
  officer_organisation_id: referral.officer.organisationId,
  officer_unit_id: referral.officer.unitId,
  officer_phone: referral.officer.phone,
  officer_address: referral.officer.postalAddress,
})

/** The matter with its first officer, at a step that the caller writes down as taken; it lies with whoever registers it. */
export async function insertMatter(
  trx: Knex.Transaction,
  matter: { id: MatterId; codeName: CodeName; referral: Referral; state: StepKey; adviceId: AdviceId | null; userId: string },
): Promise<void> {
  const { id, codeName, referral } = matter
  await trx('matter').insert({
    id,
    code_name: codeName,
    state: matter.state,
    advice_id: matter.adviceId,
    caretaker_id: matter.userId,
    ...keysOf(codeName, referral.reference),
    ...columnsOf(referral),
  })
  await trx('code_name_used').insert({ code_name: codeName, matter_id: id })
  await insertOfficer(trx, id, { officer: referral.officer, from: referral.receivedOn, userId: matter.userId })
}

export async function updateReferral(
  trx: Knex.Transaction,
  matter: { id: MatterId; codeName: CodeName; referral: Referral },
): Promise<void> {
  const { id, codeName, referral } = matter
  await trx('matter')
    .where({ id })
    .update({ ...keysOf(codeName, referral.reference), ...columnsOf(referral) })
  await correctOfficer(trx, id, referral.officer)
}

/** Whether a consent, an agenda item, a time or an answer binds the matter to its group. */
export async function isBoundToGroup(db: Knex, matterId: MatterId): Promise<boolean> {
  for (const table of ['consent', 'agenda_item', 'released_summary', 'booking', 'form_answer', 'question'])
    if (await db(table).where({ matter_id: matterId }).first(db.raw('1 as found'))) return true
  return false
}

/** Once ALC has decided, or the person is or was enrolled, the authority that referred stays (X6). */
export async function isDecidedOn(db: Knex, matterId: MatterId): Promise<boolean> {
  for (const table of ['decision', 'enrolment'])
    if (await db(table).where({ matter_id: matterId }).first(db.raw('1 as found'))) return true
  return false
}

/**
 * The day of the advice that a referral follows on (A01).
 * @throws DomainError `advice/unknown` also for another group's
 */
export async function requireAdviceDay(db: Knex, adviceId: AdviceId, groupId: GroupId): Promise<IsoDate> {
  const row: { on: IsoDate } | undefined = await db('advice').where({ id: adviceId, group_id: groupId }).first({ on: 'given_on' })
  requireThat(row, 'advice/unknown')
  return row.on
}
