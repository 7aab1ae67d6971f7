import { describe, expect, it } from 'vitest'
import { departsFrom, requireSoundDecision } from '../../../../../shared/domain/decision/rules'
import type { ProfileId } from '../../../../../shared/domain/profile/profile'
import { DomainError } from '../../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../../shared/profiles'

const preparation = groupKindOf('alc-ostersund' as ProfileId, 'casePreparation')
const arena = groupKindOf('arena-ggvv' as ProfileId, 'arena')

const said = (...asked: Parameters<typeof requireSoundDecision>): string => {
  try {
    requireSoundDecision(...asked)
    return 'allowed'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}

describe('ALC’s decision', () => {
  it.each([
    ['admitted', 'admit', '', [], 'allowed'],
    ['admitted', 'admit-on-terms', '', [], 'allowed'],
    ['admitted', 'not-admit', '', [], 'decision/reason-missing'],
    ['admitted', 'wait', '  ', [], 'decision/reason-missing'],
    ['admitted', 'not-admit', 'Plats finns ändå.', [], 'allowed'],
    ['notAdmitted', 'not-admit', '', ['ips'], 'allowed'],
    ['notAdmitted', 'not-admit', '', [], 'decision/alternative-missing'],
    ['notAdmitted', 'admit', '', ['ips'], 'decision/reason-missing'],
    ['notAdmitted', 'admit', 'Fullt till hösten.', ['ips'], 'allowed'],
    ['notAdmitted', 'not-admit', '', ['ips', 'okänt'], 'decision/unknown-alternative'],
    ['admitted', null, 'Skäl', [], 'decision/recommendation-missing'],
    ['admitted', 'never-heard-of', 'Skäl', [], 'decision/recommendation-missing'],
  ] as const)(
    '"%s" after "%s" with reason "%s" and %j (A12, A14, X7): %s',
    (verdict, recommended, reason, alternatives, answer) => {
      expect(said({ verdict, reason, alternatives: [...alternatives] }, recommended, preparation)).toBe(answer)
    },
  )

  it('is not an Arena’s to make', () => {
    expect(said({ verdict: 'admitted', reason: '', alternatives: [] }, 'admit', arena)).toBe('decision/not-of-this-group')
  })

  it.each([
    ['admitted', true, false],
    ['admitted', false, true],
    ['notAdmitted', true, true],
    ['notAdmitted', false, false],
  ] as const)('"%s" departs from a recommendation that admits (%s): %s', (verdict, admits, departs) => {
    expect(departsFrom(verdict, { admits })).toBe(departs)
  })
})
