import { parentPort } from 'node:worker_threads'
import { makeSpeller } from './speller'
import type { SpellingAnswer, SpellingQuestion } from './spelling'

// The worker of `spelling.ts`: a suggestion takes 80 to 350 ms, and nobody's save may wait for it.
const speller = makeSpeller()
parentPort?.on('message', ({ id, language, words, suggest }: SpellingQuestion) => {
  const answer = (found: string[]) => parentPort?.postMessage({ id, found } satisfies SpellingAnswer)
  const work = suggest ? speller.suggest(language, words[0] ?? '') : speller.wrong(language, words)
  work.then(answer, (error: unknown) => {
    if (__TEST_HOOKS__) process.stderr.write(`spelling: ${String(error)}\n`)
    answer([])
  })
})
