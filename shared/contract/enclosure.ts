import { z } from 'zod'
import { CHUNK_BYTES, enclosure, enclosureId, fileKind, MOST_ENCLOSURES, uploadId } from '../domain/enclosure/enclosure'
import { MOST_WORDS, readWords } from '../domain/enclosure/reading'
import { matterId } from '../domain/matter/matter'
import { earlierMeasureId } from '../domain/referral/earlier-measure'
import { line } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const about = { matterId, title: line(200), earlierMeasureId: earlierMeasureId.nullable() } as const

/** Files from outside: brought in piece by piece, known by their first bytes, read by the documents process, kept encrypted. */
export const enclosures = {
  /** @throws `file/too-large`, `file/empty`, `file/can-run` before a byte is sent. */
  'upload/begin': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ fileName: line(255), bytes: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
    output: z.strictObject({ uploadId }),
  }),
  /** Pieces in order. The last one answers with what the file is; one that can run is refused and forgotten. */
  'upload/piece': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({
      uploadId,
      at: z.number().int().min(0),
      piece: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= CHUNK_BYTES),
    }),
    output: z.strictObject({ kind: fileKind.nullable() }),
  }),
  'upload/drop': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ uploadId }),
    output: nothing,
  }),
  /** The words of an uploaded Word, PDF or text file, to be put in a field; nothing is kept of the file. */
  'upload/read-words': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ uploadId }),
    output: readWords,
  }),
  'enclosure/list': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({ enclosures: z.array(enclosure).max(MOST_ENCLOSURES) }),
  }),
  /** "Papper i pärm …": a scan is never demanded (A33). */
  'enclosure/note-paper': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ ...about, binder: line(200) }),
    output: z.strictObject({ enclosureId }),
  }),
  'enclosure/keep-file': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ ...about, uploadId }),
    output: z.strictObject({ enclosureId, hasText: z.boolean() }),
  }),
  'enclosure/remove': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ enclosureId }),
    output: nothing,
  }),
  /** The bytes of the one enclosure this preview window was opened for; logged as a read. */
  'enclosure/read-file': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['preview'],
    input: nothing,
    /** Words instead of bytes for what is shown as text. */
    output: z.strictObject({
      title: z.string(),
      fileName: z.string(),
      kind: fileKind,
      bytes: z.instanceof(Uint8Array),
      words: z.string().max(MOST_WORDS).nullable(),
    }),
  }),
} as const
