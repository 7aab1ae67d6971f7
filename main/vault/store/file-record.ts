/** What the slot file keeps of an encrypted file, under a MAC of that file's own key: a copy put in its place does not fit. */
import type { IsoInstant } from '../../../shared/lib/dates'
import { requireThat } from '../../../shared/lib/domain-error'
import type { ChainHead } from './audit-chain'
import type { CompartmentName } from './compartment'
import { isMacOf, macOf } from './seal'
import type { FileRecord } from './slot-schema'

export function makeRecord(
  about: { vaultId: string; name: CompartmentName; key: Uint8Array },
  known: { path: string; keyGeneration: number; salt: string; schema: number; head: ChainHead; sha256: string | null; at: Date },
): FileRecord {
  const { path, keyGeneration, salt, schema, head, sha256, at } = known
  const record = {
    path,
    keyGeneration,
    salt,
    schema,
    seq: head.seq,
    hash: head.hash,
    sha256,
    at: at.toISOString() as IsoInstant,
    mac: '',
  }
  return { ...record, mac: macOf(about.key, 'file', textOf(about, record)) }
}

/** @throws DomainError `vault/damaged` */
export function requireOwnRecord(about: { vaultId: string; name: CompartmentName; key: Uint8Array }, record: FileRecord): void {
  requireThat(isMacOf(record.mac, about.key, 'file', textOf(about, record)), 'vault/damaged', { where: 'record' })
}

/** Not the path: a restore, which has no key, puts the same file elsewhere. */
const textOf = (
  { vaultId, name }: { vaultId: string; name: string },
  { keyGeneration, salt, schema, seq, hash, sha256, at }: FileRecord,
): string => JSON.stringify([vaultId, name, keyGeneration, salt, schema, seq, hash, sha256, at])
