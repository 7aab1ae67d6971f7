import type { UploadId } from '../../../../shared/domain/enclosure/enclosure'
import type { Asked, Read } from '../../../../shared/domain/enclosure/reading'
import { MOST_IMPORT_ROWS, MOST_LIST_BYTES } from '../../../../shared/domain/import/import'
import type { ReadyRow } from '../../../../shared/domain/import/judge-row'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { keepMark } from '../pending/pending-repository'
import { resolvePending } from '../pending/pending-service'
import { requireUploaded, takeUpload } from '../upload/uploads'
import { type HeldList, heldList, samplesOf } from './held-list'
import { stagePersons } from './import-repository'
import { breathe, type JudgedList, judgeList } from './judge-list'
import { forgetUnmarkedImports } from './settle-import'

type Answers = Pick<Handlers<'identity'>, 'import/read' | 'import/preview' | 'import/run' | 'import/cancel'>
type Asking = Parameters<Answers['import/preview']>[0]

/** A list is read and held here; `stop` ends what is under way, for a lock and a meeting that closes this compartment. */
export interface ImportFeature {
  readonly handlers: Answers
  stop(): void
}

interface Run {
  readonly uploadId: UploadId
  cancelled: boolean
  /** From here on it is completed: what is saved is not taken back. */
  saving: boolean
  ended: Promise<unknown>
}

const PAGE_ROWS = 50
const MOST_WORDS = 100
/** Rows in one small transaction: the window is answered in between, and a cancel is heard. */
const PIECE = 250

/**
 * Takes an existing list into both compartments: rows are staged on both sides where nobody sees them, and become matters
 * all at once by a pending mark. @see A02
 */
