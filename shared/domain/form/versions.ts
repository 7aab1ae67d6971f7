import { requireThat } from '../../lib/domain-error'

interface Versioned {
  readonly key: string
  readonly version: number
}

/** The version that a matter begins with today; undefined where the profile has none of that key. @see X5 */
export const newestVersion = <Definition extends Versioned>(
  definitions: readonly Definition[],
  key: string | null,
): Definition | undefined =>
  definitions
    .filter((definition) => definition.key === key)
    .reduce<Definition | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined)

/**
 * The version a matter was first answered under, which stays a part of the profile.
 * @throws DomainError `answers/unknown-version` for one of a newer program
 * @see X5
 */
export function requireVersion<Definition extends Versioned>(
  definitions: readonly Definition[],
  { key, version }: Versioned,
): Definition {
  const found = definitions.find((one) => one.key === key && one.version === version)
  requireThat(found, 'answers/unknown-version')
  return found
}
