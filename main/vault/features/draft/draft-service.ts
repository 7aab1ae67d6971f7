import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { clearDraft, findDraft, findPlace, keepDraft, keepPlace } from './draft-repository'

/**
 * Half-written texts that belong to this compartment, and where the user was. Rows of a user's own: nobody else's are
 * ever read, and none is an act, so none is a line of the log.
 */
export function draftHandlers({ cases, world }: CaseRoom): HandlersOf<'draft' | 'place'> {
  return {
    async 'draft/save'({ field, text }, { user }) {
      await cases.jot((trx) => keepDraft(trx, { userId: user.id, field, text, at: instantNow(world) }))
      return {}
    },

    async 'draft/find'({ field }, { user }) {
      return { text: await cases.read((db) => findDraft(db, user.id, field)) }
    },

    async 'draft/clear'({ field }, { user }) {
      await cases.jot((trx) => clearDraft(trx, user.id, field))
      return {}
    },

    async 'place/save'(place, { user }) {
      await cases.jot((trx) => keepPlace(trx, user.id, place))
      return {}
    },

    async 'place/find'(_input, { user }) {
      return { place: await cases.read((db) => findPlace(db, user.id)) }
    },
  }
}
