import { statisticsOf } from '../../../../shared/domain/statistics/statistics'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import type { CaseRoom, HandlersOf } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { readStatisticsFacts } from './statistics-repository'

/**
 * Plain counts of one group and period: nothing about one person, no text (X14).
 * @see A01 A04 A30 A31
 */
export function statisticsHandlers({ cases }: CaseRoom): HandlersOf<'statistics'> {
  return {
    async 'statistics/read'({ groupId, from, to }) {
      requireThat(to >= from, 'statistics/ends-before-it-begins')
      return cases.read(async (db) => {
        const { profileId, kind } = await requireGroup(db, groupId)
        const groupKind = groupKindOf(profileId, kind)
        const facts = await readStatisticsFacts(db, groupKind, { groupId, from, to })
        return { rows: statisticsOf(facts, groupKind, profileOf(profileId)) }
      })
    },
  }
}
