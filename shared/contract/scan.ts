import { z } from 'zod'
import { CHUNK_BYTES, fileKind, uploadId } from '../domain/enclosure/enclosure'
import { readWhole } from '../domain/enclosure/reading'
import { groupId } from '../domain/group/group'
import { matterId } from '../domain/matter/matter'
import { line } from '../lib/text'
import { finding } from '../privacy/finding'
import { endpoint } from './endpoint'

/** Letters at a time; a longer text is asked about in parts, each ended where a line does. */
export const MOST_SCANNED_AT_ONCE = 200_000
/** Nobody goes through more of so short a text: it is a list of names. */
export const MOST_FOUND_AT_ONCE = 10_000

const part = z.string().max(MOST_SCANNED_AT_ONCE)
const found = z.strictObject({
  findings: z.array(finding).max(MOST_FOUND_AT_ONCE),
  /** There are more than were handed over. */
  more: z.boolean(),
  /** Nobody's own names were known: identity is closed, no matter was chosen, or its person has no identity here. */
  withoutOwnNames: z.boolean(),
})

/**
 * The check of any text, which keeps nothing: it is answered from the memory of a process and no row is written of it.
 * A file comes in piece by piece, to the process that is there also in a meeting, and can be read once.
 */
export const scans = {
  'scan/find': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    /** Whose words and organisations are known; null for nobody's. */
    input: z.strictObject({ text: part, groupId: groupId.nullable() }),
    output: found,
  }),
  /** The same with the matter's person known; the log says that it was asked, and no word of the text. */
  'scan/find-about': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ text: part, matterId }),
    output: found,
  }),
  /** @throws `file/too-large`, `file/empty`, `file/can-run` before a byte is sent. */
  'scan/begin-file': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ fileName: line(255), bytes: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
    output: z.strictObject({ uploadId }),
  }),
  'scan/file-piece': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({
      uploadId,
      at: z.number().int().min(0),
      piece: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= CHUNK_BYTES),
    }),
    output: z.strictObject({ kind: fileKind.nullable() }),
  }),
  'scan/drop-file': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ uploadId }),
    output: z.strictObject({}),
  }),
  /** Everything that can be read in the file, which is forgotten with this, read or not; the process that read it ends. */
  'scan/open-file': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ uploadId }),
    output: readWhole,
  }),
} as const
