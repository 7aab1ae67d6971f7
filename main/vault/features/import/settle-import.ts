import type { IsoInstant } from '../../../../shared/lib/dates'
import { DomainError } from '../../../../shared/lib/domain-error'
import type { IdentityContext } from '../../ports/identity-context'
import { clearMark, listMarks, type PendingMark } from '../pending/pending-repository'
import { dropStaged, listStagedImports, takeStaged } from './import-repository'

export type ImportMark = Extract<PendingMark, { kind: 'import' }>

/**
 * Ends an import whose mark stands: in both compartments, or in neither. Persons take their place only after cases has
 * committed, with the line of the log and the clearing of the mark; until then they are staged rows that nobody sees.
 * @param committed as cases said before
 * @returns the line of the log
 */
export async function settleImport(context: IdentityContext, mark: ImportMark, committed: boolean): Promise<string> {
  const { identity, world, announce } = context
  const { id, importId, userId, matters } = mark
  const done = committed || (await commitInCases(context, mark))
  if (!done)
    await context.askCase('inner/drop-imports', { except: (await listMarked(context)).filter((other) => other !== importId) })
  const act = done ? 'import/taken' : 'import/undone'
  await identity().transact(userId, async (trx, record) => {
    if (done) {
      const onPiece = (piece: number) =>
        announce({ kind: 'progress', work: 'import', done: Math.round(1.5 * matters + piece / 2), total: 2 * matters })
      await takeStaged(trx, { importId, matters, userId, at: world.now().toISOString() as IsoInstant, onPiece })
    } else await dropStaged(trx, importId)
    await clearMark(trx, id)
    record(act, importId)
  })
  return act
}

/** Whether cases has taken it: asked, never concluded from an error. */
async function commitInCases({ askCase }: IdentityContext, { id, importId, userId, matters }: ImportMark): Promise<boolean> {
  try {
    await askCase('inner/commit-import', { pendingId: id, importId, userId, matters })
    return true
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return (await askCase('inner/pending-committed', { pendingIds: [id] })).committed.includes(id)
  }
}

/** What a kill left of imports that had not come to their mark: nobody was told of them, nothing of them is kept. */
export async function forgetUnmarkedImports(context: IdentityContext): Promise<void> {
  const { identity, askCase } = context
  const marked = await listMarked(context)
  await askCase('inner/drop-imports', { except: marked })
  const left = (await identity().read(listStagedImports)).filter((importId) => !marked.includes(importId))
  if (left.length === 0) return
  await identity().jot(async (trx) => {
    for (const importId of left) await dropStaged(trx, importId)
  })
  await identity().forgetOverwritten()
}

const listMarked = async ({ identity }: IdentityContext): Promise<string[]> =>
  (await identity().read(listMarks)).flatMap((mark) => (mark.kind === 'import' ? [mark.importId] : []))
