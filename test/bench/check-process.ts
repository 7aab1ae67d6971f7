// Runs in a utility process, as the vault does: how long the check for personal data takes, as one line of JSON.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Individual } from '../../shared/domain/individual/individual'
import { findPersonalData } from '../../shared/privacy/find-personal-data'
import { type Knowledge, knowledgeOf, noKnowledge } from '../../shared/privacy/knowledge'

/** What the bench writes beside the program. */
export interface CheckTask {
  /** A text of which every length is a part. */
  readonly text: string
  readonly individuals: readonly Individual[]
}

export interface CheckTimes {
  readonly first: number
  readonly nobody: readonly number[]
  readonly one: readonly number[]
  readonly twenty: readonly number[]
  /** 100 kB and 1 MB, of which the ratio is asked. */
  readonly hundred: readonly number[]
  readonly million: readonly number[]
  readonly runtime: string
}

const SCREENFUL = 20_000
const HUNDRED = 100_000
const MILLION = 1_000_000
const WARM = 40

const { text, individuals } = JSON.parse(readFileSync(join(__dirname, 'task.json'), 'utf8')) as CheckTask

function time(part: string, knowledge: Knowledge): number {
  const began = performance.now()
  findPersonalData(part, knowledge)
  return performance.now() - began
}

/** Another part of the text each time: no engine may remember the last one. */
const partOf = (length: number, number: number) => {
  const from = (number * 7_919) % Math.max(1, text.length - length)
  return text.slice(from, from + length)
}

const many = (count: number, length: number, knowledge: Knowledge): number[] =>
  Array.from({ length: count }, (_, number) => time(partOf(length, number), knowledge))

const first = time(partOf(SCREENFUL, 1), noKnowledge)
const [one, twenty] = [1, 20].map((count) => knowledgeOf({ individuals: individuals.slice(0, count) }))
if (!one || !twenty) throw new Error('nobody is known')
for (const knowledge of [noKnowledge, one, twenty]) many(WARM, SCREENFUL, knowledge)
const times: CheckTimes = {
  first,
  nobody: many(200, SCREENFUL, noKnowledge),
  one: many(200, SCREENFUL, one),
  twenty: many(200, SCREENFUL, twenty),
  hundred: many(15, HUNDRED, one),
  million: many(5, MILLION, one),
  runtime: `Electron ${process.versions.electron}, Node ${process.versions.node}`,
}
process.stdout.write(`${JSON.stringify(times)}\n`, () => process.exit(0))
