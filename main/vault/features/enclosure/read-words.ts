import type { FileKind } from '../../../../shared/domain/enclosure/enclosure'
import type { ReadWords as Words } from '../../../../shared/domain/enclosure/reading'
import type { Documents } from '../../ports/documents'

/** Whoever reads the words of a file is handed this: the documents process behind it, one file at a time. */
export type ReadWords = (file: { kind: FileKind; bytes: Uint8Array<ArrayBuffer> }) => Promise<Words>

const HAS_WORDS: ReadonlySet<FileKind> = new Set(['pdf', 'docx', 'text', 'csv'])
export const hasWords = (kind: FileKind): boolean => HAS_WORDS.has(kind)

/** @throws DomainError `file/damaged`, `file/password`, `file/no-words`, `file/took-too-long`, `file/not-read` */
export const readWordsWith =
  (documents: Documents): ReadWords =>
  ({ kind, bytes }) =>
    documents.read('words', { kind, bytes })
