/** What a profile says against itself: where, and a sentence for whoever writes profiles. */
export interface ProfileProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Keys that stand twice; the second one is reported. */
export function repeated(
  entries: readonly { readonly key: string }[],
  path: readonly (string | number)[],
  what: string,
): ProfileProblem[] {
  return entries.flatMap(({ key }, index) =>
    entries.findIndex((entry) => entry.key === key) < index
      ? [{ path: [...path, index, 'key'], message: `${what} "${key}" stands twice` }]
      : [],
  )
}
