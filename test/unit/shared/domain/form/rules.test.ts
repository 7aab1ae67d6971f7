import { describe, expect, it } from 'vitest'
import { type Answers, type FormDefinition, formDefinition } from '../../../../../shared/domain/form/form'
import {
  completenessOf,
  fieldsOf,
  fittingAnswers,
  isAsked,
  opinionGiven,
  requireFitting,
  statementsGiven,
} from '../../../../../shared/domain/form/rules'
import { newestVersion, requireVersion } from '../../../../../shared/domain/form/versions'
import type { ProfileId } from '../../../../../shared/domain/profile/profile'
import { DomainError } from '../../../../../shared/lib/domain-error'
import { profileOf } from '../../../../../shared/profiles'

const [enquiry] = profileOf('alc-ostersund' as ProfileId).forms
if (!enquiry) throw new Error('ALC has a form')

const facts = (answers: Answers, texts: string[] = [], counts = { earlierMeasures: 0, enclosures: 0 }) => ({
  answers,
  knownTexts: new Set(texts),
  ...counts,
})
const everyStatement = ['will', 'motivation', 'change'].flatMap((key) => [`${key}:individual`, `${key}:otherAuthority`])
const everyText = ['background', ...everyStatement, 'professional-opinion'].map((key) => `form:${key}`)
const everyAnswer: Answers = { income: ['sickness-benefit'], 'earlier-measures': 'no' }
const codeOf = (work: () => unknown) => {
  try {
    work()
    return 'accepted'
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

describe('the completeness of the enquiry form', () => {
  it('counts what is asked for and names what is missing, in the form’s order (A30)', () => {
    const empty = completenessOf(enquiry, facts({}))
    expect(empty.filled).toBe(0)
    expect(empty.total).toBe(10)
    expect(empty.missing.map(({ kind, field, source }) => `${kind} ${field} ${source ?? ''}`.trim())).toEqual([
      'words background',
      'answer income',
      'source will individual',
      'source will otherAuthority',
      'source motivation individual',
      'source motivation otherAuthority',
      'source change individual',
      'source change otherAuthority',
      'answer earlier-measures',
      'words professional-opinion',
    ])
    expect(completenessOf(enquiry, facts(everyAnswer, everyText))).toEqual({ filled: 10, total: 10, missing: [] })
  })

  it('says under which section each is mended (A30)', () => {
    const { missing } = completenessOf(enquiry, facts({}))
    const sectionOf = (field: string) => enquiry.sections.find(({ fields }) => fields.some(({ key }) => key === field))?.key
    for (const lack of missing) expect(lack.section).toBe(sectionOf(lack.field))
  })

  it('asks for the measures and their papers where another authority has tried something (A32, A33)', () => {
    const yes = { ...everyAnswer, 'earlier-measures': 'yes' }
    const kinds = (counts: { earlierMeasures: number; enclosures: number }) =>
      completenessOf(enquiry, facts(yes, everyText, counts)).missing.map(({ kind }) => kind)
    expect(kinds({ earlierMeasures: 0, enclosures: 0 })).toEqual(['measures', 'enclosures'])
    expect(kinds({ earlierMeasures: 2, enclosures: 0 })).toEqual(['enclosures'])
    expect(kinds({ earlierMeasures: 2, enclosures: 1 })).toEqual([])
  })
})

describe('statements', () => {
  const text = (...pairs: string[]) => new Set(pairs.map((pair) => `form:${pair}`))

  it.each([
    ['nothing', [], false],
    ['one of the three by both', ['will:individual', 'will:otherAuthority'], false],
    ['all three by the individual alone', ['will:individual', 'motivation:individual', 'change:individual'], false],
    ['all three by authorities alone', ['will:otherAuthority', 'motivation:otherAuthority', 'change:otherAuthority'], false],
    ['all three by the officer alone', ['will:officer', 'motivation:officer', 'change:officer'], false],
    [
      'both sources in the form, one of them under each',
      ['will:individual', 'motivation:otherAuthority', 'change:officer'],
      false,
    ],
    ['every one by both', everyStatement, true],
  ] as const)('with words of %s are given or not (A35): %s', (_words, given, expected) => {
    expect(statementsGiven(enquiry, text(...given))).toBe(expected)
  })

  it('are three, each of the same kind, and each needs the individual’s words and another authority’s (A34, A35)', () => {
    expect(fieldsOf(enquiry).filter(({ kind }) => kind === 'statement')).toMatchObject([
      { key: 'will', required: true },
      { key: 'motivation', required: true },
      { key: 'change', required: true },
    ])
    for (const left of everyStatement)
      expect(statementsGiven(enquiry, text(...everyStatement.filter((one) => one !== left), 'will:officer'))).toBe(false)
  })
})

describe('the officer’s opinion', () => {
  it('is given when its own words are there, and not by other words (A36)', () => {
    expect(opinionGiven(enquiry, new Set())).toBe(false)
    expect(opinionGiven(enquiry, new Set(['form:background', 'form:needs']))).toBe(false)
    expect(opinionGiven(enquiry, new Set(['form:professional-opinion']))).toBe(true)
  })
})

describe('answers', () => {
  const made = (version: number, options: string[]): FormDefinition =>
    formDefinition.parse({
      key: 'small',
      version,
      label: 'Litet formulär',
      sections: [
        {
          key: 'only',
          label: 'Enda avsnittet',
          fields: [
            { key: 'kind', label: 'Slag', kind: 'choice', required: true, options: options.map((key) => ({ key, label: key })) },
            { key: 'months', label: 'Månader', kind: 'months', required: false, when: { field: 'kind', is: ['b'] } },
            { key: 'sure', label: 'Säkert', kind: 'yesNo', required: false, when: { field: 'months', is: ['6'] } },
            { key: 'why', label: 'Varför', kind: 'words', required: false },
            { key: 'ring-a', label: 'Väntar på nästa', kind: 'yesNo', required: true, when: { field: 'ring-b', is: ['yes'] } },
            { key: 'ring-b', label: 'Väntar på förra', kind: 'yesNo', required: true, when: { field: 'ring-a', is: ['yes'] } },
          ],
        },
      ],
    })
  const first = made(1, ['a', 'b'])
  const second = made(2, ['b', 'c'])

  it.each([
    [{ kind: 'a' }, 'accepted'],
    [{ kind: 'c' }, 'answers/unknown-option'],
    [{ kind: ['a'] }, 'answers/unknown-option'],
    [{ months: 6 }, 'accepted'],
    [{ months: '6' }, 'answers/unknown-option'],
    [{ sure: 'maybe' }, 'answers/unknown-option'],
    [{ why: 'Ord hör inte hit.' }, 'answers/unknown-field'],
    [{ other: 'a' }, 'answers/unknown-field'],
    [JSON.parse('{"__proto__x": "a"}'), 'answers/unknown-field'],
    [{ constructor: 'a' }, 'answers/unknown-field'],
  ] as [Answers, string][])('%j under the first version are: %s', (answers, expected) => {
    expect(codeOf(() => requireFitting(fieldsOf(first), answers))).toBe(expected)
  })

  it('are asked for only where the field before them calls for it, and two that wait for each other are never asked (A24)', () => {
    const fields = fieldsOf(first)
    const asked = (answers: Answers) => fields.filter((field) => isAsked(field, fields, answers)).map(({ key }) => key)
    expect(asked({})).toEqual(['kind', 'why'])
    expect(asked({ kind: 'b' })).toEqual(['kind', 'months', 'why'])
    expect(asked({ kind: 'b', months: 6 })).toEqual(['kind', 'months', 'sure', 'why'])
    expect(asked({ kind: 'a', months: 6 })).toEqual(['kind', 'why'])
  })

  it('follow the version they were given under, and what a newer one knows is taken along (X5)', () => {
    const both = [first, second]
    expect(newestVersion(both, 'small')?.version).toBe(2)
    expect(newestVersion(both, null)).toBeUndefined()
    expect(requireVersion(both, { key: 'small', version: 1 })).toBe(first)
    expect(codeOf(() => requireVersion(both, { key: 'small', version: 3 }))).toBe('answers/unknown-version')
    expect(fittingAnswers(fieldsOf(second), { kind: 'a', months: 6 })).toEqual({ months: 6 })
    expect(fittingAnswers(fieldsOf(second), { kind: 'b', months: 6 })).toEqual({ kind: 'b', months: 6 })
  })
})
