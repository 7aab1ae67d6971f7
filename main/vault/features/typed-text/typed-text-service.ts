import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { keepTyped, requireTyped } from './typed-text-repository'

/** A text in other words, wherever it belongs: the sweep has found somebody in it, and a person writes it anew. */
export function typedTextHandlers(room: CaseRoom): HandlersOf<'typed-text'> {
  const { cases, world } = room
  return {
    async 'typed-text/reword'({ typedTextId, text }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const place = await requireTyped(trx, typedTextId)
        await keepTyped(trx, place, { text, at: instantNow(world), userId: user.id, newId: world.newId })
        record('typed-text/reworded', typedTextId)
      })
      // The old words may stand on the wall, or wait to be lit again.
      room.wall.clear()
      room.announce({ kind: 'changed', nouns: ['typed-text', 'item', 'notes', 'commitment', 'deviation', 'strategy', 'grid'] })
      return {}
    },
    async 'typed-text/read'({ typedTextId }) {
      const { text, kind, field } = await cases.read((db) => requireTyped(db, typedTextId))
      return { text, kind, field }
    },
  }
}
