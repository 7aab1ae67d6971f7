import type { Group } from '../group/group'

/** A group that leads the others of its collaboration and speaks of nobody (X1). @see G46 */
export const isStrategic = ({ kind }: Pick<Group, 'kind'>): boolean => kind === 'strategic'

/** The groups whose work a strategic group follows: the others of its collaboration. @see G51 */
export const groupsLedBy = <One extends Group>(strategic: Group, groups: readonly One[]): One[] =>
  groups.filter(({ id, profileId, kind }) => id !== strategic.id && profileId === strategic.profileId && !isStrategic({ kind }))

/** The strategic groups that a group reports to; usually one. @see G53 */
export const leadersOf = <One extends Group>(group: Pick<Group, 'profileId'>, groups: readonly One[]): One[] =>
  groups.filter((other) => other.profileId === group.profileId && isStrategic(other))
