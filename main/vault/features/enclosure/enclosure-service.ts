import { type EnclosureId, type FileKind, MOST_ENCLOSURES } from '../../../../shared/domain/enclosure/enclosure'
import { enclosureField, wordsInParts } from '../../../../shared/domain/enclosure/words-in-parts'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { EarlierMeasureId } from '../../../../shared/domain/referral/earlier-measure'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import type { BlobStore } from '../../store/blob-store'
import { keepMark } from '../pending/pending-repository'
import { resolvePending } from '../pending/pending-service'
import { keepText } from '../text/text-repository'
import { requireUploaded, takeUpload, type Uploaded } from '../upload/uploads'
import {
  countEnclosures,
  deleteEnclosure,
  findBlob,
  findEnclosure,
  insertBlob,
  insertEnclosure,
  listBlobIds,
  listEnclosures,
  type StoredEnclosure,
} from './enclosure-repository'
import { hasWords, type ReadWords } from './read-words'
import type { EnclosureWindows } from './windows'

type Answers = Pick<
  Handlers<'identity'>,
  'enclosure/list' | 'enclosure/note-paper' | 'enclosure/keep-file' | 'enclosure/remove' | 'enclosure/read-file'
>

export interface EnclosureDeps {
  readonly blobs: BlobStore
  readonly readWords: ReadWords
  readonly windows: EnclosureWindows
}

interface About {
  matterId: MatterId
  title: string
  earlierMeasureId: EarlierMeasureId | null
}

/**
 * What comes with a referral: where a paper is kept, or the file itself (A33). A scan is never demanded, nothing is projected.
 * INVARIANT 1: cases knows that an enclosure is there, through a pending mark, and nothing of what it is.
 * INVARIANT 2: a file is whole on the disk before its row commits, and is removed after its row is gone; a kill leaves rubbish that
 * the next opening removes, never a row without its file.
 */
