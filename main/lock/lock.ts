import { advance, type Deadline, type LockEffect, type LockState, OPEN } from './lock-order'

/** What the order of a lock wants done; `shell` does it, a test writes it down. */
export interface LockActs {
  darkenWall(): void
  forgetDialogs(): void
  clearClipboard(): void
  refuseRequests(): void
  askForDrafts(): void
  finishVault(): Promise<void>
  endProcesses(): Promise<void>
  replacePages(): void
  /** Everything is gone: begin anew, or leave. */
  startAgain(): void
}

export interface Lock {
  begin(hasDesk: boolean, leaving: boolean): void
  draftsFlushed(): void
  underWay(): boolean
}

export interface Timers {
  set(work: () => void, after: number): unknown
  clear(timer: unknown): void
}

const REAL: Timers = { set: (work, after) => setTimeout(work, after), clear: (timer) => clearTimeout(timer as NodeJS.Timeout) }

/** Runs the order. An act that fails stops no later act: whatever is broken, the pages die and the processes end. */
export function makeLock(acts: LockActs, timers: Timers = REAL): Lock {
  let state: LockState = OPEN
  let running: unknown[] = []

  function handle(event: Parameters<typeof advance>[1]): void {
    const next = advance(state, event)
    state = next.state
    for (const effect of next.effects) attempt(() => act(effect))
    if (state.phase === 'open') {
      for (const timer of running) timers.clear(timer)
      running = []
    }
  }

  function act(effect: LockEffect): void {
    if (effect.kind === 'wake') wake(effect.deadline, effect.after)
    else if (effect.kind === 'finishVault') after(acts.finishVault, () => handle({ kind: 'vaultFinished' }))
    else if (effect.kind === 'endProcesses') after(acts.endProcesses, () => handle({ kind: 'processesGone' }))
    else acts[effect.kind]()
  }

  function wake(deadline: Deadline, milliseconds: number): void {
    running.push(timers.set(() => handle({ kind: 'passed', deadline }), milliseconds))
  }

  return {
    begin: (hasDesk, leaving) => handle({ kind: 'begin', hasDesk, leaving }),
    draftsFlushed: () => handle({ kind: 'draftsFlushed' }),
    underWay: () => state.phase !== 'open',
  }
}

function after(work: () => Promise<void>, then: () => void): void {
  void new Promise<void>((resolve) => resolve(work())).then(then, then)
}

function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // INVARIANT of lock-order: nothing moves a deadline, a failing act least of all.
  }
}
