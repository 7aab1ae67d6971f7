import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Saving, TextSaver } from '../../../../../renderer/features/notes/text-saver'
import type { Reply } from '../../../../../shared/lib/reply'

const ok: Reply<unknown> = { ok: true, value: {} }
const full: Reply<unknown> = { ok: false, code: 'store/full', facts: {} }

function saverOf(replies: Reply<unknown>[] = []) {
  const saved: string[] = []
  const states: Saving['kind'][] = []
  const saver = new TextSaver(
    'från början',
    async (text) => {
      saved.push(text)
      return replies.shift() ?? ok
    },
    ({ kind }) => states.push(kind),
  )
  return { saver, saved, states }
}

describe('a text that saves itself', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('saves once a second after the last key', async () => {
    const { saver, saved, states } = saverOf()
    saver.type('a')
    await vi.advanceTimersByTimeAsync(900)
    saver.type('ab')
    await vi.advanceTimersByTimeAsync(900)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(saved).toEqual(['ab'])
    expect(states).toEqual(['unsaved', 'unsaved', 'saving', 'saved'])
  })

  it('saves at once when it is left or the program locks', async () => {
    const { saver, saved } = saverOf()
    saver.type('a')
    await saver.flush()
    expect(saved).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(saved).toEqual(['a'])
  })

  it('asks for nothing when nothing was typed', async () => {
    const { saver, saved } = saverOf()
    await saver.flush()
    expect(saved).toEqual([])
  })

  it('keeps what failed to save and tries it again', async () => {
    const { saver, saved, states } = saverOf([full])
    saver.type('a')
    await saver.flush()
    expect(states.at(-1)).toBe('failed')
    await saver.flush()
    expect(saved).toEqual(['a', 'a'])
    expect(states.at(-1)).toBe('saved')
  })

  it('is not overwritten by what is read from elsewhere while something unsaved stands in it', async () => {
    const { saver, saved } = saverOf([full])
    saver.type('a')
    await saver.flush()
    expect(saver.take('någon annans')).toBe(false)
    await saver.flush()
    expect(saved).toEqual(['a', 'a'])
    expect(saver.take('någon annans')).toBe(true)
  })

  it('says that there is more to save when somebody types while it is saving', async () => {
    const { saver, saved, states } = saverOf()
    saver.type('a')
    const saving = saver.flush()
    await Promise.resolve()
    saver.type('ab')
    await saving
    expect(states.at(-1)).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saved).toEqual(['a', 'ab'])
  })
})
