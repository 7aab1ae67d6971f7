import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listBackups, makeBackup } from '../../../main/vault/store/backup'
import { makeBlobStore, PIECE, type StoredBlob } from '../../../main/vault/store/blob-store'
import { restoreBackup } from '../../../main/vault/store/restore'
import { change, codeOf, fill, type MadeVault, makeVault, temporaryFolder } from './vault-fixture'

const MARK = 'Provfrid Markörsson'
const content = (bytes: number) => {
  const made = new Uint8Array(randomBytes(bytes))
  made.set(Buffer.from(MARK).subarray(0, bytes))
  return made
}
const kept = async (bytes: number) => {
  const folder = temporaryFolder()
  const blobs = makeBlobStore(folder)
  const plain = content(bytes)
  const blob = await blobs.keep(randomUUID(), plain)
  return { folder, blobs, plain, blob, path: join(folder, 'blobs', blob.id) }
}

describe('a file in the blob store', () => {
  test.each([1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 77])('of %i bytes comes back as it was', async (bytes) => {
    const { blobs, blob, plain } = await kept(bytes)
    expect(Buffer.from(await blobs.read(blob)).equals(Buffer.from(plain))).toBe(true)
  })

  test('says on the disk nothing of what is in it, and nobody else may read it (C1)', async () => {
    const { path, plain, blob } = await kept(2 * PIECE)
    const bytes = readFileSync(path)
    expect(bytes.includes(Buffer.from(MARK))).toBe(false)
    expect(bytes.includes(Buffer.from(plain.subarray(PIECE, PIECE + 32)))).toBe(false)
    expect(bytes.includes(Buffer.from(blob.key))).toBe(false)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
  })

  test('has a key of its own, so that the same file twice is two different ones', async () => {
    const { folder, blobs, plain, blob, path } = await kept(PIECE)
    const again = await blobs.keep(randomUUID(), plain)
    expect(Buffer.from(again.key).equals(Buffer.from(blob.key))).toBe(false)
    expect(readFileSync(join(folder, 'blobs', again.id)).equals(readFileSync(path))).toBe(false)
  })

  test('that has been changed anywhere is not given out: every piece, its tag, its end (B1)', async () => {
    const { blobs, blob, path } = await kept(3 * PIECE + 77)
    const whole = readFileSync(path)
    const sealed = PIECE + 16
    const places = [0, 1, 2, 3].flatMap((piece) => {
      const end = Math.min((piece + 1) * sealed, whole.length)
      return [piece * sealed, Math.floor((piece * sealed + end) / 2), end - 17, end - 16, end - 1]
    })
    for (const at of places) {
      change(path, () => {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ 1
        return bytes
      })
      expect(await codeOf(blobs.read(blob)), `byte ${at}`).toBe('blob/damaged')
    }
    writeFileSync(path, whole)
    expect(await codeOf(blobs.read(blob))).toBe('nothing was refused')
  })

  test('that was cut, lengthened, reordered or ended early is not given out', async () => {
    const { blobs, blob, path } = await kept(3 * PIECE)
    const whole = readFileSync(path)
    const sealed = PIECE + 16
    const pieces = [0, 1, 2].map((piece) => whole.subarray(piece * sealed, (piece + 1) * sealed)) as [Buffer, Buffer, Buffer]
    const [first, second, third] = pieces
    const wrong = [
      whole.subarray(0, whole.length - 1),
      Buffer.concat([first, second]),
      Buffer.concat([whole, Buffer.from([0])]),
      Buffer.concat([second, first, third]),
      Buffer.concat([first, first, third]),
      Buffer.alloc(whole.length),
      Buffer.alloc(0),
    ]
    for (const bytes of wrong) {
      writeFileSync(path, bytes)
      expect(await codeOf(blobs.read(blob))).toBe('blob/damaged')
    }
    // Nor as a whole one that is said to be shorter.
    writeFileSync(path, Buffer.concat([first, second]))
    expect(await codeOf(blobs.read({ ...blob, bytes: 2 * PIECE }))).toBe('blob/damaged')
  })

  test('is known by its own name and key: two that have changed places are not given out, nor one that is gone', async () => {
    const { folder, blobs, plain, blob, path } = await kept(PIECE)
    const other = await blobs.keep(randomUUID(), plain)
    const [one, two] = [readFileSync(path), readFileSync(join(folder, 'blobs', other.id))]
    writeFileSync(path, two)
    writeFileSync(join(folder, 'blobs', other.id), one)
    expect([await codeOf(blobs.read(blob)), await codeOf(blobs.read(other))]).toEqual(['blob/damaged', 'blob/damaged'])
    expect(await codeOf(blobs.read({ ...other, key: blob.key }))).toBe('blob/damaged')
    rmSync(path)
    expect(await codeOf(blobs.read(blob))).toBe('blob/damaged')
  })

  test('without a row goes at the sweep, half written ones too; the others stay', async () => {
    const { folder, blobs, blob } = await kept(PIECE)
    const orphan = await blobs.keep(randomUUID(), content(10))
    writeFileSync(join(folder, 'blobs', `${randomUUID()}.new`), 'half')
    await blobs.sweep(new Set([blob.id]))
    expect(readdirSync(join(folder, 'blobs'))).toEqual([blob.id])
    expect(await codeOf(blobs.read(orphan))).toBe('blob/damaged')
    await blobs.forget(blob.id)
    await blobs.forget(blob.id)
    expect(readdirSync(join(folder, 'blobs'))).toEqual([])
  })

  test('is refused with a code when the folder cannot be written, and leaves nothing half', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'blobs'), 'no folder')
    expect(await codeOf(makeBlobStore(folder).keep(randomUUID(), content(10)))).toMatch(/^(vault|store)\//)
    expect(readFileSync(join(folder, 'blobs'), 'utf8')).toBe('no folder')
  })
})

