/** Closes a `switch` over a union: a new member becomes a compile error where it was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${typeof value}`)
}
