import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { line, prose } from '../../lib/text'
import { groupId } from '../group/group'
import { libraryKind } from './library-kind'

export const libraryDocumentId = idOf('LibraryDocumentId')
export type LibraryDocumentId = z.infer<typeof libraryDocumentId>

/** A document of the group's own, without personal data; a new version stands beside the old ones. */
export const libraryVersion = z.strictObject({
  version: z.number().int().min(1),
  text: prose(),
  validFrom: isoDate,
  publishedAt: isoInstant,
  publishedBy: z.string(),
  /** When this version was put on the group's page on the web; null where it never was (G44). */
  websiteOn: isoDate.nullable(),
})
export type LibraryVersion = z.infer<typeof libraryVersion>

export const libraryDocument = z.strictObject({
  id: libraryDocumentId,
  groupId,
  kind: libraryKind,
  title: line(120),
  versions: z.array(libraryVersion).min(1).max(100),
})
export type LibraryDocument = z.infer<typeof libraryDocument>
