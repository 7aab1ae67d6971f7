import { describe, expect, test } from 'vitest'
import type { Source } from '../../../build/rules/read-source.mts'
import { checkText } from '../../../build/text/check-text.mts'

const refusing = (path: string, ...handed: string[]): Source => ({
  path,
  lines: 1,
  imports: [],
  uses: [],
  strings: [],
  attributes: [],
  handed: handed.map((name) => ({ name, line: 7 })),
})
const sentencesMissing = async (...sources: Source[]): Promise<readonly string[]> =>
  (await checkText({ sources, readmes: new Map() })).find(({ name }) => name === 'every refusal has a sentence')?.problems ?? []

describe('the words of a refusal', () => {
  test('are asked for wherever the program refuses', async () => {
    const sources = [
      refusing('main/x.ts', 'DomainError nobody/said-this'),
      refusing('shared/y.ts', 'requireThat nobody/said-that'),
    ]
    expect(await sentencesMissing(...sources)).toEqual(['main/x.ts:7 nobody/said-this', 'shared/y.ts:7 nobody/said-that'])
  })
  test('are not asked for where a string is something else, or the program itself is at fault', async () => {
    expect(await sentencesMissing(refusing('main/x.ts', 'join nobody/said-this', 'DomainError store/closed'))).toEqual([])
  })
})
