import { describe, expect, it, vi } from 'vitest'
import type { Reply } from '../../../../shared/lib/reply'

vi.mock('electron', () => ({ webFrame: { setSpellCheckProvider: () => undefined } }))
const { makeSpellCheck } = await import('../../../../main/preload/spelling')

function asked(answer: (words: string[]) => Reply<unknown>) {
  const questions: unknown[] = []
  const ask = (name: string, input: unknown) => {
    questions.push({ name, input })
    return Promise.resolve(answer((input as { words: string[] }).words))
  }
  return { ask, questions }
}
const check = (spell: ReturnType<typeof makeSpellCheck>, words: string[]) => new Promise<string[]>((told) => spell(words, told))
const wrongIsBad = (words: string[]): Reply<unknown> => ({
  ok: true,
  value: { wrong: words.filter((word) => word.startsWith('bad')) },
})

describe('the desk’s spelling', () => {
  it('asks after each word once, and marks it each time', async () => {
    const { ask, questions } = asked(wrongIsBad)
    const spell = makeSpellCheck(ask, () => 'sv')
    expect(await check(spell, ['good', 'bad1', 'good'])).toEqual(['bad1'])
    expect(await check(spell, ['bad1', 'good', 'bad2'])).toEqual(['bad1', 'bad2'])
    expect(questions).toEqual([
      { name: 'spelling/check', input: { language: 'sv', words: ['good', 'bad1'] } },
      { name: 'spelling/check', input: { language: 'sv', words: ['bad2'] } },
    ])
  })

  it('keeps the two languages apart', async () => {
    const { ask, questions } = asked(wrongIsBad)
    let language: 'sv' | 'da' = 'sv'
    const spell = makeSpellCheck(ask, () => language)
    await check(spell, ['bad1'])
    language = 'da'
    await check(spell, ['bad1'])
    expect(questions).toHaveLength(2)
  })

  it('marks nothing without an answer, and asks again', async () => {
    const { ask, questions } = asked(() => ({ ok: false, code: 'case/closed', facts: {} }))
    const spell = makeSpellCheck(ask, () => 'sv')
    expect(await check(spell, ['bad1'])).toEqual([])
    expect(await check(spell, ['bad1'])).toEqual([])
    expect(questions).toHaveLength(2)
  })

  it('asks after no more, and nothing longer, than is taken', async () => {
    const { ask, questions } = asked(wrongIsBad)
    const spell = makeSpellCheck(ask, () => 'sv')
    await check(spell, ['x'.repeat(65), ...Array.from({ length: 900 }, (_, index) => `good${index}`)])
    const { words } = (questions[0] as { input: { words: string[] } }).input
    expect(words).toHaveLength(500)
    expect(words.every((word) => word.length <= 64)).toBe(true)
  })
})
