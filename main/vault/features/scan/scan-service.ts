import { MOST_FOUND_AT_ONCE } from '../../../../shared/contract/scan'
import type { UploadId } from '../../../../shared/domain/enclosure/enclosure'
import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import { knowledgeOf } from '../../../../shared/privacy/knowledge'
import type { CaseRoom, HandlersOf } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { readCheckGround } from '../own-word/check-ground-repository'
import { addPiece, beginUpload, dropUpload, requireUploaded, takeUpload } from '../upload/uploads'

/**
 * The check of any text that is pasted or opened: what is found is handed back and nothing of it is kept.
 * INVARIANT: no row, no draft and no line of the log comes of a text here.
 * SECURITY: nobody's own names are known in this process, and the answer says so.
 */
export function scanHandlers({ cases, world, readForeign }: CaseRoom): Omit<HandlersOf<'scan'>, 'scan/find-about'> {
  const now = () => world.now().getTime()
  return {
    /** @throws DomainError `group/unknown` */
    async 'scan/find'({ text, groupId }) {
      const ground = await cases.read(async (db) => {
        if (groupId === null) return {}
        await requireGroup(db, groupId)
        return readCheckGround(db, { groupId })
      })
      const findings = findPersonalData(text, knowledgeOf(ground))
      return {
        findings: findings.slice(0, MOST_FOUND_AT_ONCE),
        more: findings.length > MOST_FOUND_AT_ONCE,
        withoutOwnNames: true,
      }
    },

    async 'scan/begin-file'({ fileName, bytes }, { user }) {
      const uploadId = world.newId() as UploadId
      beginUpload(uploadId, { userId: user.id, fileName, size: bytes, now: now() })
      return { uploadId }
    },

    async 'scan/file-piece'({ uploadId, at, piece }, { user }) {
      return { kind: addPiece(uploadId, { userId: user.id, at, piece, now: now() }) }
    },

    async 'scan/drop-file'({ uploadId }, { user }) {
      dropUpload(uploadId, user.id)
      return {}
    },

    /** @throws DomainError `upload/unknown` `upload/unfinished` `file/…` */
    async 'scan/open-file'({ uploadId }, { user }) {
      const { kind, bytes } = requireUploaded(uploadId, user.id)
      takeUpload(uploadId)
      return await readForeign('whole', { kind, bytes })
    },
  }
}
