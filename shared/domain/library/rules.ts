import type { IsoDate } from '../../lib/dates'
import type { LibraryVersion } from './library'

/** How what stands on the web agrees with what holds: `behind` names the version that stands there. */
export type WebsiteStanding =
  | { readonly kind: 'never' }
  | { readonly kind: 'current'; readonly on: IsoDate }
  | { readonly kind: 'behind'; readonly version: number; readonly on: IsoDate }

/**
 * Whether a document has changed since it was put on the web: the version that was put there last is not the one that holds.
 * @see G44
 */
export function websiteStanding(
  versions: readonly Pick<LibraryVersion, 'version' | 'validFrom' | 'websiteOn'>[],
  day: IsoDate,
): WebsiteStanding {
  const last = versions
    .flatMap(({ version, websiteOn }) => (websiteOn === null ? [] : [{ version, on: websiteOn }]))
    .reduce<{ version: number; on: IsoDate } | undefined>(
      (best, one) => (best && (best.on > one.on || (best.on === one.on && best.version > one.version)) ? best : one),
      undefined,
    )
  if (!last) return { kind: 'never' }
  const holds = versionInForce(versions, day)
  return holds?.version === last.version ? { kind: 'current', on: last.on } : { kind: 'behind', ...last }
}

/**
 * The version that holds on a day: the newest of those that have come into force; undefined where none has.
 * @see A03
 */
export function versionInForce<Version extends Pick<LibraryVersion, 'version' | 'validFrom'>>(
  versions: readonly Version[],
  day: IsoDate,
): Version | undefined {
  return versions
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<Version | undefined>((best, one) => (best && best.version > one.version ? best : one), undefined)
}
