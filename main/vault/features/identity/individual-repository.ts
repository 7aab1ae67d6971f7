import type { Knex } from 'knex'
import type { Individual } from '../../../../shared/domain/individual/individual'

interface IndividualRow {
  matter_id: string
  given_name: string
  family_name: string
  personal_number: string
  address: string
  phone: string
  also_known: string
  protected_identity: number
  written_at: string
}

const toIndividual = (row: IndividualRow): Individual => ({
  givenName: row.given_name,
  familyName: row.family_name,
  personalNumber: row.personal_number,
  address: row.address,
  phone: row.phone,
  alsoKnown: row.also_known,
  protectedIdentity: row.protected_identity === 1,
})

export async function findIndividual(db: Knex, matterId: string): Promise<Individual | undefined> {
  const row: IndividualRow | undefined = await db<IndividualRow>('individual').where({ matter_id: matterId }).first()
  return row && toIndividual(row)
}

/** In the order of the ids; those without an identity are left out. */
export async function listIndividuals(
  db: Knex,
  matterIds: readonly string[],
): Promise<{ matterId: string; individual: Individual }[]> {
  const rows: IndividualRow[] = await db<IndividualRow>('individual').whereIn('matter_id', [...matterIds])
  const byMatter = new Map(rows.map((row) => [row.matter_id, toIndividual(row)]))
  return matterIds.flatMap((matterId) => {
    const individual = byMatter.get(matterId)
    return individual ? [{ matterId, individual }] : []
  })
}

export const individualRow = (matterId: string, individual: Individual, at: string): IndividualRow => ({
  matter_id: matterId,
  given_name: individual.givenName,
  family_name: individual.familyName,
  personal_number: individual.personalNumber,
  address: individual.address,
  phone: individual.phone,
  also_known: individual.alsoKnown,
  protected_identity: individual.protectedIdentity ? 1 : 0,
  written_at: at,
})

export async function keepIndividual(trx: Knex.Transaction, matterId: string, individual: Individual, at: string): Promise<void> {
  await trx<IndividualRow>('individual')
    .insert(individualRow(matterId, individual, at))
    .onConflict('matter_id')
    .merge()
}

export async function forgetIndividual(trx: Knex.Transaction, matterId: string): Promise<void> {
  await trx('individual').where({ matter_id: matterId }).delete()
}

export async function keepNamesShown(trx: Knex.Transaction, id: string, matterIds: readonly string[]): Promise<void> {
  await trx('names_shown').insert({ id, matter_ids: JSON.stringify(matterIds) })
}
