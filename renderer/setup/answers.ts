import type { PartyDraft } from '../../shared/domain/group/group'
import type { GroupKindName, Profile } from '../../shared/domain/profile/profile'
import { setupText } from '../text/sv/setup'
import type { FieldProblem } from '../ui'

/** What first run asks for. Kept in memory only: there is no vault yet to keep a draft in. */
export type PartyAnswer = { key: number; name: string; units: string; isMunicipality: boolean }
export type Answers = {
  profileId: string
  groupKind: GroupKindName | ''
  groupName: string
  parties: readonly PartyAnswer[]
  userName: string
  passphrase: string
}

export const noAnswers: Answers = { profileId: '', groupKind: '', groupName: '', parties: [], userName: '', passphrase: '' }

const words = setupText.parties
const linesOf = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** What a profile proposes, ready to be edited. */
export function answersOfProfile(
  profile: Profile,
  kind: GroupKindName,
): Pick<Answers, 'profileId' | 'groupKind' | 'groupName' | 'parties'> {
  return {
    profileId: profile.id,
    groupKind: kind,
    groupName: profile.groupKinds.find((groupKind) => groupKind.kind === kind)?.label ?? '',
    parties: profile.parties.map(({ name, units, municipality }, key) => ({
      key,
      name,
      units: units.join('\n'),
      isMunicipality: municipality,
    })),
  }
}

export const partiesOf = (answers: Answers): PartyDraft[] =>
  answers.parties.map(({ name, units, isMunicipality }) => ({ name: name.trim(), units: linesOf(units), isMunicipality }))

/** What must be corrected before the list of organisations can be used. */
export function problemsOfParties(answers: Answers): FieldProblem[] {
  const first = answers.parties[0]
  if (!first) return [{ field: 'add-party', message: words.none }]
  const seen = new Set<string>()
  return answers.parties.flatMap(({ key, name, units }) => {
    const plain = name.trim().toLocaleLowerCase('sv')
    const message =
      plain === '' ? words.missing : seen.has(plain) ? words.twice : linesOf(units).length > 40 ? words.tooMany : undefined
    seen.add(plain)
    return message ? [{ field: `party-${key}`, message }] : []
  })
}
