import type { GroupDetail } from '../../../../shared/domain/group/group'
import type { Referral } from '../../../../shared/domain/referral/referral'
import { groupKindOf } from '../../../../shared/profiles'
import type { InnerHandlers } from '../../ports/inner'
import type { CaseRoom } from '../case-room'
import { readGroupDetail } from '../group/representative-repository'
import { readReferral } from '../matter/matter-repository'

/**
 * What a rare fact of a matter is held against: its municipality, or those of its group where another authority has referred it.
 * @see X9 never a figure of the vault's own cases
 */
export function innerBearingsHandlers({ cases }: CaseRoom): Pick<InnerHandlers, 'inner/bearings'> {
  return {
    async 'inner/bearings'({ matterId }) {
      return cases.read(async (db) => {
        const referral = await readReferral(db, matterId)
        const group = await readGroupDetail(db, referral.groupId)
        return {
          disclosure: groupKindOf(group.profileId, group.kind).disclosure,
          municipalities: municipalitiesOf(group, referral),
          organisations: group.parties.flatMap(({ name, units }) => [name, ...units.map((unit) => unit.name)]),
        }
      })
    },
  }
}

/** A party may be a municipality that nobody has said is one. */
function municipalitiesOf({ parties }: GroupDetail, { officer }: Referral): string[] {
  const all = parties.filter(({ isMunicipality, name }) => isMunicipality || / kommune?$/iu.test(name))
  const own = all.find(({ id }) => id === officer.organisationId)
  return (own ? [own] : all).map(({ name }) => name)
}
