import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errors, errorText } from '../../../../renderer/text/sv/errors'
import { logText } from '../../../../renderer/text/sv/log'

const root = join(import.meta.dirname, '../../../..')
const CODE = "'([a-z-]+/[a-z-]+)'"

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))

/** What a `requireThat(…)`, one of its kin or `new DomainError(…)` names, up to the end of its call. */
function codesOf(source: string): string[] {
  const found: string[] = []
  for (const call of source.matchAll(
    /\b(requireThat|requireNoPersonalData|requireNothingCertain|requireParty|requirePartyOfGroup|new DomainError)\(/g,
  )) {
    let depth = 1
    let at = call.index + call[0].length
    const from = at
    while (depth > 0 && at < source.length) {
      if (source[at] === '(') depth += 1
      if (source[at] === ')') depth -= 1
      at += 1
    }
    found.push(...[...source.slice(from, at).matchAll(new RegExp(CODE, 'g'))].map((match) => match[1] ?? ''))
  }
  for (const refusal of source.matchAll(new RegExp(`ok: false,\\s*code: ${CODE}`, 'g'))) found.push(refusal[1] ?? '')
  return found
}

const thrown = [...new Set([...sourcesIn('main'), ...sourcesIn('shared')].flatMap(codesOf))].sort()

describe('errorText', () => {
  it('finds codes in the source to hold the sentences against', () => {
    expect(thrown).toContain('consent/already-withdrawn')
    expect(thrown.length).toBeGreaterThan(60)
  })

  it.each(thrown)('has a sentence for %s', (code) => {
    expect(Object.hasOwn(errors, code)).toBe(true)
  })

  it.each(Object.keys(errors))('says what happened and what to do, for %s', (code) => {
    const { what, doThis } = errorText(code, { seconds: 4, group: 3, groups: 9 })
    for (const sentence of [what, doThis]) {
      expect(sentence).toMatch(/^[\p{Lu}”]/u)
      expect(sentence).toMatch(/[.?]$/)
      expect(sentence).not.toMatch(/tyvärr|ogiltig|vänligen|undefined/i)
    }
  })

  it('stays calm about a code it does not know, and names it', () => {
    expect(errorText('moon/fell-down').doThis).toContain('moon/fell-down')
  })

  it('is not led astray by names that every object has', () => {
    expect(errorText('constructor').what).toBe('Det gick inte att göra.')
  })

  it('counts one second as one', () => {
    expect(errorText('vault/wait', { seconds: 1 }).doThis).toContain('1 sekund ')
    expect(errorText('vault/wait', { seconds: 8 }).doThis).toContain('8 sekunder ')
  })
})

describe('the log page', () => {
  const acts = sourcesIn('main/vault').flatMap((source) => [
    ...[...source.matchAll(/\brecord\(([^;\n]*)/g)].flatMap((call) =>
      [...(call[1] ?? '').matchAll(new RegExp(CODE, 'g'))].map((match) => match[1] ?? ''),
    ),
    ...[...source.matchAll(new RegExp(`\\bact: ${CODE}`, 'g'))].map((match) => match[1] ?? ''),
  ])

  it.each([...new Set(acts)].sort())('has words for the act %s', (act) => {
    expect(Object.hasOwn(logText.acts, act)).toBe(true)
  })
})
