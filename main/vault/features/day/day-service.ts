import { consentToThinkOf, ENDED_SINCE_DAYS, ENDS_WITHIN_DAYS } from '../../../../shared/domain/consent/coming-end'
import { addDays } from '../../../../shared/lib/dates'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { listConsents } from '../consent/consent-repository'
import { listGroups } from '../group/group-repository'
import { listTasks } from '../task/task-list-repository'
import { listChecks } from './checks-repository'
import {
  listBookingsUntil,
  listMattersToAsk,
  listMeetingsOf,
  listQuestionsUntil,
  listReminded,
  type Whose,
} from './day-repository'

const DAYS_AHEAD = 14
const MOST_CONSENTS = 200
/** Of the shortest; the rule itself counts by the calendar. */
const DAYS_OF_A_YEAR = 365

/**
 * "Min dag": what one user should see to, by code names only.
 * @see A04 A07 X3
 */
export function dayHandlers(room: CaseRoom): HandlersOf<'day'> {
  const { cases, world } = room
  return {
    async 'day/read'(_input, { user, rights }) {
      const day = today(world)
      const until = addDays(day, DAYS_AHEAD)
      return cases.read(async (db) => {
        // What nobody has on the desk is seen to by those who take care of matters.
        const unowned = rights.has('consent:write')
        const owners = room.users.filter(({ takesTasks }) => takesTasks).map(({ id }) => id)
        const whose: Whose = { userId: user.id, elseThan: unowned ? owners : null, groups: await listGroups(db) }
        const about = {
          endsFrom: addDays(day, -ENDED_SINCE_DAYS),
          endsUntil: addDays(day, ENDS_WITHIN_DAYS),
          askedBefore: addDays(day, -DAYS_OF_A_YEAR),
        }
        const matters = await listMattersToAsk(db, whose, about)
        const ids = matters.map(({ matterId }) => matterId)
        const consents = await listConsents(db, ids)
        const reminded = await listReminded(db, ids)
        return {
          today: day,
          tasks: await listTasks(db, {
            matterId: null,
            ownerId: user.id,
            done: false,
            until,
            ...(unowned ? { orNotOwnedBy: owners } : {}),
          }),
          meetings: await listMeetingsOf(db, day),
          checks: rights.has('meeting:plan') ? await listChecks(db, day) : [],
          bookings: await listBookingsUntil(db, whose, until),
          consents: matters
            .flatMap((matter) => {
              const found = consentToThinkOf(consents.get(matter.matterId) ?? [], day, reminded)
              return found ? [{ ...matter, ...found }] : []
            })
            .sort((a, b) => a.on.localeCompare(b.on))
            .slice(0, MOST_CONSENTS),
          questions: await listQuestionsUntil(db, whose, until),
        }
      })
    },
  }
}
