import { requireAgendaOpen } from '../../../../shared/domain/meeting/agenda-rules'
import { carriedOver, zeroPlacedFirst } from '../../../../shared/domain/meeting/carried-over'
import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { countOpenCommitments } from '../commitment/commitment-repository'
import { listZeroPlaced } from '../coordination/coordination-repository'
import { readAgenda, requireMeeting } from '../meeting/meeting-repository'
import { requireNotesOpen } from '../notes/notes-lock-repository'
import { keepTyped, readTypedOf } from '../typed-text/typed-text-repository'
import { findLastHeld, putMatter, requirePresenter, requireRoomOnAgenda } from './agenda-place-repository'
import { listProposals } from './agenda-proposals-repository'
import { describeItem, insertItem, requireItem, writeOrder } from './agenda-repository'

/**
 * What helps an agenda come about: who is proposed first, what is left from last time, what each point is for.
 * @see G08 G15 G29
 */
export function agendaPreparingHandlers(
  room: CaseRoom,
): Pick<
  HandlersOf<'agenda'>,
  'agenda/proposals' | 'agenda/carried' | 'agenda/carry-over' | 'agenda/zero-placed-first' | 'agenda/describe' | 'agenda/words'
> &
  HandlersOf<'learning'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['agenda'] })

  return {
    async 'agenda/proposals'({ meetingId }) {
      return cases.read(async (db) => {
        const { meeting, items } = await readAgenda(db, meetingId)
        const here = items.flatMap((item) => (item.kind === 'matter' ? [item.matterId] : []))
        const zeroPlaced = await listZeroPlaced(db, here)
        return { matters: await listProposals(db, meeting.groupId), zeroPlaced: here.filter((id) => zeroPlaced.has(id)) }
      })
    },

    async 'agenda/carried'({ meetingId }) {
      return cases.read(async (db) => {
        const { meeting, items } = await readAgenda(db, meetingId)
        const last = await findLastHeld(db, meeting)
        return {
          lastMeetingId: last?.meeting.id ?? null,
          lastOn: last ? meetingDay(last.meeting) : null,
          items: last ? carriedOver(last.items, items) : [],
          openCommitments: await countOpenCommitments(db, meeting.groupId),
        }
      })
    },

    async 'agenda/carry-over'({ meetingId }, { user }) {
      const itemIds = await cases.transact(user.id, async (trx, record) => {
        const { meeting, items } = await readAgenda(trx, meetingId)
        const last = await findLastHeld(trx, meeting)
        const carried = last ? carriedOver(last.items, items) : []
        requireThat(last && carried.length > 0, 'agenda/nothing-carried')
        const carriedFrom = last.meeting.id
        const added: AgendaItemId[] = []
        for (const item of carried) {
          const agenda = await readAgenda(trx, meetingId)
          requireRoomOnAgenda(agenda)
          const id = world.newId() as AgendaItemId
          const { minutes } = item
          if (item.kind === 'matter') {
            const { matterId, raisedBy, raisedHow } = item
            await putMatter(trx, agenda, { id, matterId, minutes, raisedBy, raisedHow, carriedFrom })
          } else {
            const { title, part, presenter } = item
            const position = agenda.items.length
            const general = { kind: 'general' as const, title, titleReview: 'unreviewed' as const, part, presenter }
            await insertItem(trx, { id, meetingId, position, minutes, carriedFrom, ...general })
          }
          added.push(id)
        }
        record('agenda/carried-over', meetingId)
        return added
      })
      changed()
      return { itemIds }
    },

    async 'agenda/zero-placed-first'({ meetingId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { meeting, items } = await readAgenda(trx, meetingId)
        requireAgendaOpen(meeting.state)
        const ids = items.flatMap((item) => (item.kind === 'matter' ? [item.matterId] : []))
        const zero = await listZeroPlaced(trx, ids)
        const ordered = zeroPlacedFirst(items, (item) => item.kind === 'matter' && zero.has(item.matterId))
        await writeOrder(
          trx,
          ordered.map(({ id }) => id),
        )
        record('agenda/zero-placed-first', meetingId)
      })
      changed()
      return {}
    },

    async 'agenda/describe'({ itemId, minutes, general }, { user }) {
      if (general) requireNoPersonalData(general.purpose, 'agenda/personal-data')
      await cases.transact(user.id, async (trx, record) => {
        const { item, meetingId } = await requireItem(trx, itemId)
        const meeting = await requireMeeting(trx, meetingId)
        requireAgendaOpen(meeting.state)
        requireThat((item.kind === 'general') === (general !== null), 'agenda/not-of-this-kind')
        if (general === null) await describeItem(trx, itemId, { minutes })
        else {
          const { part, presenter, purpose } = general
          if (item.kind === 'general' && presenter !== item.presenter) await requirePresenter(trx, meeting, presenter)
          await describeItem(trx, itemId, { minutes, part, presenter })
          await keepTyped(trx, placeOf({ itemId, field: 'purpose', groupId: meeting.groupId, meetingId }), {
            text: purpose,
            at: instantNow(world),
            userId: user.id,
            newId: world.newId,
          })
        }
        record('agenda/described', itemId)
      })
      changed()
      return {}
    },

    async 'agenda/words'({ meetingId }) {
      return cases.read(async (db) => {
        const { items } = await readAgenda(db, meetingId)
        const ids = items.filter(({ kind }) => kind === 'general').map(({ id }) => id)
        const words = await readTypedOf(db, 'learning', ids)
        return {
          words: ids.flatMap((itemId) => {
            const typed = words.get(itemId)
            if (!typed) return []
            const review = [...typed.values()].some((text) => text.review === 'unreviewed') ? 'unreviewed' : 'reviewed'
            const of = (field: string) => typed.get(field)?.text ?? ''
            return [{ itemId, purpose: of('purpose'), learning: of('learning'), review: review as 'unreviewed' | 'reviewed' }]
          }),
        }
      })
    },

    async 'learning/save'({ itemId, text }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, meetingId } = await requireItem(trx, itemId)
        requireThat(item.kind === 'general', 'agenda/not-of-this-kind')
        const { groupId } = await requireMeeting(trx, meetingId)
        await requireNotesOpen(trx, meetingId)
        await keepTyped(trx, placeOf({ itemId, field: 'learning', groupId, meetingId }), {
          text,
          at: instantNow(world),
          userId: user.id,
          newId: world.newId,
        })
        record('learning/saved', itemId)
      })
      changed()
      return {}
    },
  }
}

const placeOf = ({
  itemId,
  ...place
}: Pick<Parameters<typeof keepTyped>[1], 'field' | 'groupId' | 'meetingId'> & { itemId: AgendaItemId }) => ({
  kind: 'learning' as const,
  aboutId: itemId,
  matterId: null,
  ...place,
})
