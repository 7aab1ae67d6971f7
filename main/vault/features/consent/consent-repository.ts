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
  version: number
  reaffirmed_on: IsoDate | null
}

const CONSENT = ['id', 'matter_id', 'terms', 'withdrawn_on', 'version', 'reaffirmed_on'] as const

/** A gate hangs on these terms, so they are held against their schema every time they are read. */
const fromRow = (row: ConsentRow): Consent => ({
  id: row.id,
  terms: consentTerms.parse(JSON.parse(row.terms)),
  withdrawnOn: row.withdrawn_on,
  version: row.version,
  reaffirmedOn: row.reaffirmed_on,
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
  await keepScope(trx, { ...consent, version: 1 })
}

interface Scope {
  readonly id: ConsentId
  readonly version: number
  readonly terms: ConsentTerms
  readonly at: IsoInstant
  readonly userId: string
}

/** A scope is never taken away again: what it named, its parties may have been told. */
async function keepScope(trx: Knex.Transaction, { id, version, terms, at, userId }: Scope): Promise<void> {
  await trx('consent_scope').insert({
    consent_id: id,
    version,
    terms: JSON.stringify(terms),
    entered_at: at,
    entered_by: userId,
  })
  for (const organisationId of new Set(terms.parties.map((party) => party.organisationId)))
    await trx('consent_party').insert({ consent_id: id, organisation_id: organisationId }).onConflict().ignore()
}

/** The gate reads the newest scope; the earlier ones are kept beside it (A38). */
export async function writeScope(trx: Knex.Transaction, scope: Scope): Promise<void> {
  const { id, version, terms } = scope
  await trx('consent')
    .where({ id })
    .update({ terms: JSON.stringify(terms), version })
  await keepScope(trx, scope)
}

/** Newest first. */
export async function listScopes(
  db: Knex,
  consentId: ConsentId,
): Promise<{ version: number; terms: ConsentTerms; at: IsoInstant; userId: string }[]> {
  const rows: { version: number; terms: string; at: IsoInstant; userId: string }[] = await db('consent_scope')
    .where({ consent_id: consentId })
    .select({ version: 'version', terms: 'terms', at: 'entered_at', userId: 'entered_by' })
    .orderBy('version', 'desc')
    .limit(100)
  return rows.map((row) => ({ ...row, terms: consentTerms.parse(JSON.parse(row.terms)) }))
}

export async function markReaffirmed(trx: Knex.Transaction, consentId: ConsentId, on: IsoDate): Promise<void> {
  await trx('consent').where({ id: consentId }).update({ reaffirmed_on: on })
}

export async function listConsents(db: Knex, matterIds: readonly MatterId[]): Promise<Map<MatterId, Consent[]>> {
  const rows: ConsentRow[] = await db('consent')
    .whereIn('matter_id', matterIds)
    .select(...CONSENT)
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
    .first(...CONSENT)
  requireThat(row, 'consent/unknown')
  return { matterId: row.matter_id, consent: fromRow(row) }
}

export async function markWithdrawn(trx: Knex.Transaction, consentId: ConsentId, withdrawnOn: IsoDate): Promise<void> {
  await trx('consent').where({ id: consentId }).update({ withdrawn_on: withdrawnOn })
}
