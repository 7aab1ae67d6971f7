import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../../shared/privacy/find-personal-data'
import { judge, listed } from '../../builders/case-figures'
import { CASE_SETS, type CaseSet, caseSentences, knownFaults, readCases } from '../../builders/case-sentences'

/**
 * What is tolerated today, of all there is. A figure that falls is put down here, and never up without a reason in the commit.
 * `needless` are marks where nothing needs one, `rough` marks of another kind than the one that is right, or of a part.
 */
const TOLERATED: Record<CaseSet, { missed: number; needless: number; rough: number }> = {
  sv: { missed: 5, needless: 73, rough: 14 },
  da: { missed: 3, needless: 25, rough: 8 },
  'later-sv': { missed: 3, needless: 28, rough: 2 },
  'later-da': { missed: 2, needless: 9, rough: 0 },
}

const judged = (set: CaseSet) => judge(caseSentences(set), ({ text, knowledge }) => findPersonalData(text, knowledge))

describe.each(CASE_SETS)('case sentences, %s', (set) => {
  const { total, faults } = judged(set)

  test('no more is missed, asked about without need or marked roughly than is tolerated', () => {
    const { must, found, rightKind, whole, needless } = total
    const seen = { missed: must - found, needless, rough: found - rightKind + found - whole }
    const { missed, needless: most, rough } = TOLERATED[set]
    expect(seen.missed, 'missed').toBeLessThanOrEqual(missed)
    expect(seen.needless, 'asked about without need').toBeLessThanOrEqual(most)
    expect(seen.rough, 'of another kind or in part').toBeLessThanOrEqual(rough)
  })

  test('every sentence it gets wrong is known, and every one it has learned is taken off the list', () => {
    const seen = listed(faults)
    const known = knownFaults(set)
    expect(
      seen.filter((fault) => !known.includes(fault)),
      'new faults',
    ).toEqual([])
    expect(
      known.filter((fault) => !seen.includes(fault)),
      'no longer wrong: run test/bench/case-sentences.mts --write',
    ).toEqual([])
  })
})

describe('how the sentences are written', () => {
  test('there are enough of them in both languages, with something to find and something to leave alone', () => {
    for (const [language, least] of [
      ['sv', 300],
      ['da', 150],
    ] as const) {
      const sentences = caseSentences(language)
      expect(sentences.length).toBeGreaterThanOrEqual(least)
      expect(new Set(sentences.map(({ written }) => written)).size).toBe(sentences.length)
      expect(sentences.filter(({ must }) => must.length === 0).length).toBeGreaterThan(sentences.length / 4)
    }
  })

  test('a telephone is one of those kept for fiction, and a personal number is built, never written', () => {
    for (const set of CASE_SETS)
      for (const { must, written } of caseSentences(set)) {
        for (const span of must.filter(({ kinds }) => kinds.includes('phone'))) {
          const digits = span.written.replace(/\D/g, '').replace(/^(?:0046|46|0045|45|0)/, '')
          expect(digits).toMatch(set.endsWith('sv') ? /^7017406\d\d$/ : /^1\d{7}$/)
        }
        if (must.some(({ kinds }) => kinds.includes('personalNumber') || kinds.includes('cpr')))
          expect(written).toMatch(/\{\w+:\d{6,8}\}/)
      }
  })

  test('brackets, what is known and new lines are read, and a mark beside them is told from one that touches', () => {
    const [, second] = readCases([
      '@organisations Granviks kommun',
      '## first',
      'Ingenting.',
      '## second',
      '@acting Berit Ålund',
      'Hej\\n[[relative|name:Rosa]]s ((hund)) {shy}x',
    ])
    expect(second).toMatchObject({ section: 'second', text: 'Hej\nRosas hund \u00adx' })
    expect([...(second?.knowledge.acting ?? [])].length).toBeGreaterThan(0)
    expect(second?.must.map(({ start, end, kinds }) => [start, end, kinds])).toEqual([[4, 8, ['relative', 'name']]])
    const marks = [
      { start: 4, end: 6, kind: 'name', rule: 'name/given' },
      { start: 10, end: 14, kind: 'name', rule: 'name/given' },
      { start: 0, end: 3, kind: 'name', rule: 'name/given' },
    ] as const
    const { total, faults } = judge(second ? [second] : [], () => marks)
    expect(total).toMatchObject({ must: 1, found: 1, rightKind: 1, whole: 0, needless: 1 })
    expect(listed(faults)).toEqual(['asked without need: Hej | Hej\\n[[relative|name:Rosa]]s ((hund)) {shy}x'])
  })

  test('a bracket that is left open or a number that builds nothing is said', () => {
    expect(() => readCases(['## x', '[[name:Rosa'])).toThrow('left open')
    expect(() => readCases(['## x', '{nothing:850412}'])).toThrow('builds nothing')
    expect(() => readCases(['@others Rosa'])).toThrow('can know')
  })
})
