import { describe, expect, it } from 'vitest'
import {
  countStandings,
  criteriaAnswered,
  criteriaFields,
  judgeCriteria,
  stopCriteria,
  tellingHeadings,
} from '../../../../../shared/domain/criteria/rules'
import type { Answers } from '../../../../../shared/domain/form/form'
import { requireFitting } from '../../../../../shared/domain/form/rules'
import type { ProfileId } from '../../../../../shared/domain/profile/profile'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { profileOf } from '../../../../../shared/profiles'
import { everyCriterionMet } from '../../../../builders/alc-answers'

const [alc] = profileOf('alc-ostersund' as ProfileId).criteriaSets
if (!alc) throw new Error('ALC has criteria')

const judge = (answers: Answers, { birthYear = 1994 as number | null, receivedOn = '2026-03-12' } = {}) =>
  judgeCriteria(alc, { answers, birthYear, receivedOn: receivedOn as IsoDate })
const standing = (key: string, answers: Answers) => judge(answers).find(({ criterion }) => criterion.key === key)?.standing

/** Written by hand from the agreement, not from the profile. */
const GOLDEN: [string, string, Answers, string][] = [
  ['A15', 'drive', {}, 'unanswered'],
  ['A15', 'drive', { 'drive-answer': 'yes', 'drive-new': 'yes' }, 'met'],
  ['A15', 'drive', { 'drive-answer': 'partly', 'drive-new': 'yes' }, 'met'],
  ['A15', 'drive', { 'drive-answer': 'no', 'drive-new': 'yes' }, 'notMet'],
  ['A15', 'drive', { 'drive-answer': 'unclear', 'drive-new': 'yes' }, 'unclear'],
  ['A16', 'drive', { 'drive-answer': 'yes' }, 'unanswered'],
  ['A16', 'drive', { 'drive-answer': 'yes', 'drive-new': 'no' }, 'notMet'],
  ['A18', 'outside', { 'outside-months': 'under-6' }, 'notMet'],
  ['A18', 'outside', { 'outside-months': '24-60' }, 'met'],
  ['A18', 'outside', { 'outside-months': 'unclear' }, 'unclear'],
  ['A19', 'education', { 'education-answer': 'yes' }, 'met'],
  ['A19', 'outside', { 'outside-months': 'under-6', 'education-answer': 'yes' }, 'metByOther'],
  ['A19', 'outside', { 'education-answer': 'yes' }, 'metByOther'],
  ['A18', 'education', { 'outside-months': 'over-60', 'education-answer': 'no' }, 'metByOther'],
  ['A18', 'education', { 'outside-months': 'under-6', 'education-answer': 'no' }, 'notMet'],
  ['A20', 'character', { 'character-kinds': [] }, 'unanswered'],
  ['A20', 'character', { 'character-kinds': ['psychosocial'] }, 'met'],
  ['A20', 'character', { 'character-kinds': ['intellectual', 'psychological', 'neuropsychiatric', 'psychosocial'] }, 'met'],
  ['A21', 'investigated', {}, 'informative'],
  ['A21', 'investigated', { 'investigated-answer': 'not-investigated' }, 'informative'],
  ['A22', 'no-other-measure', { 'other-measure': 'no' }, 'met'],
  ['A22', 'no-other-measure', { 'other-measure': 'yes' }, 'unanswered'],
  ['A22', 'no-other-measure', { 'other-measure': 'yes', 'other-measure-which': 'training' }, 'notMet'],
  ['A22', 'no-other-measure', { 'other-measure': 'unclear' }, 'unclear'],
  ['A23', 'abilities', { 'abilities-answer': 'partly' }, 'met'],
  ['A23', 'abilities', { 'abilities-answer': 'no' }, 'notMet'],
  ['A24', 'addiction', { 'addiction-answer': 'no' }, 'met'],
  ['A24', 'addiction', { 'addiction-answer': 'yes' }, 'unanswered'],
  ['A24', 'addiction', { 'addiction-answer': 'yes', 'addiction-state': 'ended' }, 'met'],
  ['A24', 'addiction', { 'addiction-answer': 'yes', 'addiction-state': 'controlled' }, 'unanswered'],
  ['A24', 'addiction', { 'addiction-answer': 'yes', 'addiction-state': 'controlled', 'addiction-controller': 'care' }, 'met'],
  ['A24', 'addiction', { 'addiction-answer': 'yes', 'addiction-state': 'neither' }, 'notMet'],
  ['A24', 'addiction', { 'addiction-answer': 'no', 'addiction-state': 'neither' }, 'met'],
  ['A25', 'crime', {}, 'unanswered'],
  ['A25', 'crime', { 'crime-answer': 'yes' }, 'informative'],
  ['A26', 'motivated', { 'motivated-answer': 'yes' }, 'met'],
  ['A26', 'motivated', { 'motivated-answer': 'no' }, 'notMet'],
  ['A27', 'risk', { 'risk-answer': 'no' }, 'met'],
  ['A27', 'risk', { 'risk-answer': 'yes' }, 'notMet'],
  ['A28', 'readiness', { 'readiness-answer': 'unclear' }, 'unclear'],
  ['A28', 'readiness', { 'readiness-answer': 'yes' }, 'met'],
]

