import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { Option } from '../../../../shared/domain/profile/option'
import type { EarlierMeasure, EarlierMeasureId, RecordedEarlierMeasure } from '../../../../shared/domain/referral/earlier-measure'
import { requireThat } from '../../../../shared/lib/domain-error'
import { profileOf } from '../../../../shared/profiles'
import { countOf, requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'

const ROW = {
  id: 'id',
  authority: 'authority',
  kind: 'kind',
  fromMonth: 'from_month',
  toMonth: 'to_month',
} as const

type Row = EarlierMeasure & { id: EarlierMeasureId }

export async function listEarlierMeasures(db: Knex, matterId: MatterId): Promise<RecordedEarlierMeasure[]> {
  const rows: Row[] = await db('earlier_measure').where({ matter_id: matterId }).orderBy('position').select(ROW)
  return rows.map(({ id, ...measure }) => ({ id, measure }))
}

export const countEarlierMeasures = (db: Knex, matterId: MatterId): Promise<number> =>
  countOf(db('earlier_measure').where({ matter_id: matterId }))

/** The kinds that the matter's collaboration has words for. @throws DomainError `matter/unknown` */
export async function listKindsFor(db: Knex, matterId: MatterId): Promise<Option[]> {
  const { groupId } = await requireMatter(db, matterId)
  return profileOf((await requireGroup(db, groupId)).profileId).earlierMeasureKinds
}

/** @throws DomainError `earlier-measure/unknown` */
export async function requireMatterOfMeasure(db: Knex, id: EarlierMeasureId): Promise<MatterId> {
  const row: { matterId: MatterId } | undefined = await db('earlier_measure').where({ id }).first({ matterId: 'matter_id' })
  requireThat(row, 'earlier-measure/unknown')
  return row.matterId
}

const columnsOf = ({ authority, kind, fromMonth, toMonth }: EarlierMeasure) => ({
  authority,
  kind,
  from_month: fromMonth,
  to_month: toMonth,
})

export async function insertEarlierMeasure(
  trx: Knex.Transaction,
  { id, matterId, measure }: { id: EarlierMeasureId; matterId: MatterId; measure: EarlierMeasure },
): Promise<void> {
  const last: { position: number } | undefined = await trx('earlier_measure')
    .where({ matter_id: matterId })
    .orderBy('position', 'desc')
    .first('position')
  await trx('earlier_measure').insert({ id, matter_id: matterId, position: (last?.position ?? -1) + 1, ...columnsOf(measure) })
}

export async function updateEarlierMeasure(trx: Knex.Transaction, id: EarlierMeasureId, measure: EarlierMeasure): Promise<void> {
  await trx('earlier_measure').where({ id }).update(columnsOf(measure))
}

export async function deleteEarlierMeasure(trx: Knex.Transaction, id: EarlierMeasureId): Promise<void> {
  await trx('earlier_measure').where({ id }).delete()
}
