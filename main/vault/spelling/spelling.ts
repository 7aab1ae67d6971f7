import { Worker } from 'node:worker_threads'
import type { SpellingLanguage } from '../../../shared/domain/text/spelling'
import { makeSpeller, type Speller } from './speller'

export interface SpellingQuestion {
  readonly id: number
  readonly language: SpellingLanguage
  readonly words: readonly string[]
  readonly suggest: boolean
}
export interface SpellingAnswer {
  readonly id: number
  readonly found: string[]
}

/**
 * The word lists in a thread of their own, begun at the first word and ended with the process.
 * INVARIANT: a thread that fails marks nothing: no word is wrong, nothing is suggested, and the writing goes on.
 * @param worker the built file of the thread; without it (in tests) the lists are read here
 */
export function makeSpelling(worker: string | undefined): Speller {
  if (worker === undefined) return makeSpeller()
  const waiting = new Map<number, (found: string[]) => void>()
  let thread: Worker | undefined
  let failed = false
  let next = 1

  function fail(): void {
    failed = true
    for (const settle of waiting.values()) settle([])
    waiting.clear()
  }

  function begin(file: string): Worker {
    const begun = new Worker(file)
    begun.unref()
    begun.on('message', ({ id, found }: SpellingAnswer) => {
      waiting.get(id)?.(found)
      waiting.delete(id)
    })
    begun.on('error', fail)
    begun.on('exit', fail)
    return begun
  }

  function ask(file: string, question: Omit<SpellingQuestion, 'id'>): Promise<string[]> {
    if (failed) return Promise.resolve([])
    return new Promise((resolve) => {
      thread ??= begin(file)
      const id = next++
      waiting.set(id, resolve)
      thread.postMessage({ id, ...question } satisfies SpellingQuestion)
    })
  }

  return {
    wrong: (language, words) => ask(worker, { language, words, suggest: false }),
    suggest: (language, word) => ask(worker, { language, words: [word], suggest: true }),
  }
}