describe('the criteria of ALC', () => {
  it.each(GOLDEN)('%s: %s of %j is %s', (_id, key, answers, expected) => {
    expect(standing(key, answers)).toBe(expected)
    requireFitting(criteriaFields(alc), answers)
  })

  it.each([
    ['A15', 'drive-answer', ['Ja', 'Delvis', 'Nej', 'Oklart']],
    ['A18', 'outside-months', ['Mindre än 6 månader', '6–12 månader', '1–2 år', '2–5 år', 'Mer än 5 år', 'Oklart']],
    ['A20', 'character-kinds', ['Intellektuell', 'Psykisk', 'Neuropsykiatrisk', 'Psykosocial']],
    ['A21', 'investigated-answer', ['Utredd', 'Ej utredd', 'Okänt']],
    ['A23', 'abilities-answer', ['Ja', 'Delvis', 'Nej', 'Oklart']],
    ['A24', 'addiction-state', ['Relativt avslutat', 'Under behandlingskontroll', 'Inget av dem']],
    ['A26', 'motivated-answer', ['Ja', 'Delvis', 'Nej', 'Oklart']],
    ['A28', 'readiness-answer', ['Ja', 'Delvis', 'Nej', 'Oklart']],
  ])('%s: %s is chosen among %j', (_id, key, labels) => {
    const field = criteriaFields(alc).find((one) => one.key === key)
    expect(field?.options.map(({ label }) => label)).toEqual(labels)
    expect(field?.kind).toBe(key === 'character-kinds' ? 'choices' : 'choice')
  })

  it.each([
    [2026 - 17, '2026-03-12', 'notMet'],
    [2026 - 18, '2026-03-12', 'unclear'],
    [2026 - 18, '2026-12-31', 'met'],
    [2026 - 19, '2026-01-01', 'met'],
    [2026 - 40, '2026-03-12', 'met'],
    [2026 - 65, '2026-03-12', 'met'],
    [2026 - 66, '2026-03-12', 'unclear'],
    [2026 - 66, '2026-12-31', 'notMet'],
    [2026 - 67, '2026-03-12', 'notMet'],
    [null, '2026-03-12', 'unanswered'],
  ] as const)('hold somebody born in %s who is referred on %s to be %s by age (A17)', (birthYear, receivedOn, expected) => {
    const age = judge({}, { birthYear, receivedOn }).find(({ criterion }) => criterion.key === 'age')
    expect(age?.standing).toBe(expected)
  })

  it('take the limits of age from their own set, which another insats may have otherwise (A17, X5)', () => {
    const facts = { answers: {}, birthYear: 2026 - 65, receivedOn: '2026-03-12' as IsoDate }
    const age = (ageLimits: typeof alc.ageLimits) =>
      judgeCriteria({ ...alc, ageLimits }, facts).find(({ criterion }) => criterion.key === 'age')?.standing
    expect(age({ from: 18, to: 65 })).toBe('met')
    expect(age({ from: 18, to: 64 })).toBe('unclear')
    expect(age(null)).toBe('informative')
  })

  it('are answered when each has its answer; whether somebody is investigated is never asked for (A21)', () => {
    expect(criteriaAnswered(judge(everyCriterionMet), new Set())).toBe(true)
    for (const key of Object.keys(everyCriterionMet)) {
      const { [key]: _left, ...rest } = everyCriterionMet
      const isNeeded = key !== 'education-answer'
      expect([key, criteriaAnswered(judge(rest), new Set())]).toEqual([key, !isNeeded])
    }
    expect(countStandings(judge(everyCriterionMet))).toEqual({ met: 11, unclear: 0, notMet: 0, unanswered: 0 })
  })

  it('ask for a reason in words where the answer is not a plain yes (A15)', () => {
    const partly = judge({ ...everyCriterionMet, 'drive-answer': 'partly' })
    expect(criteriaAnswered(partly, new Set())).toBe(false)
    expect(criteriaAnswered(partly, new Set(['criterion:drive']))).toBe(true)
  })

  it('name the heading that a conviction makes compulsory, and what stops advice to admit (A25, A27)', () => {
    expect(tellingHeadings(judge(everyCriterionMet))).toEqual([])
    expect(tellingHeadings(judge({ ...everyCriterionMet, 'crime-answer': 'yes' }))).toEqual(['missbruk-brott'])
    expect(tellingHeadings(judge({ ...everyCriterionMet, 'crime-answer': 'unclear' }))).toEqual([])
    expect(stopCriteria(judge(everyCriterionMet))).toEqual([])
    expect(stopCriteria(judge({ ...everyCriterionMet, 'risk-answer': 'yes' }))).toEqual([
      'Inte medicinskt eller hälsomässigt riskfyllt',
    ])
  })

  it('take no diagnosis, no word, and no answer that is not among the choices (A21)', () => {
    const fields = criteriaFields(alc)
    expect(() => requireFitting(fields, everyCriterionMet)).not.toThrow()
    const wrongs: Answers[] = [{ diagnosis: 'F20' }, { 'drive-answer': 'Ja, mycket' }, { 'character-kinds': 'psychological' }]
    for (const wrong of wrongs) expect(() => requireFitting(fields, wrong)).toThrow(/answers\/unknown/)
  })
})