describe('copies of the vault', () => {
  async function vaultWithBlob() {
    const vault = await makeVault()
    const blobs = makeBlobStore(vault.folder)
    const plain = content(2 * PIECE)
    const blob = await blobs.keep(randomUUID(), plain)
    await fill(vault, vault.unlocked, 'ord')
    return { vault, blobs, plain, blob, path: join(vault.folder, 'blobs', blob.id) }
  }
  const backUp = (vault: MadeVault) => {
    const { cases, identity } = vault.unlocked.keys
    vault.world.pass(1)
    return makeBackup({ folder: vault.folder, keys: { cases, identity } as never, world: vault.world })
  }
  const inCopy = (vault: MadeVault, id: string, { id: name }: StoredBlob) => join(vault.folder, 'backups', id, 'blobs', name)

  test('bring a blob back that is damaged or gone, and refuse when their own is damaged', async () => {
    const { vault, blobs, plain, blob, path } = await vaultWithBlob()
    const { id } = await backUp(vault)
    for (const harm of [() => change(path, (bytes) => bytes.fill(0)), () => rmSync(path)]) {
      harm()
      expect(await codeOf(blobs.read(blob))).toBe('blob/damaged')
      await restoreBackup({ folder: vault.folder, backupId: id, world: vault.world })
      expect(Buffer.from(await blobs.read(blob)).equals(Buffer.from(plain))).toBe(true)
    }
    change(inCopy(vault, id, blob), (bytes) => bytes.fill(0))
    expect(await codeOf(restoreBackup({ folder: vault.folder, backupId: id, world: vault.world }))).toBe('backup/damaged')
  })

  test('take a blob from the copy before, so that one that was damaged meanwhile is whole in the new one', async () => {
    const { vault, blob, path } = await vaultWithBlob()
    const first = await backUp(vault)
    const whole = readFileSync(path)
    change(path, (bytes) => bytes.fill(0))
    await fill(vault, vault.unlocked, 'mer')
    const second = await backUp(vault)
    expect(second.id).not.toBe(first.id)
    expect(readFileSync(inCopy(vault, second.id, blob)).equals(whole)).toBe(true)
    // And not from one that has been damaged itself.
    change(inCopy(vault, second.id, blob), (bytes) => bytes.fill(0))
    writeFileSync(path, whole)
    await fill(vault, vault.unlocked, 'mest')
    const third = await backUp(vault)
    expect(readFileSync(inCopy(vault, third.id, blob)).equals(whole)).toBe(true)
    expect(await listBackups(vault.folder)).toHaveLength(3)
  })

  test('take what was made ready for them when it came, and not when it is another', async () => {
    const { vault, blobs, blob, path } = await vaultWithBlob()
    await blobs.copyAhead(blob.id)
    const ready = join(vault.folder, 'backups', 'ahead', blob.id)
    expect(readFileSync(ready).equals(readFileSync(path))).toBe(true)
    const { ino } = statSync(ready)
    const first = await backUp(vault)
    expect(statSync(inCopy(vault, first.id, blob)).ino).toBe(ino)
    expect(statSync(path).ino).not.toBe(ino)
    expect(existsSync(ready)).toBe(false)

    const other = await blobs.keep(randomUUID(), content(10))
    await blobs.copyAhead(other.id)
    change(join(vault.folder, 'backups', 'ahead', other.id), (bytes) => bytes.fill(0))
    await fill(vault, vault.unlocked, 'mer')
    const second = await backUp(vault)
    expect(readFileSync(inCopy(vault, second.id, other)).equals(readFileSync(join(vault.folder, 'blobs', other.id)))).toBe(true)
    expect(statSync(inCopy(vault, second.id, blob)).ino).toBe(ino)
    await blobs.copyAhead(other.id)
    await blobs.sweep(new Set([blob.id]))
    expect(readdirSync(join(vault.folder, 'backups', 'ahead'))).toEqual([])
  })

  test('are made and known whatever else somebody has laid among the blobs', async () => {
    const { vault, blob } = await vaultWithBlob()
    mkdirSync(join(vault.folder, 'blobs', 'Ny mapp'))
    writeFileSync(join(vault.folder, 'blobs', `${blob.id} (kopia från annan dator)`), 'x')
    const { id } = await backUp(vault)
    expect((await listBackups(vault.folder)).map((copy) => copy.id)).toContain(id)
    expect(readdirSync(join(vault.folder, 'backups', id, 'blobs'))).toEqual([blob.id])
  })

  test('put what came after them aside: it is not the vault’s any more, and not lost either', async () => {
    const { vault, blobs, blob } = await vaultWithBlob()
    const { id } = await backUp(vault)
    const newer = await blobs.keep(randomUUID(), content(10))
    await restoreBackup({ folder: vault.folder, backupId: id, world: vault.world })
    expect(readdirSync(join(vault.folder, 'blobs'))).toEqual([blob.id])
    const aside = readdirSync(join(vault.folder, 'aside'), { recursive: true }) as string[]
    expect(aside.some((name) => name.endsWith(newer.id))).toBe(true)
    expect(existsSync(inCopy(vault, id, blob))).toBe(true)
  })
})
