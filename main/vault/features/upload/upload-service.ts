import type { UploadId } from '../../../../shared/domain/enclosure/enclosure'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import type { ReadWords } from '../enclosure/read-words'
import { addPiece, beginUpload, dropUpload, requireUploaded, takeUpload } from './uploads'

type Answers = Pick<Handlers<'identity'>, 'upload/begin' | 'upload/piece' | 'upload/drop' | 'upload/read-words'>

/** Files from outside on their way in, piece by piece; who began one is the only one who can go on with it. */
export function uploadHandlers({ world, identity }: IdentityContext, readWords: ReadWords): Answers {
  const now = () => world.now().getTime()
  return {
    async 'upload/begin'({ fileName, bytes }, { user }) {
      identity()
      const uploadId = world.newId() as UploadId
      beginUpload(uploadId, { userId: user.id, fileName, size: bytes, now: now() })
      return { uploadId }
    },
    async 'upload/piece'({ uploadId, at, piece }, { user }) {
      return { kind: addPiece(uploadId, { userId: user.id, at, piece, now: now() }) }
    },
    async 'upload/drop'({ uploadId }, { user }) {
      dropUpload(uploadId, user.id)
      return {}
    },
    async 'upload/read-words'({ uploadId }, { user }) {
      const uploaded = requireUploaded(uploadId, user.id)
      const words = await readWords(uploaded)
      takeUpload(uploadId)
      return words
    },
  }
}
