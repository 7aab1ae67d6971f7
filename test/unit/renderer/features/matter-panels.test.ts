import { describe, expect, it } from 'vitest'
import { decisionOfForm, departs, problemsOfDecision } from '../../../../renderer/features/decision/decision-form'
import { emptyIdentity, individualOfForm, readIdentityForm } from '../../../../renderer/features/identity/identity-form'
import { missingBeforeMeeting } from '../../../../renderer/features/matter/missing'
import { matterId } from '../../../../shared/domain/matter/matter'
import { groupKindOf, profiles } from '../../../../shared/profiles'

const id = matterId.parse('00000000-0000-4000-8000-000000000001')
const alc = profiles[0]
if (!alc) throw new Error('no profile')
const kind = groupKindOf(alc.id, 'casePreparation')
const bare = { released: null, nextMeetingOn: null, decision: null }
const form = { verdict: 'notAdmitted' as const, decidedOn: '2026-03-12', reason: '', alternatives: ['sip'] }

describe('what is missing before a meeting', () => {
  it('names consent, summary and meeting, each with the way to mend it', () => {
    const lacks = missingBeforeMeeting({ ...bare, consent: 'ended', state: 'ready' }, kind)
    expect(lacks.map(({ key }) => key)).toEqual(['consent', 'summary', 'meeting'])
    expect(lacks[0]?.sentence).toContain('gått ut')
  })

  it.each(['received', 'summoned', 'met', 'prepared', 'decided', 'closed'])(
    'asks for nothing at the step %s: a meeting is not what comes next',
    (state) => {
      expect(missingBeforeMeeting({ ...bare, consent: 'missing', state }, kind)).toEqual([])
    },
  )
})

describe('the decision form', () => {
  it.each([
    ['admitted', 'not-admit', true],
    ['notAdmitted', 'admit', true],
    ['notAdmitted', 'wait', false],
    ['admitted', 'admit-on-terms', false],
    ['', 'admit', false],
  ] as const)('%s against %s departs: %s', (verdict, recommended, expected) => {
    expect(departs(verdict, recommended, kind)).toBe(expected)
  })

  it('wants a reason only for a departure, and an alternative only for "ej antagen"', () => {
    expect(problemsOfDecision(form, true)).toHaveProperty('reason')
    expect(problemsOfDecision(form, false)).toEqual({})
    expect(problemsOfDecision({ ...form, alternatives: [] }, false)).toHaveProperty('alternatives')
    expect(problemsOfDecision({ ...form, verdict: 'admitted', alternatives: [] }, false)).toEqual({})
  })

  it('drops the alternatives of a verdict that was changed to "antagen"', () => {
    expect(decisionOfForm(id, { ...form, verdict: 'admitted' }).alternatives).toEqual([])
  })
})

describe('the identity form', () => {
  const typed = { ...emptyIdentity, givenName: 'Provnamn', address: 'Provgatan 1', phone: '070-1740605', alsoKnown: 'Bageriet' }

  it('keeps neither name, address nor phone under protected identity (X15)', () => {
    const kept = individualOfForm({ ...typed, protectedIdentity: true })
    expect(JSON.stringify(kept)).not.toMatch(/Provnamn|Provgatan|1740605/)
    expect(kept.alsoKnown).toBe('Bageriet')
  })

  it('takes up a draft that carries something beside the form', () => {
    expect(readIdentityForm({ ...typed, chosen: true })).toEqual(typed)
    expect(readIdentityForm({ givenName: 1 })).toBeUndefined()
  })
})
