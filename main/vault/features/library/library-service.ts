import type { LibraryDocumentId } from '../../../../shared/domain/library/library'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNothingCertain } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import {
  insertDocument,
  insertVersion,
  listDocuments,
  renameDocument,
  requireDocument,
  requireVersion,
  setWebsiteDay,
} from './library-repository'

const MOST_DOCUMENTS = 200
const MOST_VERSIONS = 100

/** The group's own documents: how a referral is made, how the group works (A03). A new version stands beside the old ones. */
export function libraryHandlers(room: CaseRoom): HandlersOf<'library'> {
  const { cases, world } = room
  return {
    async 'library/list'({ groupId }) {
      return { documents: await cases.read((db) => listDocuments(db, groupId, room.nameOf)) }
    },

    /** @see A03 */
    async 'library/publish'({ documentId, groupId, kind, title, text, validFrom }, { user }) {
      requireThat(text.trim() !== '', 'library/empty')
      // The paper of it says "Inga uppgifter om enskilda" (X8); a phone number stays: a routine says whom to ring.
      requireNothingCertain(title, 'library/personal-data')
      requireNothingCertain(text, 'library/personal-data')
      const id = documentId ?? (world.newId() as LibraryDocumentId)
      const version = await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, groupId)
        if (documentId === null) {
          requireThat((await listDocuments(trx, groupId, room.nameOf)).length < MOST_DOCUMENTS, 'library/full')
          await insertDocument(trx, { id, groupId, kind, title })
        } else {
          requireThat((await requireDocument(trx, id)).groupId === groupId, 'library/unknown')
          await renameDocument(trx, id, title)
        }
        const next = (await requireDocument(trx, id)).newest + 1
        requireThat(next <= MOST_VERSIONS, 'library/full')
        await insertVersion(trx, { documentId: id, version: next, text, validFrom, at: instantNow(world), userId: user.id })
        record('library/published', id)
        return next
      })
      room.announce({ kind: 'changed', nouns: ['library'] })
      return { documentId: id, version }
    },

    /** @see G44 */
    async 'library/note-website'({ documentId, version, on }, { user }) {
      requireThat(on === null || on <= today(world), 'library/website-in-future')
      await cases.transact(user.id, async (trx, record) => {
        await requireVersion(trx, documentId, version)
        await setWebsiteDay(trx, { documentId, version, on })
        record('library/website-noted', documentId)
      })
      room.announce({ kind: 'changed', nouns: ['library'] })
      return {}
    },
  }
}
