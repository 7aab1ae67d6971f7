/**
 * Who stands behind a line of the log. `samrum` is the program itself (a rotation of keys, a resolved mark); `unknown` is a try to
 * open for somebody who is no user.
 * @param known names by id, from wherever there are any; a removed user has the name they had
 */
export function whoDid(
  userId: string,
  known: readonly (readonly { id: string; name: string }[])[],
  words: { program: string; unknownUser: string },
): string {
  if (userId === 'samrum') return words.program
  const user = known.flat().find(({ id, name }) => id === userId && name !== '')
  return user?.name ?? words.unknownUser
}
