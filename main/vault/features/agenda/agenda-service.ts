import { movedTo, requireAgendaOpen, requireRemovable } from '../../../../shared/domain/meeting/agenda-rules'
import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import { stepOf } from '../../../../shared/domain/step/rules'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import { findNumbers } from '../../../../shared/privacy/find-numbers'
import type { CaseRoom, HandlersOf } from '../case-room'
import { requireTakesMatters } from '../group/group-repository'
import { requireRepresentative } from '../group/representative-repository'
import { requireMatter } from '../matter/matter-repository'
import { readAgenda, requireMeeting, setMattersAfter } from '../meeting/meeting-repository'
import { requireNotesOpen } from '../notes/notes-lock-repository'
import { groupKindOfMatter } from '../step/step-repository'
import { putMatter, requirePresenter, requireRoomOnAgenda } from './agenda-place-repository'
import { deleteItem, insertItem, requireItem, setTitle, writeOrder } from './agenda-repository'

/** What a meeting goes through, and in which order. Points can be added while it runs; what was treated stays. */
export function agendaHandlers(
  room: CaseRoom,
): Pick<HandlersOf<'agenda'>, 'agenda/add-general' | 'agenda/add-matter' | 'agenda/move' | 'agenda/rename' | 'agenda/remove'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['agenda'] })

  return {
    async 'agenda/add-general'({ meetingId, title, minutes, part, presenter }, { user }) {
      requireWithoutPersonalData(title)
      const itemId = world.newId() as AgendaItemId
      await cases.transact(user.id, async (trx, record) => {
        const agenda = await readAgenda(trx, meetingId)
        requireRoomOnAgenda(agenda)
        await requirePresenter(trx, agenda.meeting, presenter)
        await insertItem(trx, {
          id: itemId,
          meetingId,
          position: agenda.items.length,
          minutes,
          kind: 'general',
          title,
          titleReview: 'unreviewed',
          part,
          presenter,
        })
        record('agenda/general-added', itemId)
      })
      changed()
      return { itemId }
    },

    async 'agenda/add-matter'({ meetingId, matterId, minutes, raisedBy, raisedHow }, { user }) {
      const itemId = world.newId() as AgendaItemId
      await cases.transact(user.id, async (trx, record) => {
        const agenda = await readAgenda(trx, meetingId)
        requireRoomOnAgenda(agenda)
        const { meeting, items } = agenda
        await requireTakesMatters(trx, meeting.groupId)
        const matter = await requireMatter(trx, matterId)
        requireThat(matter.groupId === meeting.groupId, 'agenda/other-group')
        const { chain } = await groupKindOfMatter(trx, matter.groupId)
        requireThat(stepOf(chain, matter.state).phase !== 'ended', 'agenda/matter-closed')
        requireThat(!items.some((item) => item.kind === 'matter' && item.matterId === matterId), 'agenda/matter-already-there')
        if (raisedBy !== null)
          requireThat((await requireRepresentative(trx, raisedBy)).groupId === meeting.groupId, 'representative/unknown')
        await putMatter(trx, agenda, { id: itemId, matterId, minutes, raisedBy, raisedHow })
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

/** A title goes up on the wall; a number that is certainly somebody's is refused while it is typed, before any meeting. */
function requireWithoutPersonalData(title: string): void {
  const found = findNumbers(title).find(({ certainty }) => certainty === 'certain')
  if (found) throw new DomainError('text/personal-data', { start: found.start, end: found.end })
}
