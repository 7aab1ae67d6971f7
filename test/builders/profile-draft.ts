import type { Profile } from '../../shared/domain/profile/profile'
import { profileProblems } from '../../shared/domain/profile/sound-profile'
import { alcOstersund } from '../../shared/profiles/alc-ostersund/profile'

/** Parts that can be written over at will. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends object ? Writable<T[Key]> : T[Key] }
export type ProfileDraft = Writable<Profile>
type GroupKindDraft = ProfileDraft['groupKinds'][number]

export const kindOf = (draft: ProfileDraft) => draft.groupKinds[0] as GroupKindDraft
export const wayOf = (draft: ProfileDraft, index: number) =>
  kindOf(draft).chain.ways[index] as GroupKindDraft['chain']['ways'][number]
export const fieldOf = (draft: ProfileDraft, section: number, field: number) =>
  draft.forms[0]?.sections[section]?.fields[field] as ProfileDraft['forms'][number]['sections'][number]['fields'][number]
export const criterionOf = (draft: ProfileDraft, key: string) =>
  draft.criteriaSets[0]?.criteria.find((one) => one.key === key) as ProfileDraft['criteriaSets'][number]['criteria'][number]
export const placeOf = (key: string) => alcOstersund.criteriaSets[0]?.criteria.findIndex((one) => one.key === key)

export type Contradiction = [what: string, change: (draft: ProfileDraft) => void, line: string]

/** Changed like this, a profile says this against itself, and at this place. */
export function against(base: Profile, change: (draft: ProfileDraft) => void): string[] {
  const draft = structuredClone(base) as ProfileDraft
  change(draft)
  return profileProblems(draft as Profile).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
