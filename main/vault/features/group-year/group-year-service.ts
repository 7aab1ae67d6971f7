import { requireResponsible } from '../../../../shared/domain/group/responsible'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNothingCertain } from '../../../../shared/privacy/require-no-personal-data'
import { groupKindOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listGroups, listParties, requireGroup } from '../group/group-repository'
import { listRepresentatives } from '../group/representative-repository'
import { writeResponsible, writeRoutine } from '../group/settings-repository'
import { keepTyped } from '../typed-text/typed-text-repository'
import { readGroupYear } from './group-year-repository'

/** What a group has settled about its own work, and what its year still asks for. Nothing here stops a meeting. */
export function groupYearHandlers(room: CaseRoom): HandlersOf<'group-year'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['group-year'] })
  return {
    /** @see G27 G28 G40 G43 G45 */
    async 'group-year/read'({ groupId }) {
      return cases.read(async (db) => {
        const { settings, terms, reminders } = await readGroupYear(db, await requireGroup(db, groupId), today(world))
        return { settings, terms: [...terms], reminders: [...reminders] }
      })
    },

    async 'group-year/reminders'() {
      const day = today(world)
      return cases.read(async (db) => {
        const groups = []
        for (const group of await listGroups(db)) {
          const { reminders } = await readGroupYear(db, group, day)
          if (reminders.length > 0) groups.push({ groupId: group.id, groupName: group.name, reminders: [...reminders] })
        }
        return { groups }
      })
    },

    /** @see G06 G28 */
    async 'group-year/set-routine'({ groupId, routine }, { user }) {
      const { ageFrom, ageTo, convening } = routine
      requireThat(ageFrom === null || ageTo === null || ageFrom <= ageTo, 'group/ages-turned')
      requireNothingCertain(convening, 'group/routine-personal-data')
      await cases.transact(user.id, async (trx, record) => {
        const { profileId, kind } = await requireGroup(trx, groupId)
        const asksAges = groupKindOf(profileId, kind).coordination !== null
        requireThat(asksAges || (ageFrom === null && ageTo === null), 'group/asks-no-ages')
        await writeRoutine(trx, groupId, routine)
        const place = {
          kind: 'groupYear',
          aboutId: groupId,
          field: 'convening',
          groupId,
          meetingId: null,
          matterId: null,
        } as const
        await keepTyped(trx, place, { text: convening, at: instantNow(world), userId: user.id, newId: world.newId })
        record('group-year/routine-set', groupId)
      })
      changed()
      return {}
    },

    /** @see G40 */
    async 'group-year/set-responsible'({ groupId, representativeId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { profileId, kind } = await requireGroup(trx, groupId)
        const { needsResponsible } = groupKindOf(profileId, kind)
        if (representativeId !== null)
          requireResponsible(
            representativeId,
            { representatives: await listRepresentatives(trx, groupId), parties: await listParties(trx, groupId) },
            { needsResponsible, today: today(world) },
          )
        await writeResponsible(trx, groupId, representativeId)
        record('group-year/responsible-set', groupId)
      })
      changed()
      return {}
    },
  }
}
