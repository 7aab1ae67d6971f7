import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it, vi } from 'vitest'
import { renderPaper } from '../../../main/documents/render-paper'
import { serveDocuments } from '../../../main/documents/serve-documents'
import { aPaper } from '../../builders/papers'

// Drawing takes processor time, and the suites share two cores.
vi.setConfig({ testTimeout: 30_000 })

/** Node's port hands over the value; Electron's wraps it as an event. */
function connect() {
  const { port1, port2 } = new MessageChannel()
  serveDocuments({
    on: (event, listener) => port1.on(event, (data: unknown) => listener({ data })),
    start: () => port1.start(),
    postMessage: (message) => port1.postMessage(message),
  })
  const answers: { id: number; bytes?: Uint8Array; code?: string }[] = []
  let wake: () => void = () => undefined
  port2.on('message', (answer: { id: number }) => {
    answers.push(answer)
    wake()
  })
  return {
    say: (message: unknown) => port2.postMessage(message),
    async answersAfter(count: number) {
      while (answers.length < count) await new Promise<void>((resolve) => (wake = resolve))
      port1.close()
      return answers
    },
  }
}

describe('the documents process', () => {
  it('answers each paper with its bytes, under its number, though they are asked for at once', async () => {
    const { say, answersAfter } = connect()
    const papers = [aPaper('consultationOutcome'), aPaper('meetingNotes')]
    for (const [id, paper] of papers.entries()) say({ id, paper })
    const answers = await answersAfter(2)
    for (const { id, bytes } of answers) {
      const alone = await renderPaper(papers[id] ?? aPaper('recoverySheet'))
      expect(Buffer.from(bytes ?? []).equals(alone)).toBe(true)
    }
  })

  it.each([
    ['an unknown kind', { ...aPaper('recommendation'), kind: 'invoice' }],
    ['a field that no paper has', { ...aPaper('recommendation'), individual: 'MARKER Öhrn' }],
    ['a day that does not exist', { ...aPaper('recommendation'), meetingOn: '2026-02-30' }],
    ['too much text', { ...aPaper('recommendation'), reason: 'x'.repeat(20_001) }],
    ['nothing', undefined],
  ])('answers %s with a code and nothing of what was sent', async (_, paper) => {
    const { say, answersAfter } = connect()
    say({ id: 7, paper })
    expect(await answersAfter(1)).toEqual([{ id: 7, code: 'paper/could-not-be-made' }])
  })

  it('says nothing to what has no number, and goes on', async () => {
    const { say, answersAfter } = connect()
    say('hej')
    say({ id: -1 })
    say(null)
    say({ id: 1, paper: aPaper('recoverySheet') })
    expect((await answersAfter(1)).map(({ id }) => id)).toEqual([1])
  })
})
