import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { Organisation } from '../organisation/organisation'
import type { GroupKind } from '../profile/profile'
import type { Representative, RepresentativeId } from './group'
import { isValidOn } from './representative-rules'

/** What is wrong with who answers for a group; null where nothing is. */
export type ResponsibleLack = 'missing' | 'ended' | 'notMunicipality'

interface Group {
  readonly representatives: readonly Pick<Representative, 'id' | 'organisationId' | 'validFrom' | 'validTo'>[]
  readonly parties: readonly Pick<Organisation, 'id' | 'isMunicipality'>[]
}

/**
 * Whether exactly one valid representative of a municipality answers for the group.
 * @see G40
 */
export function responsibleLack(
  responsibleId: RepresentativeId | null,
  { representatives, parties }: Group,
  { needsResponsible, today }: Pick<GroupKind, 'needsResponsible'> & { today: IsoDate },
): ResponsibleLack | null {
  if (!needsResponsible) return null
  const who = representatives.find(({ id }) => id === responsibleId)
  if (!who) return 'missing'
  if (!isValidOn(who, today)) return 'ended'
  return parties.find(({ id }) => id === who.organisationId)?.isMunicipality ? null : 'notMunicipality'
}

/**
 * Whether somebody can be the one who answers for the group.
 * @throws DomainError `group/responsible-not-needed` `representative/unknown` `group/responsible-not-valid`
 * `group/responsible-not-municipality`
 * @see G40
 */
export function requireResponsible(
  responsibleId: RepresentativeId,
  group: Group,
  asked: Pick<GroupKind, 'needsResponsible'> & { today: IsoDate },
): void {
  requireThat(asked.needsResponsible, 'group/responsible-not-needed')
  const lack = responsibleLack(responsibleId, group, asked)
  requireThat(lack !== 'missing', 'representative/unknown')
  requireThat(lack !== 'ended', 'group/responsible-not-valid')
  requireThat(lack !== 'notMunicipality', 'group/responsible-not-municipality')
}
