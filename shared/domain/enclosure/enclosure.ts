import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { line, optionalLine } from '../../lib/text'
import { earlierMeasureId } from '../referral/earlier-measure'

export const enclosureId = idOf('EnclosureId')
export type EnclosureId = z.infer<typeof enclosureId>

/** What a file may be, by its first bytes and not by its name; nothing that can run. */
export const fileKind = z.literal(['pdf', 'docx', 'text', 'jpeg', 'png', 'csv', 'xlsx'])
export type FileKind = z.infer<typeof fileKind>

/** What comes with a referral: "papper i pärm …", or an encrypted file (A33). Identity compartment only, never projected. */
export const enclosure = z.strictObject({
  id: enclosureId,
  title: line(200),
  kind: z.literal(['paper', 'file']),
  /** Of a paper: where it is kept. */
  binder: optionalLine(200),
  /** Of a file; empty and 0 for a paper. */
  fileName: optionalLine(255),
  mediaType: z.union([fileKind, z.literal('')]),
  bytes: z.number().int().min(0),
  /** Its words could be read and stand as unchecked text `enclosure:<id>`. */
  hasText: z.boolean(),
  earlierMeasureId: earlierMeasureId.nullable(),
  addedAt: isoInstant,
  addedBy: z.string(),
})
export type Enclosure = z.infer<typeof enclosure>

/** 40 MB: a long scan fits, a film does not. */
export const MOST_FILE_BYTES = 40_000_000
/** More than anybody lists for one matter; a page shows them all. */
export const MOST_ENCLOSURES = 200
/** A file comes over a window's port in pieces of at most this. */
export const CHUNK_BYTES = 262_144

export const uploadId = idOf('UploadId')
export type UploadId = z.infer<typeof uploadId>
