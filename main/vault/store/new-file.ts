/** Makes an encrypted file that is complete, closed and checked before anything points at it. */
import { dirname } from 'node:path'
import { requireThat } from '../../../shared/lib/domain-error'
import { hashFile, makePrivateFile, syncFile, syncFolder } from './atomic-write'
import { type ChainHead, chainStart, readHead } from './audit-chain'
import { makeBaseTables } from './base-tables'
import type { CompartmentName } from './compartment'
import { closeFile } from './open-compartment'
import { isSound, openKeyed, quoted, rawKey, requireSoundPages, saltOf } from './open-ritual'
import { inStore } from './store-error'

export interface FinishedFile {
  readonly salt: string
  readonly schema: number
  readonly head: ChainHead
  readonly sha256: string
}
interface Place {
  readonly path: string
  readonly vaultId: string
  readonly name: CompartmentName
}

/** An empty file with the store's own tables. */
export function makeNewFile({ path, vaultId, name }: Place, key: Uint8Array): FinishedFile {
  inStore(() => makePrivateFile(path))
  const driver = openKeyed(path, key)
  inStore(() => makeBaseTables(driver, name))
  const head = closeFile(driver, chainStart(vaultId, name))
  return finish(path, 0, head)
}

/** A copy as it is now, under the same key. */
export function copyFile(from: string, to: Place, key: Uint8Array): FinishedFile {
  inStore(() => makePrivateFile(to.path))
  const driver = openKeyed(from, key, 'as-it-is')
  try {
    inStore(() => driver.exec(`VACUUM INTO ${quoted(to.path)}`))
  } finally {
    driver.close()
  }
  return checkFinished(to, key)
}

/** A copy under a new key and with a new salt. */
export function copyFileUnderNewKey(from: string, to: Place, key: Uint8Array, newKey: Uint8Array): FinishedFile {
  inStore(() => makePrivateFile(to.path))
  const driver = openKeyed(from, key, 'as-it-is')
  try {
    inStore(() => {
      const version = Number(driver.pragma('user_version', { simple: true }))
      driver.exec(`ATTACH ${quoted(to.path)} AS copied KEY "${rawKey(newKey)}"`)
      driver.exec("SELECT sqlcipher_export('copied')")
      driver.exec(`PRAGMA copied.user_version = ${version}`)
      driver.exec('DETACH copied')
    })
  } finally {
    driver.close()
  }
  return checkFinished(to, newKey)
}

/**
 * Opens a closed file and looks at all of it.
 * @throws DomainError `vault/damaged`
 */
export function checkFinished({ path, vaultId, name }: Place, key: Uint8Array): FinishedFile {
  const driver = openKeyed(path, key, 'as-it-is')
  let head: ChainHead
  let schema: number
  try {
    requireSoundPages(driver, path)
    requireThat(isSound(driver, vaultId, name), 'vault/damaged', { where: 'copy' })
    schema = Number(driver.pragma('user_version', { simple: true }))
    head = readHead(driver, chainStart(vaultId, name))
  } finally {
    driver.close()
  }
  return finish(path, schema, head)
}

function finish(path: string, schema: number, head: ChainHead): FinishedFile {
  return inStore(() => {
    syncFile(path)
    syncFolder(dirname(path))
    return { salt: saltOf(path), schema, head, sha256: hashFile(path) }
  })
}
