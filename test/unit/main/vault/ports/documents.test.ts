import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Documents, makeDocuments } from '../../../../../main/vault/ports/documents'
import type { ServerPort } from '../../../../../main/vault/ports/port'
import { aPaper } from '../../../../builders/papers'
import { portPair } from '../../../../builders/port-pair'

const paper = aPaper('recommendation')
const made = new Uint8Array([1, 2, 3])
const refused = expect.objectContaining({ code: 'paper/could-not-be-made' })
const outcome = (work: Promise<Uint8Array>) =>
  work.then(
    () => 'made',
    (error: { code: string }) => error.code,
  )

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Main, with one documents process at a time; `answers` says whether the one it starts now will. */
function main() {
  const told: string[] = []
  let running: ServerPort | undefined
  let answers = true
  const documents: Documents = makeDocuments({
    wanted() {
      told.push('wanted')
      const [theirs, mine] = portPair()
      const answersNow = answers
      mine.on('message', ({ data }) => {
        if (answersNow) mine.postMessage({ id: (data as { id: number }).id, bytes: made })
      })
      mine.start()
      running = mine
      documents.arrive(theirs)
    },
    hung() {
      told.push('hung')
      running?.close()
    },
  })
  const hang = (does: boolean) => {
    answers = !does
  }
  return { documents, told, hang, die: () => running?.close() }
}

describe('the documents process', () => {
  it('is started at the first paper and kept for the next', async () => {
    const { documents, told } = main()
    expect(await documents.render(paper)).toEqual(made)
    expect(await documents.render(paper)).toEqual(made)
    expect(told).toEqual(['wanted'])
    documents.leave()
  })

  it('is ended when a paper takes longer than twenty seconds; every paper behind it is refused, and the next one works', async () => {
    const { documents, told, hang } = main()
    hang(true)
    const both = [outcome(documents.render(paper)), outcome(documents.render(paper))]
    await new Promise(setImmediate)
    vi.advanceTimersByTime(19_999)
    expect(told).toEqual(['wanted'])
    vi.advanceTimersByTime(1)
    expect(await Promise.all(both)).toEqual(['paper/could-not-be-made', 'paper/could-not-be-made'])
    expect(told).toEqual(['wanted', 'hung'])
    hang(false)
    // Also while the end of the one that hung is still on its way.
    expect(await documents.render(paper)).toEqual(made)
    await new Promise(setImmediate)
    expect(await documents.render(paper)).toEqual(made)
    expect(told).toEqual(['wanted', 'hung', 'wanted'])
    documents.leave()
  })

  it('is waited for no longer than that when it never comes', async () => {
    const told: string[] = []
    const documents = makeDocuments({ wanted: () => told.push('wanted'), hung: () => told.push('hung') })
    const work = outcome(documents.render(paper))
    vi.advanceTimersByTime(20_000)
    expect(await work).toBe('paper/could-not-be-made')
    expect(told).toEqual(['wanted', 'hung'])
  })

  it('that dies refuses what it had, and is started anew', async () => {
    const { documents, told, hang, die } = main()
    hang(true)
    const work = documents.render(paper).catch((error: unknown) => error)
    await new Promise(setImmediate)
    die()
    expect(await work).toEqual(refused)
    hang(false)
    expect(await documents.render(paper)).toEqual(made)
    expect(told).toEqual(['wanted', 'wanted'])
    documents.leave()
  })
})

describe('the reading of a foreign file', () => {
  const asked = { kind: 'text', bytes: new Uint8Array([97]) } as const
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'read',
      (error: { code: string }) => error.code,
    )
  /** A documents process that answers what it is told to. */
  function answering(reply: unknown) {
    const told: string[] = []
    const documents: Documents = makeDocuments({
      wanted() {
        const [theirs, mine] = portPair()
        mine.on('message', ({ data }) => {
          if (reply !== undefined) mine.postMessage({ id: (data as { id: number }).id, ...(reply as object) })
        })
        mine.start()
        documents.arrive(theirs)
      },
      hung: () => told.push('hung'),
    })
    return { documents, told }
  }

  it('is ended after twenty seconds, and the process with it', async () => {
    const { documents, told } = answering(undefined)
    const work = codeOf(documents.read('words', asked))
    await new Promise(setImmediate)
    vi.advanceTimersByTime(20_000)
    expect(await work).toBe('file/took-too-long')
    expect(told).toEqual(['hung'])
  })

  it.each([
    ['words', { read: { text: 'ord', cut: false } }, 'read'],
    ['a code of its own', { code: 'file/password' }, 'file/password'],
    ['a code of somebody else', { code: 'vault/damaged' }, 'file/not-read'],
    ['a sentence with somebody in it', { code: 'file/Tindra var här' }, 'file/not-read'],
    ['more than was agreed', { read: { text: 'ord', cut: false, script: 'x' } }, 'file/not-read'],
    ['what is no text', { read: { text: ['ord'], cut: false } }, 'file/not-read'],
    ['bytes of a paper', { bytes: made }, 'file/not-read'],
  ])('believes of the answer only what was agreed: %s', async (_, reply, code) => {
    expect(await codeOf(answering(reply).documents.read('words', asked))).toBe(code)
  })
})
