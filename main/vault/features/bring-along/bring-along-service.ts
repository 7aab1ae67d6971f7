import type { BringAlongId } from '../../../../shared/domain/bring-along/bring-along'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { requireItem } from '../agenda/agenda-repository'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { listParties } from '../group/group-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { requireItemNotLocked } from '../notes/notes-lock-repository'
import { keepTyped } from '../typed-text/typed-text-repository'
import { deleteLine, findLine, insertLine, listBringAlong, requireLine, tickLine } from './bring-along-repository'

/** "Att ta med": what each organisation has with it to a matter, asked for before and ticked at the roll call. @see G35 */
export function bringAlongHandlers(room: CaseRoom): HandlersOf<'bring-along'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['bring-along'] })
  return {
    async 'bring-along/list'({ meetingId }) {
      const found = await cases.read((db) => listBringAlong(db, meetingId))
      return { lines: found.map(({ review: _review, ...line }) => line) }
    },

    async 'bring-along/save'({ itemId, organisationId, text }, { user }) {
      requireNoPersonalData(text, 'bring-along/personal-data')
      await cases.transact(user.id, async (trx, record) => {
        const { item, meetingId } = await requireItem(trx, itemId)
        requireThat(item.kind === 'matter', 'bring-along/no-matter')
        const { groupId, state } = await requireMeeting(trx, meetingId)
        requireThat(state !== 'ended', 'meeting/ended')
        requireThat(
          (await listParties(trx, groupId)).some(({ id }) => id === organisationId),
          'bring-along/unknown-party',
        )
        const before = await findLine(trx, itemId, organisationId)
        if (text === '') {
          if (before) await deleteLine(trx, before.id)
        } else {
          const id = before?.id ?? (world.newId() as BringAlongId)
          if (!before) await insertLine(trx, { id, itemId, organisationId })
          await keepTyped(
            trx,
            { kind: 'bringAlong', aboutId: id, field: 'text', groupId, meetingId, matterId: item.matterId },
            { text, at: instantNow(world), userId: user.id, newId: world.newId },
          )
        }
        record('bring-along/saved', itemId)
      })
      changed()
      return {}
    },

    async 'bring-along/tick'({ bringAlongId, brought }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { id, itemId } = await requireLine(trx, bringAlongId)
        await requireItemNotLocked(trx, itemId)
        await tickLine(trx, id, brought ? instantNow(world) : null)
        record(brought ? 'bring-along/ticked' : 'bring-along/unticked', id)
      })
      changed()
      return {}
    },
  }
}
