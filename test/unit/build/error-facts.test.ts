import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** From after an opening bracket to its end. */
function inside(source: string, from: number): string {
  let depth = 1
  let at = from
  for (; depth > 0 && at < source.length; at += 1) {
    if ('({['.includes(source[at] ?? '')) depth += 1
    if (')}]'.includes(source[at] ?? '')) depth -= 1
  }
  return source.slice(from, at - 1)
}

/** Parts between commas of its own level. */
function parts(list: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= list.length; at += 1) {
    const sign = list[at] ?? ','
    if ('({['.includes(sign)) depth += 1
    if (')}]'.includes(sign)) depth -= 1
    if (depth === 0 && sign === ',') {
      found.push(list.slice(from, at).trim())
      from = at + 1
    }
  }
  return found.filter((part) => part !== '')
}

interface Fact {
  readonly where: string
  readonly value: string
}

/** What every refusal in the source carries besides its code, as it is written there. */
function factsOf(where: string, source: string): Fact[] {
  return [...source.matchAll(/\b(requireThat|new DomainError)\(/g)].flatMap((call) => {
    const given = parts(inside(source, call.index + call[0].length))
    const facts = given[call[1] === 'requireThat' ? 2 : 1]
    if (facts === undefined || /^[\w.]+$/.test(facts)) return facts === undefined ? [] : [{ where, value: facts }]
    return parts(facts.replace(/^\{|\}$/g, '')).map((pair) => ({ where, value: pair.replace(/^\w+:\s*/, '') }))
  })
}

const facts = ['main', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('domain-error.ts'))
    .flatMap((name) => factsOf(join(folder, name), readFileSync(join(root, folder, name), 'utf8'))),
)

/** What cannot be anybody's words: a word or number of ours, a count, a place in a text, a key of a profile. */
const HARMLESS = [
  /^'[a-z_-]+'$/,
  /^[A-Z_]+$/,
  /^\w+ \+ 1$/,
  /^[\w.]*\b(count|seconds|start|end|length|key|leastParties|unreviewed)$/,
  /^has\('\w+'\)$/,
]
/** Looked at, each with what it is. */
const LOOKED_AT: readonly string[] = [
  // How many findings are open, how many of them must be rewritten, and how many rows were left out.
  'open',
  'stands',
  'leftOut',
  // Gates of a chain, by their keys.
  "missing.join(',')",
  // A heading of the profile.
  'untold.label',
  // The kind of a finding, and a refusal of the other process handed on as it is.
  'found.kind',
  'said.facts',
  // Of the database: a setting's name, an error's code and the column it names.
  'name',
  'code',
  'columnOf(error)',
  "/^[A-Z_]{1,40}$/.test(code) ? code : 'unknown'",
]

describe('what a refusal carries', () => {
  it('is found in the source', () => {
    expect(facts.length).toBeGreaterThan(25)
    expect(factsOf('x', "requireThat(a, 'b/c', { name: individual.givenName })")).toEqual([
      { where: 'x', value: 'individual.givenName' },
    ])
    expect(factsOf('x', "throw new DomainError('b/c', { n: list.length, what })").map(({ value }) => value)).toEqual([
      'list.length',
      'what',
    ])
  })

  // A new one that fails here is looked at by a person: could it be what somebody typed?
  it('is a number, a word of ours or a key, and never what a person typed (X14)', () => {
    const strange = facts.filter(({ value }) => !LOOKED_AT.includes(value) && !HARMLESS.some((form) => form.test(value)))
    expect(strange).toEqual([])
    for (const word of ['individual.givenName', 'text', 'input.reference', 'name.trim()', 'words.join()'])
      expect(
        HARMLESS.some((form) => form.test(word)),
        word,
      ).toBe(false)
  })
})
