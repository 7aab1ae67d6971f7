/**
 * The draft of a form by its name, `goal:new`, `goal:<id>` or `dilemma:settle:<id>`: one that is new is kept for each group, so that
 * what was begun for one is not taken up for another.
 */
export function draftOf(name: string, groupId: string): string {
  const parts = name.split(':')
  const last = parts.pop() ?? ''
  return last === 'new' ? `${[...parts, last].join('-')}:${groupId}` : `${parts.join('-')}:${last}`
}
