import type { Knex } from 'knex'
import type { CoordinationOf } from '../../../../shared/domain/coordination/coordination'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { OrganisationId } from '../../../../shared/domain/organisation/organisation'
import type { ReviewState } from '../../../../shared/domain/outcome/outcome'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { readTypedOf } from '../typed-text/typed-text-repository'

export interface KeptCoordination extends CoordinationOf {
  /** Of the words of it. */
  readonly review: ReviewState
}

interface Row {
  matterId: MatterId
  reasons: string
  zeroPlaced: number
  earlierRounds: number | null
}

/** What is written of these matters' coordination; those without are left out (G03–G08, G16). */
export async function readCoordination(
  db: Knex,
  matterIds: readonly MatterId[],
): Promise<ReadonlyMap<MatterId, KeptCoordination>> {
  const rows: Row[] = await db('coordination')
    .whereIn('matter_id', [...matterIds])
    .select({ matterId: 'matter_id', reasons: 'reasons', zeroPlaced: 'zero_placed', earlierRounds: 'earlier_rounds' })
  const parties: { matterId: MatterId; organisationId: OrganisationId }[] = await db('coordination_party as named')
    .join('organisation', 'organisation.id', 'named.organisation_id')
    .whereIn('named.matter_id', [...matterIds])
    .select({ matterId: 'named.matter_id', organisationId: 'named.organisation_id' })
    .orderBy('organisation.position')
  const words = await readTypedOf(
    db,
    'coordination',
    rows.map(({ matterId }) => matterId),
  )
  return new Map(
    rows.map(({ matterId, reasons, zeroPlaced, earlierRounds }) => {
      const typed = words.get(matterId)
      return [
        matterId,
        {
          reasons: JSON.parse(reasons),
          otherReason: typed?.get('reason')?.text ?? '',
          organisationIds: parties.filter((party) => party.matterId === matterId).map(({ organisationId }) => organisationId),
          zeroPlaced: zeroPlaced === 1,
          earlierRounds,
          fewReason: typed?.get('few')?.text ?? '',
          review: [...(typed?.values() ?? [])].some(({ review }) => review === 'unreviewed') ? 'unreviewed' : 'reviewed',
        },
      ]
    }),
  )
}

/** Matters of those who have no support (G08). */
export async function listZeroPlaced(db: Knex, matterIds: readonly MatterId[]): Promise<ReadonlySet<MatterId>> {
  const ids: MatterId[] = await db('coordination')
    .whereIn('matter_id', [...matterIds])
    .where({ zero_placed: 1 })
    .pluck('matter_id')
  return new Set(ids)
}

/** Everything but its words, which are kept with the typed texts. */
export async function writeCoordination(
  trx: Knex.Transaction,
  matterId: MatterId,
  written: CoordinationOf,
  doing: { at: IsoInstant; userId: string },
): Promise<void> {
  await trx('coordination')
    .insert({
      matter_id: matterId,
      reasons: JSON.stringify(written.reasons),
      zero_placed: written.zeroPlaced ? 1 : 0,
      earlier_rounds: written.earlierRounds,
      saved_at: doing.at,
      saved_by: doing.userId,
    })
    .onConflict('matter_id')
    .merge()
  await trx('coordination_party').where({ matter_id: matterId }).delete()
  for (const organisationId of new Set(written.organisationIds))
    await trx('coordination_party').insert({ matter_id: matterId, organisation_id: organisationId })
}
