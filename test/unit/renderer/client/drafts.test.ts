import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DraftState, DraftWriter, findDraft, flushDrafts } from '../../../../renderer/client/drafts'

type Asked = { name: string; input: { field: string; text?: string } }
let asked: Asked[]
let answers: Record<string, unknown>

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  answers = {}
  vi.stubGlobal('window', {
    samrum: {
      ask: async (name: string, input: Asked['input']) => {
        asked.push({ name, input })
        return answers[name] ?? { ok: true, value: {} }
      },
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const open = (compartment: 'cases' | 'identity' = 'cases') => {
  const states: DraftState[] = []
  const writer = new DraftWriter({ field: 'note', compartment }, (state) => states.push(state))
  return { writer, states }
}

describe('a draft', () => {
  it('is written 300 ms after the last key, once', async () => {
    const { writer } = open()
    writer.write('L')
    await vi.advanceTimersByTimeAsync(200)
    writer.write('Lä')
    await vi.advanceTimersByTimeAsync(299)
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(asked).toEqual([{ name: 'draft/save', input: { field: 'note', text: 'Lä' } }])
    writer.end()
  })

  it('goes to the compartment its text belongs to', async () => {
    const { writer } = open('identity')
    writer.write('namn')
    await writer.flush()
    expect(asked.map(({ name }) => name)).toEqual(['identity-draft/save'])
    writer.end()
  })

  it('is written at once when a lock begins', async () => {
    const { writer } = open()
    writer.write('halv mening')
    await flushDrafts()
    expect(asked).toHaveLength(1)
    writer.end()
  })

  it('is not written after it was thrown away', async () => {
    const { writer, states } = open()
    writer.write('bort')
    await writer.clear()
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked.map(({ name }) => name)).toEqual(['draft/clear'])
    expect(states.at(-1)).toEqual({ kind: 'idle' })
    writer.end()
  })

  it('says so when it could not be kept', async () => {
    const { writer, states } = open()
    answers['draft/save'] = { ok: false, code: 'vault/disk-full', facts: {} }
    writer.write('text')
    await writer.flush()
    expect(states).toEqual([{ kind: 'saving' }, { kind: 'failed' }])
    writer.end()
  })

  it('leaves nothing to flush behind it', async () => {
    const { writer } = open()
    writer.write('sist')
    writer.end()
    await vi.runAllTimersAsync()
    asked = []
    await flushDrafts()
    expect(asked).toEqual([])
  })

  it('is no text when its compartment is closed', async () => {
    answers['identity-draft/find'] = { ok: false, code: 'identity/closed', facts: {} }
    expect(await findDraft({ field: 'note', compartment: 'identity' })).toBeNull()
  })
})
