import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import { knowledgeOf } from '../../../../shared/privacy/knowledge'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { readCheckGround } from '../own-word/check-ground-repository'
import { keepTyped, requireTyped } from './typed-text-repository'

const MOST_FINDINGS = 200

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

    /** @see X9 */
    async 'typed-text/check'({ groupId, text }) {
      const ground = await cases.read(async (db) => {
        await requireGroup(db, groupId)
        return readCheckGround(db, { groupId })
      })
      return { findings: findPersonalData(text, knowledgeOf(ground)).slice(0, MOST_FINDINGS), withoutOwnNames: true }
    },
  }
}
