import type { IsoDate } from '../../lib/dates'
import type { LibraryVersion } from './library'

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
