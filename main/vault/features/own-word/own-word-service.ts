import type { OwnWordId } from '../../../../shared/domain/own-word/own-word'
import type { InnerHandlers } from '../../ports/inner'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { readCheckGround } from './check-ground-repository'
import { deleteOwnWord, findOwnWord, insertOwnWord, listKnownOf, listOwnWordsOf } from './own-word-repository'

/** What everything that is marked by a remembered word, or no longer is, is announced by. */
const CHANGED = ['own-word']

/** The words a group has answered "inte personuppgift" about: seen by all, and taken back. */
export function ownWordHandlers(room: CaseRoom): HandlersOf<'own-word'> {
  const { cases } = room
  return {
    async 'own-word/list'({ groupId }) {
      return cases.read(async (db) => {
        await requireGroup(db, groupId)
        return { words: await listOwnWordsOf(db, groupId, room.nameOf) }
      })
    },

    /** @throws DomainError `own-word/unknown` */
    async 'own-word/forget'({ ownWordId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await deleteOwnWord(trx, ownWordId)
        record('own-word/forgotten', ownWordId)
      })
      room.announce({ kind: 'changed', nouns: CHANGED })
      return {}
    },
  }
}

/** What the identity process asks of the group, and what it hands over when it has held a word against everybody. */
export function innerOwnWordHandlers(
  room: CaseRoom,
): Pick<InnerHandlers, 'inner/check-ground' | 'inner/known-of-group' | 'inner/remember-word'> {
  const { cases, world } = room
  return {
    async 'inner/check-ground'(of) {
      return cases.read(async (db) => {
        if ('groupId' in of) return { groupId: of.groupId, ...(await readCheckGround(db, of)) }
        const { groupId } = await requireMatter(db, of.matterId)
        return { groupId, ...(await readCheckGround(db, { groupId, matterId: of.matterId })) }
      })
    },

    async 'inner/known-of-group'({ groupId }) {
      return cases.read(async (db) => {
        await requireGroup(db, groupId)
        return { matterIds: await listKnownOf(db, groupId) }
      })
    },

    /** SECURITY: only the identity process calls it, after the word was held against everybody the group knows. */
    async 'inner/remember-word'({ userId, groupId, word }) {
      const had = await cases.read((db) => findOwnWord(db, groupId, word))
      if (had) return { ownWordId: had, isNew: false }
      const ownWordId = world.newId() as OwnWordId
      await cases.transact(userId, async (trx, record) => {
        await requireGroup(trx, groupId)
        await insertOwnWord(trx, { id: ownWordId, groupId, word, at: instantNow(world), userId })
        record('own-word/remembered', ownWordId)
      })
      room.announce({ kind: 'changed', nouns: CHANGED })
      return { ownWordId, isNew: true }
    },
  }
}