export function enclosureHandlers(context: IdentityContext, deps: EnclosureDeps): Answers {
  const { identity, world, askCase, announce } = context
  const { blobs, readWords, windows } = deps
  const changed = () => announce({ kind: 'changed', nouns: ['enclosure'] })
  const now = () => world.now().toISOString() as IsoInstant

  async function requireRoom(matterId: MatterId): Promise<void> {
    const brief = await askCase('inner/matter-brief', { matterId })
    requireThat(brief, 'matter/unknown')
    requireThat((await identity().read((db) => countEnclosures(db, matterId))) < MOST_ENCLOSURES, 'enclosure/too-many')
  }

  const newEnclosure = (about: About, userId: string): StoredEnclosure => ({
    ...about,
    id: world.newId() as EnclosureId,
    kind: 'paper',
    binder: '',
    fileName: '',
    mediaType: '',
    bytes: 0,
    blobId: null,
    hasText: false,
    addedAt: now(),
    addedBy: userId,
  })

  /** In one transaction with its line of the log and the mark, then told to cases. */
  async function add(
    enclosure: StoredEnclosure,
    more: (trx: Parameters<typeof insertEnclosure>[0]) => Promise<void>,
  ): Promise<void> {
    const { id, matterId, addedBy: userId, addedAt } = enclosure
    const pendingId = world.newId()
    await identity().transact(userId, async (trx, record) => {
      await more(trx)
      await insertEnclosure(trx, enclosure)
      await keepMark(trx, { id: pendingId, userId, kind: 'textKnown', matterId, field: enclosureField(id), known: true }, addedAt)
      record(enclosure.kind === 'file' ? 'enclosure/file-kept' : 'enclosure/paper-noted', id)
    })
    await resolvePending(context, [pendingId])
    changed()
  }

  async function requireEnclosure(id: EnclosureId): Promise<StoredEnclosure> {
    const enclosure = await identity().read((db) => findEnclosure(db, id))
    requireThat(enclosure, 'enclosure/unknown')
    return enclosure
  }

  /** A picture has none; a file that hangs its reader is kept without; one that nobody could open is refused. */
  async function wordsOf(file: Uploaded): Promise<string> {
    if (!hasWords(file.kind)) return ''
    try {
      return (await readWords(file)).text
    } catch (error) {
      if (error instanceof DomainError && error.code === 'file/took-too-long') return ''
      throw error
    }
  }

  async function bytesOf({ blobId }: StoredEnclosure): Promise<Uint8Array<ArrayBuffer>> {
    const blob = blobId === null ? undefined : await identity().read((db) => findBlob(db, blobId))
    requireThat(blob, 'enclosure/no-file')
    return await blobs.read(blob).catch((error: unknown) => {
      throw error instanceof DomainError && error.code === 'blob/damaged' ? new DomainError('enclosure/damaged') : error
    })
  }

  return {
    /** @see A33 */
    async 'enclosure/list'({ matterId }, { user }) {
      if ((await identity().read((db) => countEnclosures(db, matterId))) === 0) return { enclosures: [] }
      const found = await identity().transact(user.id, async (trx, record) => {
        record('enclosure/listed', matterId)
        return await listEnclosures(trx, matterId)
      })
      return {
        enclosures: found.map(({ matterId: _, blobId: __, ...one }) => ({ ...one, addedBy: context.nameOf(one.addedBy) })),
      }
    },

    /** "Papper i pärm …". @throws DomainError `matter/unknown`, `enclosure/too-many` @see A33 */
    async 'enclosure/note-paper'({ binder, ...about }, { user }) {
      await requireRoom(about.matterId)
      const enclosure: StoredEnclosure = { ...newEnclosure(about, user.id), binder }
      await add(enclosure, async () => undefined)
      return { enclosureId: enclosure.id }
    },

    /**
     * The uploaded file, encrypted; its words, where it has any, as an unchecked text.
     * @throws DomainError `upload/…`, `file/…`, `enclosure/workbook`, `vault/disk-full` @see A33
     */
    async 'enclosure/keep-file'({ uploadId, ...about }, { user }) {
      const file = requireUploaded(uploadId, user.id)
      requireThat(file.kind !== 'xlsx', 'enclosure/workbook')
      await requireRoom(about.matterId)
      const words = await wordsOf(file)
      const blob = await blobs.keep(world.newId(), file.bytes)
      const enclosure: StoredEnclosure = {
        ...newEnclosure(about, user.id),
        kind: 'file',
        fileName: file.fileName,
        mediaType: file.kind,
        bytes: blob.bytes,
        blobId: blob.id,
        hasText: words !== '',
      }
      try {
        await add(enclosure, async (trx) => {
          await insertBlob(trx, blob)
          for (const { field, text } of wordsInParts(enclosure.id, words))
            await keepText(trx, { matterId: about.matterId, field, text, at: enclosure.addedAt, userId: user.id })
        })
      } catch (error) {
        // The row may have committed all the same, and cases not been told: only what has no row is rubbish.
        if (!(await identity().read((db) => findEnclosure(db, enclosure.id)))) await blobs.forget(blob.id)
        throw error
      }
      takeUpload(uploadId)
      void blobs.copyAhead(blob.id)
      return { enclosureId: enclosure.id, hasText: enclosure.hasText }
    },

    /** The row, the file and its words; only the line of the log stays. @throws DomainError `enclosure/unknown` @see A33 */
    async 'enclosure/remove'({ enclosureId }, { user }) {
      const enclosure = await requireEnclosure(enclosureId)
      const { matterId, blobId } = enclosure
      const pendingId = world.newId()
      await identity().transact(user.id, async (trx, record) => {
        await deleteEnclosure(trx, enclosure)
        const field = enclosureField(enclosureId)
        await keepMark(trx, { id: pendingId, userId: user.id, kind: 'textKnown', matterId, field, known: false }, now())
        record('enclosure/removed', enclosureId)
      })
      if (blobId !== null) await blobs.forget(blobId)
      await resolvePending(context, [pendingId])
      changed()
      // It is removed either way; a journal that is busy now is emptied at lock.
      await identity()
        .forgetOverwritten()
        .catch(() => undefined)
      return {}
    },

    /** What the window was opened for. Every reading is a line of the log. @throws DomainError `enclosure/…` @see A33 */
    async 'enclosure/read-file'(_input, { user, windowId }) {
      const enclosure = await requireEnclosure(windows.require(windowId))
      const bytes = await bytesOf(enclosure)
      const kind = enclosure.mediaType as FileKind
      const words = kind === 'docx' || kind === 'text' || kind === 'csv' ? (await readWords({ kind, bytes })).text : null
      await identity().transact(user.id, async (_trx, record) => record('enclosure/read', enclosure.id))
      const shown = words === null ? bytes : new Uint8Array(0)
      return { title: enclosure.title, fileName: enclosure.fileName, kind, bytes: shown, words }
    },
  }
}

/** What a kill left: files whose row never came, or is gone. An opening does not fail over it. */
export async function sweepEnclosureFiles({ identity }: IdentityContext, blobs: BlobStore): Promise<void> {
  const known = await identity().read(listBlobIds)
  await blobs.sweep(known).catch(() => undefined)
}
