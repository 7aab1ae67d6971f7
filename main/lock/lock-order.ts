/**
 * The order of a lock, and nothing else: events in, what is to be done next out. No clock, no window, no process.
 * INVARIANT 1: the wall goes dark before anything is waited for.
 * INVARIANT 2: nothing a page or a process does, or does not do, moves a deadline.
 * INVARIANT 3: the pages are killed once, no later than PAGES_DIE_AFTER, and a lock page stands there afterwards.
 * INVARIANT 4: new vault processes start when the old ones are gone, never beside them.
 */
export const DRAFTS_WITHIN = 300
export const PAGES_DIE_AFTER = 800
/** With the passphrase, the keys and what was shown gone two seconds after the lock (SECURITY.md D1). */
export const PROCESSES_END_AFTER = 1_700
/** A program that is closed has time to finish the copy of a large vault; nobody can see or ask anything meanwhile. */
export const PROCESSES_END_AFTER_LEAVING = 8_000

export type LockPhase = 'open' | 'flushing' | 'finishing' | 'ending'
export type Deadline = 'drafts' | 'pages' | 'processes'

export interface LockState {
  readonly phase: LockPhase
  readonly pagesDead: boolean
  readonly processesGone: boolean
}

export type LockEvent =
  | { kind: 'begin'; hasDesk: boolean; leaving: boolean }
  | { kind: 'draftsFlushed' }
  | { kind: 'vaultFinished' }
  | { kind: 'processesGone' }
  | { kind: 'passed'; deadline: Deadline }

export type LockEffect =
  | { kind: 'darkenWall' }
  | { kind: 'forgetDialogs' }
  | { kind: 'clearClipboard' }
  | { kind: 'refuseRequests' }
  | { kind: 'askForDrafts' }
  | { kind: 'finishVault' }
  | { kind: 'endProcesses' }
  | { kind: 'replacePages' }
  | { kind: 'startAgain' }
  | { kind: 'wake'; deadline: Deadline; after: number }

export const OPEN: LockState = { phase: 'open', pagesDead: false, processesGone: false }

const effects = (...kinds: Exclude<LockEffect['kind'], 'wake'>[]): LockEffect[] => kinds.map((kind) => ({ kind }))
const BEGIN = effects('darkenWall', 'forgetDialogs', 'refuseRequests')
const wake = (deadline: Deadline, after: number): LockEffect => ({ kind: 'wake', deadline, after })

export function advance(state: LockState, event: LockEvent): { state: LockState; effects: readonly LockEffect[] } {
  switch (event.kind) {
    case 'begin': {
      if (state.phase !== 'open') return still(state)
      const deadlines = [
        wake('pages', PAGES_DIE_AFTER),
        wake('processes', event.leaving ? PROCESSES_END_AFTER_LEAVING : PROCESSES_END_AFTER),
      ]
      if (!event.hasDesk) {
        return {
          state: { ...OPEN, phase: 'finishing' },
          effects: [...BEGIN, ...deadlines, ...effects('finishVault', 'clearClipboard')],
        }
      }
      return {
        state: { ...OPEN, phase: 'flushing' },
        effects: [
          ...BEGIN,
          ...effects('askForDrafts'),
          wake('drafts', DRAFTS_WITHIN),
          ...deadlines,
          ...effects('clearClipboard'),
        ],
      }
    }
    case 'draftsFlushed':
      return state.phase === 'flushing'
        ? { state: { ...state, phase: 'finishing' }, effects: effects('finishVault') }
        : still(state)
    case 'vaultFinished':
      return state.phase === 'finishing'
        ? { state: { ...state, phase: 'ending' }, effects: effects('endProcesses') }
        : still(state)
    case 'processesGone':
      return state.phase === 'open' || state.processesGone ? still(state) : killPages({ ...state, processesGone: true })
    case 'passed':
      return passed(state, event.deadline)
  }
}

function passed(state: LockState, deadline: Deadline): { state: LockState; effects: readonly LockEffect[] } {
  if (state.phase === 'open') return still(state)
  if (deadline === 'drafts') return advance(state, { kind: 'draftsFlushed' })
  if (deadline === 'pages') return killPages(state)
  return state.phase === 'ending' ? still(state) : { state: { ...state, phase: 'ending' }, effects: effects('endProcesses') }
}

/** Whichever comes first kills the pages; when both are done the lock is over. */
function killPages(state: LockState): { state: LockState; effects: readonly LockEffect[] } {
  const kill = state.pagesDead ? [] : effects('replacePages')
  if (!state.processesGone) return { state: { ...state, pagesDead: true }, effects: kill }
  return { state: OPEN, effects: [...kill, ...effects('startAgain')] }
}

const still = (state: LockState) => ({ state, effects: [] })
