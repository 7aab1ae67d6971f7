import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { crossStatistics } from './cross-repository'
import { followedGroups } from './followed-repository'
import { statisticsRows } from './statistics-repository'

/**
 * Counts of one group and period, its cross-table, and counts of the groups a strategic group leads: nothing about one person, no text (X14).
 * @see A01 A04 A30 A31 G01 G08 G16 G17 G18 G51
 */
export function statisticsHandlers({ cases, world }: CaseRoom): HandlersOf<'statistics' | 'collaboration'> {
  return {
    async 'statistics/read'({ groupId, from, to }) {
      requireThat(to >= from, 'statistics/ends-before-it-begins')
      return { rows: await cases.read((db) => statisticsRows(db, { groupId, from, to, today: today(world) })) }
    },

    'statistics/cross': (asked) => cases.read((db) => crossStatistics(db, asked)),

    /** @see G51 */
    async 'collaboration/groups'({ groupId, from, to }) {
      requireThat(to >= from, 'statistics/ends-before-it-begins')
      return { rows: await cases.read((db) => followedGroups(db, { groupId, from, to, today: today(world) })) }
    },
  }
}
