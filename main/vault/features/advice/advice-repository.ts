import type { Knex } from 'knex'
import type { Advice, AdviceId, RecordedAdvice } from '../../../../shared/domain/advice/advice'
import type { GroupId } from '../../../../shared/domain/group/group'
import { countOf } from '../group/group-repository'

const ROW = {
  id: 'advice.id',
  groupId: 'advice.group_id',
  givenOn: 'given_on',
  organisationId: 'organisation_id',
  unitId: 'unit_id',
  topic: 'topic',
  answer: 'answer',
  note: 'note',
  recordedBy: 'recorded_by',
} as const

type Row = Advice & { id: AdviceId; recordedBy: string; ledToReferral: number }

export const ADVICE_PAGE_ROWS = 50

export async function insertAdvice(trx: Knex.Transaction, id: AdviceId, advice: Advice, userId: string): Promise<void> {
  await trx('advice').insert({
    id,
    group_id: advice.groupId,
    given_on: advice.givenOn,
    organisation_id: advice.organisationId,
    unit_id: advice.unitId,
    topic: advice.topic,
    answer: advice.answer,
    note: advice.note,
    recorded_by: userId,
  })
}

/** Newest first. @param nameOf display name of a user */
export async function listAdvice(
  db: Knex,
  { groupId, page }: { groupId: GroupId | null; page: number },
  nameOf: (userId: string) => string,
): Promise<{ rows: RecordedAdvice[]; total: number }> {
  const matching = db('advice')
  if (groupId !== null) matching.where('advice.group_id', groupId)
  const total = await countOf(matching.clone())
  const rows: Row[] = await matching
    .select(ROW)
    .select(db.raw('exists (select 1 from matter where matter.advice_id = advice.id) as ledToReferral'))
    .orderBy('given_on', 'desc')
    .orderBy('advice.rowid', 'desc')
    .limit(ADVICE_PAGE_ROWS)
    .offset(page * ADVICE_PAGE_ROWS)
  return {
    rows: rows.map(({ id, recordedBy, ledToReferral, ...advice }) => ({
      id,
      advice,
      by: nameOf(recordedBy),
      ledToReferral: ledToReferral === 1,
    })),
    total,
  }
}
