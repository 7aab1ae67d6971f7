import type { GroupKind, GroupKindName, Profile, ProfileId } from '../domain/profile/profile'
import { requireThat } from '../lib/domain-error'
import { addedProfiles } from './added-profiles'
import { alcOstersund } from './alc-ostersund/profile'
import { arenaGgvv } from './arena-ggvv/profile'

/** Every collaboration the program knows, in the order first run lists them. A new one is a file and a line here. */
export const profiles: readonly Profile[] = [alcOstersund, arenaGgvv, ...addedProfiles]

/** @throws DomainError `profile/unknown` for an id of no profile, as a vault of a newer version may hold. */
export function profileOf(id: ProfileId): Profile {
  const found = profiles.find((profile) => profile.id === id)
  requireThat(found, 'profile/unknown')
  return found
}

/** What a group of this kind may and must do in its collaboration. */
export function groupKindOf(id: ProfileId, kind: GroupKindName): GroupKind {
  const found = profileOf(id).groupKinds.find((groupKind) => groupKind.kind === kind)
  requireThat(found, 'profile/unknown-group-kind')
  return found
}

/** Those of the groups that take up matters: the others speak of nobody (X1, G46). */
export const groupsOfMatters = <One extends { readonly profileId: ProfileId; readonly kind: GroupKindName }>(
  groups: readonly One[],
): One[] => groups.filter(({ profileId, kind }) => groupKindOf(profileId, kind).takesMatters)