export function importFeature(
  context: IdentityContext,
  readTable: (asked: Asked<'table'>) => Promise<Read<'table'>>,
): ImportFeature {
  const { identity, world, askCase, announce } = context
  let held: HeldList | undefined
  let last: { key: string; judged: JudgedList } | undefined
  let run: Run | undefined

  function requireHeld(uploadId: UploadId, userId: string): HeldList {
    requireThat(held?.uploadId === uploadId && held.userId === userId, 'import/list-gone')
    return held
  }

  function forget(): void {
    held = undefined
    last = undefined
  }

  async function judge(
    list: HeldList,
    asked: Omit<Asking, 'page' | 'onlyProblems'>,
  ): Promise<JudgedList & { freeCodeNames: number }> {
    const { uploadId, groupId, mapping, meanings } = asked
    // SECURITY: nothing of the list is asked about there: a column may hold names whatever it was said to be.
    const found = await askCase('inner/import-ground', { groupId })
    const key = JSON.stringify([uploadId, mapping, meanings, found])
    if (last?.key !== key) last = { key, judged: await judgeList(list, { mapping, meanings }, found) }
    return { ...last.judged, freeCodeNames: found.freeCodeNames }
  }

  /** Both halves of each row, in small transactions; whoever cancels is heard between two. */
  async function stage(underWay: Run, importId: string, ready: readonly ReadyRow[]): Promise<void> {
    for (let at = 0; at < ready.length; at += PIECE) {
      requireThat(!underWay.cancelled, 'import/cancelled')
      const rows = ready.slice(at, at + PIECE).map((row) => ({ ...row, matterId: world.newId() as MatterId }))
      const persons = rows.filter(({ individual, text }) => individual !== null || text !== '')
      await identity().jot((trx) =>
        stagePersons(trx, {
          importId,
          at,
          persons: persons.map(({ matterId, individual, text }) => ({ matterId, individual, text })),
        }),
      )
      await askCase('inner/stage-import', {
        importId,
        at,
        matters: rows.map(({ matterId, state, referral, individual, text }) => ({
          matterId,
          state,
          referral,
          hasIdentity: individual !== null,
          textKnown: text !== '',
        })),
      })
      announce({ kind: 'progress', work: 'import', done: Math.min(at + PIECE, ready.length), total: 2 * ready.length })
      await breathe()
    }
  }

  async function take(underWay: Run, userId: string, ready: readonly ReadyRow[]): Promise<string> {
    const importId = world.newId()
    const pendingId = world.newId()
    try {
      await stage(underWay, importId, ready)
      requireThat(!underWay.cancelled, 'import/cancelled')
      underWay.saving = true
      await identity().jot((trx) =>
        keepMark(trx, { id: pendingId, userId, kind: 'import', importId, matters: ready.length }, world.now().toISOString()),
      )
    } catch (error) {
      await forgetUnmarkedImports(context)
      throw error
    }
    const [act] = await resolvePending(context, [pendingId])
    const saved = act === 'import/taken'
    requireThat(saved, 'import/not-saved')
    return importId
  }

  return {
    handlers: {
      async 'import/read'({ uploadId }, { user }) {
        identity()
        if (held?.uploadId !== uploadId) {
          const { kind, bytes } = requireUploaded(uploadId, user.id)
          requireThat(bytes.byteLength <= MOST_LIST_BYTES, 'import/list-too-large')
          const { rows } = await readTable({ kind, bytes })
          takeUpload(uploadId)
          forget()
          held = heldList(uploadId, user.id, rows)
          requireThat(held.rows.length <= MOST_IMPORT_ROWS, 'import/too-many-rows')
        }
        const list = requireHeld(uploadId, user.id)
        return {
          columns: list.heads.map((name, column) => ({ name, samples: samplesOf(list, column) })),
          rows: list.rows.length,
          proposed: list.proposed,
        }
      },

      async 'import/preview'({ page, onlyProblems, ...asked }, { user }) {
        const { rows, ready, unknownParties, unknownStates } = await judge(requireHeld(asked.uploadId, user.id), asked)
        const shown = onlyProblems ? rows.filter(({ problems }) => problems.length > 0) : rows
        return {
          good: ready.length,
          bad: rows.length - ready.length,
          remarked: rows.filter(({ problems }) => problems.length > 0 && problems.every(({ stops }) => !stops)).length,
          total: shown.length,
          rows: shown.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map(({ row, cells, problems }) => ({
            row,
            cells: cells.slice(0, asked.mapping.length).map((cell) => cell.slice(0, 200)),
            problems,
          })),
          unknownParties: mostFirst(unknownParties),
          unknownStates: mostFirst(unknownStates),
        }
      },

      async 'import/run'({ leaveOut, ...asked }, { user }) {
        const list = requireHeld(asked.uploadId, user.id)
        requireThat(!run, 'import/already-running')
        const underWay: Run = { uploadId: asked.uploadId, cancelled: false, saving: false, ended: Promise.resolve() }
        run = underWay
        const work = (async () => {
          const { rows, ready, freeCodeNames } = await judge(list, asked)
          const leftOut = rows.length - ready.length
          requireThat(ready.length > 0, 'import/nothing-good')
          requireThat(leaveOut || leftOut === 0, 'import/rows-stop', { count: leftOut })
          requireThat(ready.length <= freeCodeNames, 'code-name/exhausted')
          const importId = await take(underWay, user.id, ready)
          return { importId, matters: ready.length, leftOut }
        })()
        underWay.ended = work.catch(() => undefined)
        try {
          const taken = await work
          forget()
          return taken
        } finally {
          run = undefined
        }
      },

      async 'import/cancel'({ uploadId }, { user }) {
        const underWay = run?.uploadId === uploadId && held?.userId === user.id ? run : undefined
        if (underWay) {
          if (underWay.saving) throw new DomainError('import/too-late')
          underWay.cancelled = true
          await underWay.ended
        } else if (held?.uploadId === uploadId && held.userId === user.id) forget()
        return {}
      },
    },
    stop() {
      if (run) run.cancelled = true
    },
  }
}

const mostFirst = (words: ReadonlyMap<string, number>) =>
  [...words]
    .map(([word, rows]) => ({ word, rows }))
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_WORDS)
