import type { Knex } from 'knex'
import type { Enclosure, EnclosureId, FileKind } from '../../../../shared/domain/enclosure/enclosure'
import { enclosureField } from '../../../../shared/domain/enclosure/words-in-parts'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { EarlierMeasureId } from '../../../../shared/domain/referral/earlier-measure'
import type { IsoInstant } from '../../../../shared/lib/dates'
import type { StoredBlob } from '../../store/blob-store'

/** An enclosure as it is kept: who added it is an id, and where its file is, another. */
export interface StoredEnclosure extends Enclosure {
  matterId: MatterId
  blobId: string | null
}

interface Row {
  id: string
  matter_id: string
  title: string
  kind: Enclosure['kind']
  binder: string
  file_name: string
  media_type: string
  bytes: number
  blob_id: string | null
  has_text: number
  earlier_measure_id: string | null
  added_at: string
  added_by: string
}

const fromRow = (row: Row): StoredEnclosure => ({
  id: row.id as EnclosureId,
  matterId: row.matter_id as MatterId,
  title: row.title,
  kind: row.kind,
  binder: row.binder,
  fileName: row.file_name,
  mediaType: row.media_type as FileKind | '',
  bytes: row.bytes,
  blobId: row.blob_id,
  hasText: row.has_text === 1,
  earlierMeasureId: row.earlier_measure_id as EarlierMeasureId | null,
  addedAt: row.added_at as IsoInstant,
  addedBy: row.added_by,
})

export async function listEnclosures(db: Knex, matterId: string): Promise<StoredEnclosure[]> {
  const rows: Row[] = await db('enclosure').where({ matter_id: matterId }).orderBy(['added_at', 'id'])
  return rows.map(fromRow)
}

export async function countEnclosures(db: Knex, matterId: string): Promise<number> {
  const [counted]: { n: number }[] = await db('enclosure').where({ matter_id: matterId }).count({ n: '*' })
  return counted?.n ?? 0
}

export async function findEnclosure(db: Knex, id: string): Promise<StoredEnclosure | undefined> {
  const row: Row | undefined = await db('enclosure').where({ id }).first()
  return row && fromRow(row)
}

export async function insertEnclosure(trx: Knex.Transaction, enclosure: StoredEnclosure): Promise<void> {
  await trx('enclosure').insert({
    id: enclosure.id,
    matter_id: enclosure.matterId,
    title: enclosure.title,
    kind: enclosure.kind,
    binder: enclosure.binder,
    file_name: enclosure.fileName,
    media_type: enclosure.mediaType,
    bytes: enclosure.bytes,
    blob_id: enclosure.blobId,
    has_text: enclosure.hasText ? 1 : 0,
    earlier_measure_id: enclosure.earlierMeasureId,
    added_at: enclosure.addedAt,
    added_by: enclosure.addedBy,
  } satisfies Row)
}

/** The row, the key of its file and the words that were read from it, with every wording. */
export async function deleteEnclosure(trx: Knex.Transaction, { id, matterId, blobId }: StoredEnclosure): Promise<void> {
  await trx('enclosure').where({ id }).delete()
  if (blobId !== null) await trx('blob').where({ id: blobId }).delete()
  const field = enclosureField(id)
  for (const table of ['unchecked_text', 'unchecked_text_version'])
    await trx(table)
      .where({ matter_id: matterId })
      .whereRaw(`(field = ? or substr(field, 1, ?) = ?)`, [field, field.length + 1, `${field}:`])
      .delete()
}

export async function insertBlob(trx: Knex.Transaction, { id, key, bytes }: StoredBlob): Promise<void> {
  await trx('blob').insert({ id, key: Buffer.from(key), bytes })
}

export async function findBlob(db: Knex, id: string): Promise<StoredBlob | undefined> {
  return await db('blob').where({ id }).first('id', 'key', 'bytes')
}

export async function listBlobIds(db: Knex): Promise<Set<string>> {
  return new Set(await db('blob').pluck<string[]>('id'))
}
