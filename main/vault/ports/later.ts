/** A value that another process brings later: a port, a documents process. Whoever asks waits for it. */
export interface Later<T> {
  value(): Promise<T>
  now(): T | undefined
  arrive(value: T): void
  /** Forget what came; the next `value` waits for a new one. */
  leave(): void
}

export function later<T>(onWanted?: () => void): Later<T> {
  let current: T | undefined
  let waiting: ((value: T) => void)[] = []
  return {
    async value() {
      if (current !== undefined) return current
      const arrived = new Promise<T>((resolve) => waiting.push(resolve))
      onWanted?.()
      return await arrived
    },
    now: () => current,
    arrive(value) {
      current = value
      for (const resolve of waiting) resolve(value)
      waiting = []
    },
    leave() {
      current = undefined
    },
  }
}
