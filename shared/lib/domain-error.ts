/**
 * A refusal the program expects: a code of the form `noun/what` and, at most, numbers or ids that help the sentence.
 * Never a text from a person: what is in an error crosses every wall there is.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, string | number | boolean>> = {},
  ) {
    super(code)
    this.name = 'DomainError'
  }
}

/** Throws a {@link DomainError} unless the condition holds; narrows what it was told. */
export function requireThat(condition: unknown, code: string, facts?: DomainError['facts']): asserts condition {
  if (!condition) throw new DomainError(code, facts)
}
