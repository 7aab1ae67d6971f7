import { describe, expect, it } from 'vitest'
import { answersOfProfile, noAnswers, partiesOf, problemsOfParties } from '../../../../renderer/setup/answers'
import { setupText } from '../../../../renderer/text/sv/setup'
import { partyDraft } from '../../../../shared/domain/group/group'
import { profiles } from '../../../../shared/profiles'

const party = (key: number, name: string, units = '') => ({ key, name, units, isMunicipality: false })

describe('the answers of first run', () => {
  it.each(profiles.flatMap((profile) => profile.groupKinds.map(({ kind }) => [profile.name, kind, profile] as const)))(
    'what %s proposes for %s can be used as it stands',
    (_name, kind, profile) => {
      const answers = { ...noAnswers, ...answersOfProfile(profile, kind) }
      expect(problemsOfParties(answers)).toEqual([])
      expect(answers.groupName).not.toBe('')
      for (const draft of partiesOf(answers)) expect(partyDraft.safeParse(draft).success).toBe(true)
    },
  )

  it('carries on which party of the profile is a municipality (G40)', () => {
    const profile = profiles.find(({ id }) => id === 'arena-ggvv')
    if (!profile) throw new Error('no profile')
    const parties = partiesOf({ ...noAnswers, ...answersOfProfile(profile, 'arena') })
    expect(parties.filter(({ isMunicipality }) => isMunicipality).map(({ name }) => name)).toEqual(['Kommunen'])
  })

  it('reads verksamheter one a line, without empty ones and doubles', () => {
    const parties = [party(0, ' Kommunen ', 'Vuxenenheten\n\n Ekonomiskt bistånd \nVuxenenheten')]
    expect(partiesOf({ ...noAnswers, parties })).toEqual([
      { name: 'Kommunen', units: ['Vuxenenheten', 'Ekonomiskt bistånd'], isMunicipality: false },
    ])
  })

  it.each([
    ['nobody', [], setupText.parties.none, 'add-party'],
    ['one without a name', [party(0, '  ')], setupText.parties.missing, 'party-0'],
    ['the same twice', [party(0, 'Regionen'), party(4, 'regionen ')], setupText.parties.twice, 'party-4'],
    [
      'too many verksamheter',
      [party(0, 'Regionen', Array.from({ length: 41 }, (_, at) => `Enhet ${at}`).join('\n'))],
      setupText.parties.tooMany,
      'party-0',
    ],
  ])('finds %s and says where', (_case, parties, message, field) => {
    expect(problemsOfParties({ ...noAnswers, parties })).toEqual([{ field, message }])
  })
})
