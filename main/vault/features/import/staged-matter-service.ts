import { referenceKey } from '../../../../shared/domain/import/judge-row'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { InnerHandlers } from '../../ports/inner'
import { type CaseRoom, instantNow, today } from '../case-room'
import { requireTakesMatters } from '../group/group-repository'
import { readGroupDetail } from '../group/representative-repository'
import { isCommitted, noteCommitted } from '../pending-done-repository'
import {
  anyStagedBut,
  countFreeCodeNames,
  countStaged,
  dropStagedBut,
  insertStaged,
  listReferences,
  stageMatters,
} from './staged-matter-repository'

type Answers = Pick<InnerHandlers, 'inner/import-ground' | 'inner/stage-import' | 'inner/commit-import' | 'inner/drop-imports'>

/**
 * The case side of an import. What arrives here carries no name and no text: who it is about stays where the list was read.
 * INVARIANT: staged rows become matters all at once, in the transaction that notes the mark as committed.
 */
export function innerImportHandlers(room: CaseRoom): Answers {
  const { cases, world } = room
  return {
    async 'inner/import-ground'({ groupId }) {
      return cases.read(async (db) => {
        await requireTakesMatters(db, groupId)
        return {
          group: await readGroupDetail(db, groupId),
          today: today(world),
          taken: [...new Set((await listReferences(db, groupId)).map(referenceKey))],
          freeCodeNames: await countFreeCodeNames(db),
        }
      })
    },

    async 'inner/stage-import'(staged) {
      await cases.jot((trx) => stageMatters(trx, staged))
      return null
    },

    async 'inner/commit-import'({ pendingId, importId, userId, matters }) {
      if (await cases.read((db) => isCommitted(db, pendingId))) return null
      await cases.transact(userId, async (trx, record) => {
        requireThat((await countStaged(trx, importId)) === matters, 'import/not-staged')
        const onPiece = (done: number) =>
          room.announce({ kind: 'progress', work: 'import', done: matters + Math.round(done / 2), total: 2 * matters })
        await insertStaged(trx, { importId, userId, at: instantNow(world), world, onPiece })
        await noteCommitted(trx, pendingId)
        record('import/taken', importId)
      })
      room.announce({ kind: 'changed', nouns: ['matter', 'referral'] })
      return null
    },

    async 'inner/drop-imports'({ except }) {
      if (!(await cases.read((db) => anyStagedBut(db, except)))) return null
      await cases.jot((trx) => dropStagedBut(trx, except))
      await cases.forgetOverwritten()
      return null
    },
  }
}
