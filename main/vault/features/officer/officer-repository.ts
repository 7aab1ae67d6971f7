import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { ReferringOfficer } from '../../../../shared/domain/referral/referral'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'

/** One officer of a matter's authority, from a day on. */
export interface OfficerPeriod {
  readonly officer: ReferringOfficer
  readonly from: IsoDate
  readonly by: string
}

const columnsOf = ({ name, organisationId, unitId, phone, postalAddress }: ReferringOfficer) => ({
  name,
  organisation_id: organisationId,
  unit_id: unitId,
  phone,
  address: postalAddress,
})

/** The officers a matter has had, the present one last. @param nameOf display name of a user */
export async function listOfficers(
  db: Knex,
  matterId: MatterId,
  nameOf: (userId: string) => string,
): Promise<[OfficerPeriod, ...OfficerPeriod[]]> {
  const rows: (ReferringOfficer & { from: IsoDate; by: string })[] = await db('officer_period')
    .where({ matter_id: matterId })
    .select({
      name: 'name',
      organisationId: 'organisation_id',
      unitId: 'unit_id',
      phone: 'phone',
      postalAddress: 'address',
      from: 'valid_from',
      by: 'entered_by',
    })
    .orderBy('position')
  const [first, ...others] = rows.map(({ from, by, ...officer }) => ({ officer, from, by: nameOf(by) }))
  requireThat(first, 'matter/unknown')
  return [first, ...others]
}

/** Writes down whose matter it is from a day on; the ones before are kept. */
export async function insertOfficer(
  trx: Knex.Transaction,
  matterId: MatterId,
  entered: { officer: ReferringOfficer; from: IsoDate; userId: string },
): Promise<void> {
  const newest: { position: number } | undefined = await newestOf(trx, matterId)
  await trx('officer_period').insert({
    matter_id: matterId,
    position: (newest?.position ?? -1) + 1,
    ...columnsOf(entered.officer),
    valid_from: entered.from,
    entered_by: entered.userId,
  })
}

/** The present officer as the matter's row has it: what lists, papers and gates read. */
export async function setOfficer(trx: Knex.Transaction, matterId: MatterId, officer: ReferringOfficer): Promise<void> {
  await trx('matter').where({ id: matterId }).update({
    officer_name: officer.name,
    officer_organisation_id: officer.organisationId,
    officer_unit_id: officer.unitId,
    officer_phone: officer.phone,
    officer_address: officer.postalAddress,
  })
}

/** What was typed wrong about the present officer. */
export async function correctOfficer(trx: Knex.Transaction, matterId: MatterId, officer: ReferringOfficer): Promise<void> {
  const newest = await newestOf(trx, matterId)
  await trx('officer_period')
    .where({ matter_id: matterId, position: newest?.position ?? 0 })
    .update(columnsOf(officer))
}

const newestOf = (db: Knex, matterId: MatterId): Promise<{ position: number } | undefined> =>
  db('officer_period').where({ matter_id: matterId }).orderBy('position', 'desc').first('position')
