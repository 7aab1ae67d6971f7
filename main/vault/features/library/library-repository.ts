import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { LibraryDocument, LibraryDocumentId, LibraryVersion } from '../../../../shared/domain/library/library'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'

type Heading = Omit<LibraryDocument, 'versions'>
const HEADING = { id: 'id', groupId: 'group_id', kind: 'kind', title: 'title' } as const

/** A group's documents, or everybody's, each with its versions, the newest first. @param nameOf display name of a user */
export async function listDocuments(
  db: Knex,
  groupId: GroupId | null,
  nameOf: (userId: string) => string,
): Promise<LibraryDocument[]> {
  const asked = db('library_document')
  if (groupId !== null) asked.where({ group_id: groupId })
  const headings: Heading[] = await asked.select(HEADING).orderBy('sort_key').limit(200)
  const rows: (LibraryVersion & { documentId: LibraryDocumentId })[] = await db('library_version')
    .whereIn(
      'document_id',
      headings.map(({ id }) => id),
    )
    .select({
      documentId: 'document_id',
      version: 'version',
      text: 'text',
      validFrom: 'valid_from',
      publishedAt: 'published_at',
      publishedBy: 'published_by',
      websiteOn: 'website_on',
    })
    .orderBy('version', 'desc')
  return headings.map((heading) => ({
    ...heading,
    versions: rows
      .filter(({ documentId }) => documentId === heading.id)
      .map(({ documentId: _of, ...version }) => ({ ...version, publishedBy: nameOf(version.publishedBy) })),
  }))
}

/** @throws DomainError `library/unknown` */
export async function requireDocument(db: Knex, documentId: LibraryDocumentId): Promise<Heading & { newest: number }> {
  const heading: Heading | undefined = await db('library_document').where({ id: documentId }).first(HEADING)
  requireThat(heading, 'library/unknown')
  const newest: { version: number } | undefined = await db('library_version')
    .where({ document_id: documentId })
    .orderBy('version', 'desc')
    .first('version')
  return { ...heading, newest: newest?.version ?? 0 }
}

/** @throws DomainError `library/unknown` */
export async function requireVersion(
  db: Knex,
  documentId: LibraryDocumentId,
  version: number,
): Promise<Pick<LibraryVersion, 'text' | 'validFrom'>> {
  const row: Pick<LibraryVersion, 'text' | 'validFrom'> | undefined = await db('library_version')
    .where({ document_id: documentId, version })
    .first({ text: 'text', validFrom: 'valid_from' })
  requireThat(row, 'library/unknown')
  return row
}

export async function setWebsiteDay(
  trx: Knex.Transaction,
  { documentId, version, on }: { documentId: LibraryDocumentId; version: number; on: IsoDate | null },
): Promise<void> {
  await trx('library_version').where({ document_id: documentId, version }).update({ website_on: on })
}

export async function insertDocument(trx: Knex.Transaction, { id, groupId, kind, title }: Heading): Promise<void> {
  await trx('library_document').insert({ id, group_id: groupId, kind, title, sort_key: swedishSortKey(title) })
}

export async function renameDocument(trx: Knex.Transaction, id: LibraryDocumentId, title: string): Promise<void> {
  await trx('library_document')
    .where({ id })
    .update({ title, sort_key: swedishSortKey(title) })
}

export async function insertVersion(
  trx: Knex.Transaction,
  of: { documentId: LibraryDocumentId; version: number; text: string; validFrom: IsoDate; at: IsoInstant; userId: string },
): Promise<void> {
  await trx('library_version').insert({
    document_id: of.documentId,
    version: of.version,
    text: of.text,
    valid_from: of.validFrom,
    published_at: of.at,
    published_by: of.userId,
  })
}
