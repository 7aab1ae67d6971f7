import { describe, expect, it } from 'vitest'
import { type LockActs, makeLock, type Timers } from '../../../../main/lock/lock'
import {
  advance,
  DRAFTS_WITHIN,
  type LockState,
  OPEN,
  PAGES_DIE_AFTER,
  PROCESSES_END_AFTER,
} from '../../../../main/lock/lock-order'

/** A clock that a test moves, and acts that are written down with the time they happened at. */
function bench(behaviour: Partial<LockActs> = {}) {
  let now = 0
  let due: { at: number; work: () => void }[] = []
  const timers: Timers = {
    set(work, after) {
      const timer = { at: now + after, work }
      due.push(timer)
      return timer
    },
    clear(timer) {
      due = due.filter((one) => one !== timer)
    },
  }
  const done: string[] = []
  const note = (name: keyof LockActs) => () => {
    done.push(`${now} ${name}`)
    return (behaviour[name] as (() => Promise<void>) | undefined)?.()
  }
  const never = () => new Promise<void>(() => undefined)
  const acts = Object.fromEntries(
    (
      [
        'darkenWall',
        'forgetDialogs',
        'clearClipboard',
        'refuseRequests',
        'askForDrafts',
        'finishVault',
        'endProcesses',
        'replacePages',
        'startAgain',
      ] as const
    ).map((name) => [name, note(name)]),
  ) as unknown as LockActs
  const lock = makeLock(acts, timers)
  return {
    lock,
    done,
    never,
    waiting: () => due.length,
    async pass(milliseconds: number) {
      const end = now + milliseconds
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve))
        const next = due.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0]
        if (!next) break
        now = next.at
        due = due.filter((timer) => timer !== next)
        next.work()
      }
      now = end
    },
  }
}

describe('the order of a lock', () => {
  it('darkens the wall first, then refuses, flushes, commits, ends the processes and last of all kills the pages', async () => {
    const { lock, done, pass } = bench()
    lock.begin(true, false)
    expect(done).toEqual(['0 darkenWall', '0 forgetDialogs', '0 refuseRequests', '0 askForDrafts', '0 clearClipboard'])
    await pass(40)
    lock.draftsFlushed()
    await pass(10)
    expect(done.slice(5)).toEqual(['40 finishVault', '40 endProcesses', '40 replacePages', '40 startAgain'])
    expect(lock.underWay()).toBe(false)
  })

  it('waits 300 ms for drafts and no longer', async () => {
    const { lock, done, pass } = bench()
    lock.begin(true, false)
    await pass(DRAFTS_WITHIN - 1)
    expect(done).not.toContain('300 finishVault')
    await pass(1)
    expect(done).toContain('300 finishVault')
  })

  it('asks nobody for drafts where there is no desk', () => {
    const { lock, done } = bench()
    lock.begin(false, false)
    expect(done).not.toContain('0 askForDrafts')
    expect(done).toContain('0 finishVault')
  })

  it('kills the pages at 800 ms and the processes at 1700 ms, whatever a hanging vault does', async () => {
    const { lock, done, pass } = bench({ finishVault: () => new Promise(() => undefined) })
    lock.begin(true, false)
    await pass(3_000)
    expect(done.slice(5)).toEqual(['300 finishVault', '800 replacePages', '1700 endProcesses', '1700 startAgain'])
    expect([PAGES_DIE_AFTER, PROCESSES_END_AFTER]).toEqual([800, 1_700])
  })

  it('gives a vault that is closed for good time to finish its copy, but shows nothing meanwhile', async () => {
    const { lock, done, pass } = bench({ finishVault: () => new Promise(() => undefined) })
    lock.begin(true, true)
    await pass(10_000)
    expect(done.slice(5)).toEqual(['300 finishVault', '800 replacePages', '8000 endProcesses', '8000 startAgain'])
  })

  it('starts nothing new beside a process that will not go', async () => {
    const { lock, done, pass } = bench({ endProcesses: () => new Promise(() => undefined) })
    lock.begin(true, false)
    await pass(10_000)
    expect(done.filter((act) => act.endsWith('startAgain'))).toEqual([])
    expect(done.filter((act) => act.endsWith('replacePages'))).toEqual(['800 replacePages'])
    expect(lock.underWay()).toBe(true)
  })

  it('goes on to the end when every act fails', async () => {
    const fail = () => {
      throw new Error('broken')
    }
    const failing = Object.fromEntries(
      ['darkenWall', 'forgetDialogs', 'refuseRequests', 'askForDrafts', 'finishVault', 'endProcesses', 'replacePages'].map(
        (name) => [name, fail],
      ),
    ) as unknown as LockActs
    const { lock, done, pass } = bench(failing)
    lock.begin(true, false)
    await pass(1_000)
    expect(done.map((act) => act.split(' ')[1])).toEqual([
      'darkenWall',
      'forgetDialogs',
      'refuseRequests',
      'askForDrafts',
      'clearClipboard',
      'finishVault',
      'endProcesses',
      'replacePages',
      'startAgain',
    ])
  })

  it('is one lock however often it is asked for, and leaves no deadline to the next', async () => {
    const { lock, done, pass, waiting } = bench()
    lock.begin(true, false)
    lock.begin(true, false)
    lock.draftsFlushed()
    lock.draftsFlushed()
    await pass(10)
    expect(done.filter((act) => act.endsWith('darkenWall'))).toHaveLength(1)
    expect(done.filter((act) => act.endsWith('finishVault'))).toHaveLength(1)
    expect(waiting()).toBe(0)
    lock.begin(true, false)
    expect(done.filter((act) => act.endsWith('darkenWall'))).toHaveLength(2)
  })

  it('takes nothing that comes when no lock is under way', () => {
    for (const kind of ['draftsFlushed', 'vaultFinished', 'processesGone'] as const) {
      expect(advance(OPEN, { kind })).toEqual({ state: OPEN, effects: [] })
    }
    expect(advance(OPEN, { kind: 'passed', deadline: 'pages' })).toEqual({ state: OPEN, effects: [] })
  })

  it('kills the pages exactly once, by whichever way each state ends', () => {
    const states: LockState[] = [
      { phase: 'flushing', pagesDead: false, processesGone: false },
      { phase: 'finishing', pagesDead: false, processesGone: false },
      { phase: 'ending', pagesDead: false, processesGone: false },
    ]
    for (const state of states) {
      const first = advance(state, { kind: 'passed', deadline: 'pages' })
      expect(first.effects).toEqual([{ kind: 'replacePages' }])
      const second = advance(first.state, { kind: 'passed', deadline: 'pages' })
      expect(second.effects).toEqual([])
      expect(advance(second.state, { kind: 'processesGone' }).effects).toEqual([{ kind: 'startAgain' }])
    }
  })
})
