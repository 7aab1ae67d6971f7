import type { GroupKindName } from '../profile/profile'
import type { UserRole } from '../user/user'
import type { SummaryText } from './summary'

/** In a group that prepares matters the coordinator releases; in the others the chair may as well. A note-taker never does. */
const RELEASERS: Readonly<Record<GroupKindName, readonly UserRole[]>> = {
  casePreparation: ['coordinator'],
  arena: ['chair', 'coordinator'],
  team: ['chair', 'coordinator'],
  rehabilitation: ['chair', 'coordinator'],
  strategic: ['chair', 'coordinator'],
  steering: ['chair', 'coordinator'],
}

/** Whether somebody with these roles may release a text of a group of this kind. @see A02 */
export const mayRelease = (roles: readonly UserRole[], kind: GroupKindName): boolean =>
  RELEASERS[kind].some((role) => roles.includes(role))

/** Who decides whether it takes two: whoever could be tempted to release alone does not. */
export const maySetFourEyes = (roles: readonly UserRole[]): boolean => roles.includes('chair') || roles.includes('administrator')

/** The fields of a summary as the check and the answers name them: the question, then each heading's key. */
export const fieldsOf = (text: SummaryText): { field: string; text: string }[] => [
  { field: 'question', text: text.question },
  ...text.sections.map((section) => ({ field: section.heading, text: section.text })),
]

/** Fields that are not worded alike in both; a heading that is not there is an empty one. */
export function changedFields(one: SummaryText, other: SummaryText): string[] {
  const [a, b] = [one, other].map((text) => new Map(fieldsOf(text).map((field) => [field.field, field.text.trim()])))
  const fields = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])
  return [...fields].filter((field) => (a?.get(field) ?? '') !== (b?.get(field) ?? ''))
}
