import { describe, expect, it } from 'vitest'
import {
  agreementAsTyped,
  agreementOfForm,
  emptyParty,
  problemsOfAgreement,
} from '../../../../../renderer/features/strategy/agreement-draft'
import { draftOf } from '../../../../../renderer/features/strategy/draft-of'
import { draftField } from '../../../../../shared/domain/draft/draft'
import type { GroupId } from '../../../../../shared/domain/group/group'

const GROUP = '5f0c1c1e-6a0e-4a53-9a64-0d3b2f5a7c11' as GroupId
const ID = '0b6c4f3e-4f4c-4c2a-9e0a-1f2d3c4b5a69'

describe('what was begun in a form', () => {
  it.each([
    ['goal:new', `goal-new:${GROUP}`],
    [`goal:${ID}`, `goal:${ID}`],
    [`dilemma:settle:${ID}`, `dilemma-settle:${ID}`],
  ])('of %s is kept under a name that can be kept', (name, field) => {
    expect(draftOf(name, GROUP)).toBe(field)
    expect(draftField.safeParse(field).success).toBe(true)
  })
})

describe('the agreement as it is typed', () => {
  const form = agreementAsTyped(null, '2026-03-12')
  const at = (part: string) => part

  it('says what is missing, in the order of the fields', () => {
    const wrong = { ...form, from: '', to: '2026-02-30', leadDays: 500, parties: [emptyParty, { ...emptyParty, name: 'Sjöby' }] }
    expect(problemsOfAgreement(wrong, at).map(({ field }) => field)).toEqual(['from', 'to', 'leadDays', 'name:0'])
    expect(problemsOfAgreement({ ...form, parties: [] }, at)).toEqual([])
  })

  it('becomes the agreement it stands for (G48)', () => {
    const parties = [{ ...emptyParty, name: ' Sjöby kommun ', signedOn: '20260301', wishesToAttend: true }]
    expect(agreementOfForm({ ...form, leadDays: 14, parties }, GROUP)).toEqual({
      groupId: GROUP,
      from: '2026-03-12',
      to: null,
      leadDays: 14,
      parties: [{ id: null, name: 'Sjöby kommun', signedOn: '2026-03-01', wishesToAttend: true, alwaysInvited: false }],
    })
  })
})
