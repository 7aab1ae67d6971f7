/** The operating system's switch, as Electron has it. */
export interface SleepBlocker {
  start(): number
  stop(id: number): void
}

export interface StayAwake {
  /** Told as often as one likes. */
  set(awake: boolean): void
}

/** While a meeting runs on an unlocked desk the screen does not go dark by itself; not a minute longer. */
export function makeStayAwake(blocker: SleepBlocker): StayAwake {
  let id: number | null = null
  return {
    set(awake) {
      if (awake === (id !== null)) return
      if (id === null) id = blocker.start()
      else {
        blocker.stop(id)
        id = null
      }
    },
  }
}
