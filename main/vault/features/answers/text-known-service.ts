import type { InnerHandlers } from '../../ports/inner'
import { type CaseRoom, instantNow } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import { isCommitted, noteCommitted } from '../pending-done-repository'
import type { AnswersOf } from './answers-repository'
import { followVersion } from './standing-repository'
import { noteTextKnown } from './text-known-repository'

/** What cases is told of the words in the identity compartment: that they are there, or are no longer. */
export function innerTextKnownHandlers(room: CaseRoom): Pick<InnerHandlers, 'inner/note-text'> {
  const { cases, world } = room
  return {
    async 'inner/note-text'({ pendingId, userId, matterId, field, known }) {
      if (await cases.read((db) => isCommitted(db, pendingId))) return null
      await cases.transact(userId, async (trx, record) => {
        await requireMatter(trx, matterId)
        await noteTextKnown(trx, matterId, field, known)
        const of = answersOfField(field)
        if (of !== null && known) await followVersion(trx, { matterId, of, at: instantNow(world), userId })
        await noteCommitted(trx, pendingId)
        record(known ? 'matter/text-known' : 'matter/text-unknown', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['answers'] })
      return null
    },
  }
}

const answersOfField = (field: string): AnswersOf | null => {
  if (field.startsWith('form:')) return 'form'
  return field.startsWith('criterion:') ? 'criteria' : null
}
