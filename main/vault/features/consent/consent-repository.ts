import type { Knex } from 'knex'
import { type Consent, type ConsentId, type ConsentTerms, consentTerms } from '../../../../shared/domain/consent/consent'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'

interface ConsentRow {
  id: ConsentId
  matter_id: MatterId
  terms: string
  withdrawn_on: IsoDate | null
}

/** A gate hangs on these terms, so they are held against their schema every time they are read. */
const fromRow = (row: ConsentRow): Consent => ({
  id: row.id,
  terms: consentTerms.parse(JSON.parse(row.terms)),
  withdrawnOn: row.withdrawn_on,
})

export async function insertConsent(
  trx: Knex.Transaction,
  consent: { id: ConsentId; matterId: MatterId; terms: ConsentTerms; at: IsoInstant; userId: string },
): Promise<void> {
  const { id, matterId, terms } = consent
  await trx('consent').insert({
    id,
    matter_id: matterId,
    kind: terms.kind,
    terms: JSON.stringify(terms),
    entered_at: consent.at,
    entered_by: consent.userId,
  })
  for (const organisationId of new Set(terms.parties.map((party) => party.organisationId)))
    await trx('consent_party').insert({ consent_id: id, organisation_id: organisationId })
}

export async function listConsents(db: Knex, matterIds: readonly MatterId[]): Promise<Map<MatterId, Consent[]>> {
  const rows: ConsentRow[] = await db('consent')
    .whereIn('matter_id', matterIds)
    .select('id', 'matter_id', 'terms', 'withdrawn_on')
    .orderBy('rowid')
  const byMatter = new Map<MatterId, Consent[]>()
  for (const row of rows) byMatter.set(row.matter_id, [...(byMatter.get(row.matter_id) ?? []), fromRow(row)])
  return byMatter
}

export async function listConsentsOf(db: Knex, matterId: MatterId): Promise<Consent[]> {
  return (await listConsents(db, [matterId])).get(matterId) ?? []
}

/** @throws DomainError `consent/unknown` */
export async function requireConsent(db: Knex, consentId: ConsentId): Promise<{ matterId: MatterId; consent: Consent }> {
  const row: ConsentRow | undefined = await db('consent')
    .where({ id: consentId })
    .first('id', 'matter_id', 'terms', 'withdrawn_on')
  requireThat(row, 'consent/unknown')
  return { matterId: row.matter_id, consent: fromRow(row) }
}

export async function markWithdrawn(trx: Knex.Transaction, consentId: ConsentId, withdrawnOn: IsoDate): Promise<void> {
  await trx('consent').where({ id: consentId }).update({ withdrawn_on: withdrawnOn })
}
