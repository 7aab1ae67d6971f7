/** One check and what it found; nothing found is a pass. */
export interface Finding {
  readonly name: string
  readonly problems: readonly string[]
}
