import type { IsoDate } from '../../lib/dates'
import type { UnitId } from '../organisation/organisation'
import type { Consent } from './consent'
import { standingOn } from './validity'

/**
 * The kinds of information that are hidden from a verksamhet on a day: what any paper in force keeps from it is kept from it,
 * whatever the others allow. The individual has said so (X3).
 */
export function withheldFrom(consents: readonly Consent[], unitId: UnitId, day: IsoDate): string[] {
  const kept = consents
    .filter((consent) => standingOn(consent, day) === 'valid')
    .flatMap(({ terms }) => terms.withheld)
    .filter(({ unitIds }) => unitIds === null || unitIds.includes(unitId))
  return [...new Set(kept.map(({ informationKind }) => informationKind))]
}
