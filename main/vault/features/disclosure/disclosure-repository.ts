import type { Knex } from 'knex'
import { type Disclosure, disclosure } from '../../../../shared/domain/disclosure/disclosure'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoInstant } from '../../../../shared/lib/dates'

interface DisclosureRow {
  id: string
  organisation_id: string
  unit_id: string
  information_kinds: string
  channel: string
  given_on: string
  basis_kind: 'consent' | 'provision'
  consent_id: string | null
  provision: string | null
  entered_by: string
}

const fromRow = (row: DisclosureRow): Disclosure =>
  disclosure.parse({
    id: row.id,
    organisationId: row.organisation_id,
    unitId: row.unit_id,
    informationKinds: JSON.parse(row.information_kinds),
    channel: row.channel,
    givenOn: row.given_on,
    basis:
      row.basis_kind === 'consent'
        ? { kind: 'consent', consentId: row.consent_id }
        : { kind: 'provision', provision: row.provision },
  })

export async function insertDisclosure(
  trx: Knex.Transaction,
  matterId: MatterId,
  noted: Disclosure & { at: IsoInstant; userId: string },
): Promise<void> {
  const { basis } = noted
  await trx('disclosure').insert({
    id: noted.id,
    matter_id: matterId,
    organisation_id: noted.organisationId,
    unit_id: noted.unitId,
    information_kinds: JSON.stringify(noted.informationKinds),
    channel: noted.channel,
    given_on: noted.givenOn,
    basis_kind: basis.kind,
    consent_id: basis.kind === 'consent' ? basis.consentId : null,
    provision: basis.kind === 'provision' ? basis.provision : null,
    entered_at: noted.at,
    entered_by: noted.userId,
  })
}

/** Newest first, each with who wrote it down. */
export async function listDisclosures(db: Knex, matterId: MatterId): Promise<(Disclosure & { userId: string })[]> {
  const rows: DisclosureRow[] = await db('disclosure')
    .where({ matter_id: matterId })
    .select()
    .orderBy([
      { column: 'given_on', order: 'desc' },
      { column: 'entered_at', order: 'desc' },
    ])
    .limit(500)
  return rows.map((row) => ({ ...fromRow(row), userId: row.entered_by }))
}
