import { movedTo, requireAgendaOpen, requireRemovable } from '../../../../shared/domain/meeting/agenda-rules'
import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import { stepOf } from '../../../../shared/domain/step/rules'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import { noKnowledge } from '../../../../shared/privacy/knowledge'
import type { CaseRoom, HandlersOf } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import { readAgenda, requireMeeting, setMattersAfter } from '../meeting/meeting-repository'
import { requireNotesOpen } from '../notes/notes-lock-repository'
import { groupKindOfMatter } from '../step/step-repository'
import { deleteItem, insertItem, requireItem, setTitle, writeOrder } from './agenda-repository'

const MOST_ITEMS = 100

/** What a meeting goes through, and in which order. Points can be added while it runs; what was treated stays. */
export function agendaHandlers(room: CaseRoom): HandlersOf<'agenda'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['agenda'] })

  return {
    async 'agenda/add-general'({ meetingId, title, minutes }, { user }) {
      requireWithoutPersonalData(title)
      const itemId = world.newId() as AgendaItemId
      await cases.transact(user.id, async (trx, record) => {
        const agenda = await readAgenda(trx, meetingId)
        requireRoomOnAgenda(agenda)
        await insertItem(trx, {
          id: itemId,
          meetingId,
          position: agenda.items.length,
          minutes,
          kind: 'general',
          title,
          titleReview: 'unreviewed',
        })
        record('agenda/general-added', itemId)
      })
      changed()
      return { itemId }
    },

    async 'agenda/add-matter'({ meetingId, matterId, minutes }, { user }) {
      const itemId = world.newId() as AgendaItemId
      await cases.transact(user.id, async (trx, record) => {
        const agenda = await readAgenda(trx, meetingId)
        requireRoomOnAgenda(agenda)
        const { meeting, items } = agenda
        const matter = await requireMatter(trx, matterId)
        requireThat(matter.groupId === meeting.groupId, 'agenda/other-group')
        const { chain } = await groupKindOfMatter(trx, matter.groupId)
        requireThat(stepOf(chain, matter.state).phase !== 'ended', 'agenda/matter-closed')
        requireThat(!items.some((item) => item.kind === 'matter' && item.matterId === matterId), 'agenda/matter-already-there')
        await insertItem(trx, { id: itemId, meetingId, position: items.length, minutes, kind: 'matter', matterId })
        const order = items.map(({ id }) => id)
        const last = items.findLastIndex(({ kind }) => kind === 'matter')
        const place = (last >= 0 ? last : meeting.mattersAfter === null ? -1 : order.indexOf(meeting.mattersAfter)) + 1
        await writeOrder(trx, movedTo([...order, itemId], itemId, place))
        record('agenda/matter-added', itemId)
      })
      changed()
      return { itemId }
    },

    async 'agenda/move'({ itemId, to }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { meeting, items } = await readAgenda(trx, (await requireItem(trx, itemId)).meetingId)
        requireAgendaOpen(meeting.state)
        await writeOrder(
          trx,
          movedTo(
            items.map(({ id }) => id),
            itemId,
            to,
          ),
        )
        record('agenda/moved', itemId)
      })
      changed()
      return {}
    },

    async 'agenda/rename'({ itemId, title }, { user }) {
      requireWithoutPersonalData(title)
      const running = await cases.transact(user.id, async (trx, record) => {
        const { item, meetingId } = await requireItem(trx, itemId)
        requireThat(item.kind === 'general', 'agenda/title-is-code-name')
        await requireNotesOpen(trx, meetingId)
        await setTitle(trx, itemId, title)
        record('agenda/renamed', itemId)
        return (await requireMeeting(trx, meetingId)).state === 'running'
      })
      // The old words may stand there.
      if (running) room.wall.darken()
      changed()
      return {}
    },

    async 'agenda/remove'({ itemId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, meetingId } = await requireItem(trx, itemId)
        const { meeting, items } = await readAgenda(trx, meetingId)
        requireAgendaOpen(meeting.state)
        requireRemovable(item)
        const order = items.map(({ id }) => id)
        // Matters keep their place when the point before it goes.
        if (meeting.mattersAfter === itemId) await setMattersAfter(trx, meetingId, order[order.indexOf(itemId) - 1] ?? null)
        await deleteItem(trx, itemId)
        await writeOrder(
          trx,
          order.filter((id) => id !== itemId),
        )
        record('agenda/removed', itemId)
      })
      changed()
      return {}
    },
  }
}

function requireRoomOnAgenda({ meeting, items }: Awaited<ReturnType<typeof readAgenda>>): void {
  requireAgendaOpen(meeting.state)
  requireThat(items.length < MOST_ITEMS, 'agenda/full')
}

/** A title goes up on the wall; a number that is certainly somebody's is refused while it is typed, before any meeting. */
function requireWithoutPersonalData(title: string): void {
  const found = findPersonalData(title, noKnowledge).find(({ certainty }) => certainty === 'certain')
  if (found) throw new DomainError('text/personal-data', { start: found.start, end: found.end })
}
