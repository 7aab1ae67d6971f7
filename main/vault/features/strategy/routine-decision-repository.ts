import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { LibraryDocumentId } from '../../../../shared/domain/library/library'
import type {
  RoutineDecision,
  RoutineDecisionDraft,
  RoutineDecisionId,
} from '../../../../shared/domain/strategy/routine-decision'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { deleteTyped, readTypedOf } from '../typed-text/typed-text-repository'
import { keepWords, type Writer, wordsOf } from './strategy-words-repository'

/** What a strategic group has decided about how the work is done (G50). */
interface Row {
  id: RoutineDecisionId
  groupId: GroupId
  decidedOn: IsoDate
  documentId: LibraryDocumentId | null
  version: number | null
  title: string | null
}
const ROW = {
  id: 'made.id',
  groupId: 'made.group_id',
  decidedOn: 'made.decided_on',
  documentId: 'made.document_id',
  version: 'made.document_version',
  title: 'document.title',
} as const
const MOST = 500

const decisions = (db: Knex) =>
  db('routine_decision as made').leftJoin('library_document as document', 'document.id', 'made.document_id').select(ROW)

/** The latest first. */
export async function listDecisions(db: Knex, groupId: GroupId): Promise<RoutineDecision[]> {
  const rows: Row[] = await decisions(db).where('made.group_id', groupId).orderBy('made.decided_on', 'desc').limit(MOST)
  const words = await readTypedOf(
    db,
    'strategy',
    rows.map(({ id }) => id),
  )
  return rows.map(({ documentId, version, title, ...row }) => ({
    ...row,
    words: wordsOf(words, row.id, 'decision'),
    document: documentId === null || version === null ? null : { documentId, version },
    documentTitle: title ?? '',
  }))
}

/** @throws DomainError `routine-decision/unknown` */
export async function requireDecision(db: Knex, id: RoutineDecisionId): Promise<Pick<Row, 'id' | 'groupId'>> {
  const row: Row | undefined = await decisions(db).where('made.id', id).first()
  requireThat(row, 'routine-decision/unknown')
  return row
}

export async function writeDecision(
  trx: Knex.Transaction,
  id: RoutineDecisionId,
  decision: RoutineDecisionDraft,
  writer: Writer,
): Promise<void> {
  const columns = {
    group_id: decision.groupId,
    decided_on: decision.decidedOn,
    document_id: decision.document?.documentId ?? null,
    document_version: decision.document?.version ?? null,
  }
  await trx('routine_decision')
    .insert({ id, ...columns, recorded_at: writer.at, recorded_by: writer.userId })
    .onConflict('id')
    .merge(columns)
  const fields = { decision: decision.words }
  await keepWords(trx, { kind: 'strategy', aboutId: id, groupId: decision.groupId, fields }, writer)
}

export async function deleteDecision(trx: Knex.Transaction, id: RoutineDecisionId): Promise<void> {
  await deleteTyped(trx, 'strategy', id)
  await trx('routine_decision').where({ id }).delete()
}
