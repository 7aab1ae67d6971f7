import { assertNever } from '../../../../shared/lib/assert-never'
import { DomainError } from '../../../../shared/lib/domain-error'
import type { IdentityContext } from '../../ports/identity-context'
import { settleImport } from '../import/settle-import'
import { clearMark, listMarks, type MatterMark } from './pending-repository'

/**
 * Two encrypted files do not commit together, so an act on both leaves a mark here first, commits in cases with the
 * mark's id, and then clears it (DESIGN.md, "Two compartments").
 * INVARIANT 1: the mark commits with the identity side of the act.
 * INVARIANT 2: whether cases committed is asked of cases (`pending_done`), never concluded from an error.
 * INVARIANT 3: resolving is idempotent; a kill at any point leaves a mark that the next unlock with both keys resolves.
 * @returns what each mark came to, as its line of the log says it
 */
export async function resolvePending(context: IdentityContext, ids?: readonly string[]): Promise<string[]> {
  const { identity, askCase } = context
  const marks = (await identity().read(listMarks)).filter(({ id }) => ids === undefined || ids.includes(id))
  if (marks.length === 0) return []
  const acts: string[] = []
  const { committed } = await askCase('inner/pending-committed', { pendingIds: marks.map(({ id }) => id) })
  for (const mark of marks) {
    if (mark.kind === 'import') {
      acts.push(await settleImport(context, mark, committed.includes(mark.id)))
      continue
    }
    const act = committed.includes(mark.id) ? actOf(mark) : await completeOrUndo(context, mark)
    await identity().transact(mark.userId, async (trx, record) => {
      await clearMark(trx, mark.id)
      record(act, mark.matterId)
    })
    acts.push(act)
  }
  return acts
}

function actOf(mark: MatterMark): string {
  switch (mark.kind) {
    case 'identityKnown':
      if (!mark.known) return 'identity/made-unknown'
      return mark.protectedIdentity ? 'identity/made-protected' : 'identity/made-known'
    case 'summaryRelease':
      return 'summary/released'
    case 'textKnown':
      return mark.known ? 'text/made-known' : 'text/made-unknown'
    case 'question':
      return 'question/asked'
    case 'answer':
      return 'question/answered'
    default:
      return assertNever(mark)
  }
}

/** What a person was never told had happened is undone where that is the safe side, completed where it is not. */
async function completeOrUndo({ askCase }: IdentityContext, mark: MatterMark): Promise<string> {
  switch (mark.kind) {
    case 'identityKnown':
      // The identity is written; a list that does not know of it would open a door without asking for consent.
      await askCase('inner/set-identity-known', {
        pendingId: mark.id,
        userId: mark.userId,
        matterId: mark.matterId,
        known: mark.known,
        protectedIdentity: mark.protectedIdentity,
      })
      return actOf(mark)
    case 'summaryRelease':
      // Nothing may come to be shown that nobody has been told is released. The draft is still here.
      return 'summary/release-undone'
    case 'textKnown':
      // The words are written; a gate that does not know of them would ask for what is there.
      await askCase('inner/note-text', {
        pendingId: mark.id,
        userId: mark.userId,
        matterId: mark.matterId,
        field: mark.field,
        known: mark.known,
      })
      return actOf(mark)
    case 'question': {
      // The words are kept, so the matter is to wait for their answer. What cases refuses for good stays words without a question.
      const { id: pendingId, userId, matterId, question } = mark
      const done = await wasTaken(() => askCase('inner/ask-question', { pendingId, userId, matterId, question }))
      return done ? actOf(mark) : 'question/undone'
    }
    case 'answer': {
      const { id: pendingId, userId, matterId, questionId, answeredOn } = mark
      const done = await wasTaken(() => askCase('inner/answer-question', { pendingId, userId, matterId, questionId, answeredOn }))
      return done ? actOf(mark) : 'question/undone'
    }
    default:
      return assertNever(mark)
  }
}

/** False when the other compartment will never take it: what it refused once, it refuses at every unlock. */
async function wasTaken(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (error instanceof DomainError && /^(question|matter|step)\//.test(error.code)) return false
    throw error
  }
}
