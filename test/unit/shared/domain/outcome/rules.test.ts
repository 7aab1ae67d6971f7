import { describe, expect, it } from 'vitest'
import type { CodeName } from '../../../../../shared/domain/matter/matter'
import type { OrganisationId, UnitId } from '../../../../../shared/domain/organisation/organisation'
import { outcomeWords } from '../../../../../shared/domain/outcome/outcome-words'
import { furtherPlanningOf, outcomeLacks, requireSoundOutcome } from '../../../../../shared/domain/outcome/rules'
import { outcomeSlide } from '../../../../../shared/domain/outcome/to-slide'
import type { ProfileId } from '../../../../../shared/domain/profile/profile'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { DomainError } from '../../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../../shared/profiles'
import { slide } from '../../../../../shared/slides/slide'

const arena = groupKindOf('arena-ggvv' as ProfileId, 'arena')
const preparation = groupKindOf('alc-ostersund' as ProfileId, 'casePreparation')
const organisationId = 'a' as OrganisationId
const unitId = 'b' as UnitId
const meets = (count: number) =>
  Array.from({ length: count }, () => ({
    organisationId,
    unitId,
    responsible: 'MARKER Forsmyr',
    byDate: '2026-04-02' as IsoDate,
  }))

const plain = { furtherPlanning: null, domains: [] }

describe('the outcome of a consultation', () => {
  it.each([
    ['none', 0, '', 'allowed'],
    ['none', 1, '', 'outcome/party-superfluous'],
    ['one', 0, '', 'outcome/party-missing'],
    ['one', 1, '', 'allowed'],
    ['one', 2, '', 'outcome/party-superfluous'],
    ['several', 1, '', 'outcome/party-missing'],
    ['several', 2, '', 'allowed'],
    ['sip', 0, 'Biståndsenheten', 'allowed'],
    ['sip', 0, '', 'outcome/party-missing'],
    ['plan', 0, '', 'outcome/unknown'],
  ])('"%s" with %i who meet the individual and SIP called by "%s" (G24, G25): %s', (outcome, count, sipCaller, answer) => {
    let said = 'allowed'
    try {
      requireSoundOutcome({ ...plain, outcome, meets: meets(count), sipCaller }, arena)
    } catch (error) {
      said = error instanceof DomainError ? error.code : String(error)
    }
    expect(said).toBe(answer)
  })

  it.each([
    ['none', 0, null, 'allowed', false],
    ['none', 0, true, 'outcome/planning-contradicts', false],
    ['one', 1, true, 'allowed', true],
    ['one', 1, false, 'allowed', false],
    ['several', 2, true, 'allowed', true],
    ['sip', 2, null, 'allowed', true],
    ['sip', 2, false, 'outcome/planning-contradicts', true],
    ['again', 0, true, 'allowed', true],
    ['refer', 0, null, 'allowed', null],
  ] as const)(
    '"%s" with %i who meet and further planning %s (G23): %s, and it says %s',
    (outcome, count, planning, answer, says) => {
      const said = { ...plain, outcome, furtherPlanning: planning }
      const check = () => requireSoundOutcome({ ...said, meets: meets(count), sipCaller: '' }, arena)
      if (answer === 'allowed') expect(check).not.toThrow()
      else expect(check).toThrow(answer)
      expect(furtherPlanningOf(said, arena)).toBe(says)
    },
  )

  it('takes the domains of its collaboration and no others (G17 G18)', () => {
    const of = (domains: string[]) => () =>
      requireSoundOutcome({ ...plain, domains, outcome: 'none', meets: [], sipCaller: '' }, arena)
    expect(of(['work', 'mental-health', 'physical-health', 'participation', 'income'])).not.toThrow()
    expect(of(['fame'])).toThrow('outcome/unknown-domain')
  })

  it('says what it leaves unsaid, where its collaboration asks, and stops nobody (G16 G23)', () => {
    const whole = { furtherPlanning: false, reason: 'Vi prövar.', sustainable: 'later' as const }
    expect(outcomeLacks(whole, arena)).toEqual([])
    expect(outcomeLacks({ furtherPlanning: null, reason: ' ', sustainable: null }, arena)).toEqual([
      'furtherPlanning',
      'reason',
      'sustainable',
    ])
    expect(outcomeLacks({ furtherPlanning: null, reason: '', sustainable: null }, preparation)).toEqual([])
  })

  it('belongs to an Arena, not to a group that recommends (X18)', () => {
    expect(() => requireSoundOutcome({ ...plain, outcome: 'none', meets: [], sipCaller: '' }, preparation)).toThrow(
      'outcome/not-of-this-group',
    )
  })

  it('stands on the wall in the profile’s words and names of organisations, without what was typed', () => {
    const parties = [
      { id: organisationId, name: 'Granviks kommun', units: [{ id: unitId, name: 'Vuxenenheten' }], isMunicipality: true },
    ]
    const words = outcomeWords({ outcome: 'one', meets: meets(1) }, arena, parties)
    const made = slide.parse(outcomeSlide({ codeName: 'Lykta 14' as CodeName, outcomeLabel: words.label, meets: words.meets }))
    expect(made).toEqual({
      kind: 'outcome',
      codeName: 'Lykta 14',
      heading: 'En organisation möter individen',
      rows: [{ label: 'Granviks kommun, Vuxenenheten', value: '2026-04-02' }],
    })
    expect(JSON.stringify(made)).not.toContain('MARKER')
  })
})
