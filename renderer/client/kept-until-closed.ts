const forgetting = new Set<() => void>()

/** What a page finds again when somebody comes back to it, until the identities are closed: what was typed may have been a name. */
export interface KeptUntilClosed<T> {
  get(): T
  set(value: T): void
}

export function keptUntilClosed<T>(nothing: T): KeptUntilClosed<T> {
  let value = nothing
  forgetting.add(() => {
    value = nothing
  })
  return {
    get: () => value,
    set: (next) => {
      value = next
    },
  }
}

/** The identities have been closed. */
export const forgetKept = (): void => {
  for (const forget of forgetting) forget()
}
