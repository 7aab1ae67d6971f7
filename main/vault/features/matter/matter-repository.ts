import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import { drawCodeName, proposeCodeName } from '../../../../shared/domain/matter/code-names'
import type { CodeName, MatterId, MatterState } from '../../../../shared/domain/matter/matter'
import type { Referral } from '../../../../shared/domain/referral/referral'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'
import type { World } from '../../store/compartment'

/** What the list and the gates need of a matter; its referral is read apart. */
export interface MatterRecord {
  id: MatterId
  codeName: CodeName
  groupId: GroupId
  state: MatterState
  receivedOn: IsoDate
  hasIdentity: boolean
  protectedIdentity: boolean
  draftKnown: boolean
  releasedVersion: number | null
}

const RECORD = {
  id: 'id',
  codeName: 'code_name',
  groupId: 'group_id',
  state: 'state',
  receivedOn: 'received_on',
  hasIdentity: 'has_identity',
  protectedIdentity: 'protected_identity',
  draftKnown: 'draft_known',
  releasedVersion: 'released_version',
} as const

type RecordRow = Omit<MatterRecord, 'hasIdentity' | 'protectedIdentity' | 'draftKnown'> & {
  hasIdentity: number
  protectedIdentity: number
  draftKnown: number
}
const fromRow = (row: RecordRow): MatterRecord => ({
  ...row,
  hasIdentity: row.hasIdentity === 1,
  protectedIdentity: row.protectedIdentity === 1,
  draftKnown: row.draftKnown === 1,
})

export async function findMatter(db: Knex, matterId: MatterId): Promise<MatterRecord | undefined> {
  const row: RecordRow | undefined = await db('matter').where({ id: matterId }).first(RECORD)
  return row && fromRow(row)
}

/** @throws DomainError `matter/unknown` */
export async function requireMatter(db: Knex, matterId: MatterId): Promise<MatterRecord> {
  const matter = await findMatter(db, matterId)
  requireThat(matter, 'matter/unknown')
  return matter
}

export async function setIdentityKnown(
  trx: Knex.Transaction,
  matterId: MatterId,
  { known, protectedIdentity }: { known: boolean; protectedIdentity: boolean },
): Promise<void> {
  await trx('matter')
    .where({ id: matterId })
    .update({ has_identity: known ? 1 : 0, protected_identity: protectedIdentity ? 1 : 0 })
}

export async function setDraftKnown(trx: Knex.Transaction, matterId: MatterId): Promise<void> {
  await trx('matter').where({ id: matterId }).update({ draft_known: 1 })
}

export async function setReleasedVersion(trx: Knex.Transaction, matterId: MatterId, version: number | null): Promise<void> {
  await trx('matter').where({ id: matterId }).update({ released_version: version })
}

/** A code name that the vault has never given before, also to a matter that has got another since. */
export async function drawFreeCodeName(db: Knex, world: Pick<World, 'randomInt'>): Promise<CodeName> {
  const randomInt = (below: number) => world.randomInt(below)
  const proposed = proposeCodeName(randomInt)
  if (!(await db('code_name_used').where({ code_name: proposed }).first(db.raw('1 as found')))) return proposed
  const used: string[] = await db('code_name_used').pluck('code_name')
  return drawCodeName(randomInt, new Set(used))
}

export async function giveCodeName(
  trx: Knex.Transaction,
  matterId: MatterId,
  codeName: CodeName,
  reference: string,
): Promise<void> {
  await trx('code_name_used').insert({ code_name: codeName, matter_id: matterId })
  await trx('matter')
    .where({ id: matterId })
    .update({ code_name: codeName, ...keysOf(codeName, reference) })
}

export const keysOf = (codeName: CodeName, reference: string) => ({
  sort_key: swedishSortKey(codeName),
  search_key: `${codeName} ${reference}`.toLocaleLowerCase('sv'),
})

interface ReferralRow {
  group_id: Referral['groupId']
  received_on: IsoDate
  reference: string
  birth_year: number | null
  officer_name: string
  officer_organisation_id: Referral['officer']['organisationId']
  officer_unit_id: Referral['officer']['unitId']
  officer_phone: string
  officer_address: string
}

/** @throws DomainError `matter/unknown` */
export async function readReferral(db: Knex, matterId: MatterId): Promise<Referral> {
  const row: ReferralRow | undefined = await db('matter')
    .where({ id: matterId })
    .first(
      'group_id',
      'received_on',
      'reference',
      'birth_year',
      'officer_name',
      'officer_organisation_id',
      'officer_unit_id',
      'officer_phone',
      'officer_address',
    )
  requireThat(row, 'matter/unknown')
  return {
    groupId: row.group_id,
    receivedOn: row.received_on,
    reference: row.reference,
    birthYear: row.birth_year,
    officer: {
      name: row.officer_name,
      organisationId: row.officer_organisation_id,
      unitId: row.officer_unit_id,
      phone: row.officer_phone,
      postalAddress: row.officer_address,
    },
  }
}
