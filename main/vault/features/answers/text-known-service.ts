import type { InnerHandlers } from '../../ports/inner'
import type { CaseRoom } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import { isCommitted, noteCommitted } from '../pending-done-repository'
import { noteTextKnown } from './text-known-repository'

/** What cases is told of the words in the identity compartment: that they are there, or are no longer. */
export function innerTextKnownHandlers(room: CaseRoom): Pick<InnerHandlers, 'inner/note-text'> {
  const { cases } = room
  return {
    async 'inner/note-text'({ pendingId, userId, matterId, field, known }) {
      if (await cases.read((db) => isCommitted(db, pendingId))) return null
      await cases.transact(userId, async (trx, record) => {
        await requireMatter(trx, matterId)
        await noteTextKnown(trx, matterId, field, known)
        await noteCommitted(trx, pendingId)
        record(known ? 'matter/text-known' : 'matter/text-unknown', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['answers'] })
      return null
    },
  }
}
