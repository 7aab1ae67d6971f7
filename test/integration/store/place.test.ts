import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listBackups, makeBackup } from '../../../main/vault/store/backup'
import { checkPlace, holdFolder } from '../../../main/vault/store/folder'
import { inspectVault } from '../../../main/vault/store/inspect'
import { addThing, codeOf, during, type MadeVault, makeVault, openOne, temporaryFolder, words } from './vault-fixture'

describe('the vault’s place', () => {
  test.each(['OneDrive - Testkommun', 'Dropbox', 'Google Drive', 'iCloudDrive', 'Nextcloud'])(
    'is refused within %s',
    async (name) => {
      const folder = join(temporaryFolder(), name, 'Samrum')
      expect(await codeOf(() => checkPlace(folder))).toBe('place/synchronised')
    },
  )

  test('is refused within a folder that a synchronising program watches, whatever it is called', async () => {
    const folder = temporaryFolder()
    expect(await codeOf(() => checkPlace(join(folder, 'Samrum')))).toBe('nothing was refused')
    mkdirSync(join(folder, '.stfolder'))
    expect(await codeOf(() => checkPlace(join(folder, 'Samrum')))).toBe('place/synchronised')
  })

  test('is held by one program at a time, and free again when that one is killed', async () => {
    const folder = temporaryFolder()
    const hold = await holdFolder(folder)
    expect(await codeOf(holdFolder(folder))).toBe('vault/in-use')
    hold.release()
    hold.release()
    const script = `const { Database } = require('@signalapp/sqlcipher')
      new Database(process.argv[1]).exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000)`
    const other = spawn(process.execPath, ['-e', script, join(folder, 'folder.lock')], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => other.stdout.once('data', resolve))
    expect(await codeOf(holdFolder(folder))).toBe('vault/in-use')
    other.kill('SIGKILL')
    await new Promise((resolve) => other.once('close', resolve))
    ;(await holdFolder(folder)).release()
  })
})

const mayMount = process.getuid?.() === 0 && process.platform === 'linux' && tryMount()

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'samrum-mount-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return mounted
}

function smallDisk(size: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'samrum-small-'))
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status).toBe(0)
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

async function fillUp(folder: string): Promise<void> {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(Number(bavail) * Number(bsize)))
}

/** What a save says on a full disk, and that everything is as it was. */
async function saveUntilFull(vault: MadeVault) {
  const cases = await openOne(vault, vault.unlocked, 'cases')
  await addThing(cases, 'innan')
  await fillUp(join(vault.folder, '..'))
  const codes: string[] = []
  for (let number = 0; number < 40; number++) codes.push(await codeOf(addThing(cases, `${number} ${'x'.repeat(20_000)}`)))
  return { cases, codes }
}

describe.runIf(mayMount)('on a full or write-protected disk', () => {
  test('a save says that the disk is full, nothing acknowledged is lost, and work goes on when there is room again', async () => {
    const disk = smallDisk('2m')
    const vault = await makeVault(join(disk, 'vault'))
    const { cases, codes } = await saveUntilFull(vault)
    expect(new Set(codes.filter((code) => code !== 'nothing was refused'))).toEqual(new Set(['vault/disk-full']))
    expect(codes.at(-1)).toBe('vault/disk-full')
    expect(await inspectVault(vault.folder, vault.world.now())).toMatchObject({ kind: 'unusable', code: 'vault/disk-full' })
    const kept = codes.filter((code) => code === 'nothing was refused').length
    expect(await words(cases)).toHaveLength(kept + 1)
    rmSync(join(disk, 'ballast'))
    await addThing(cases, 'efter')
    await cases.close()
    await during(vault, await vault.open(), 'cases', async (again) => expect(await words(again)).toHaveLength(kept + 2))
  })

  test('a copy says that the disk is full, and the older ones are there still', async () => {
    const disk = smallDisk('2m')
    const vault = await makeVault(join(disk, 'vault'))
    await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, 'x'.repeat(200_000)))
    await during(vault, vault.unlocked, 'identity', (identity) => addThing(identity, 'ord'))
    const { cases, identity } = vault.unlocked.keys as { cases: Buffer; identity: Buffer }
    const { id } = await makeBackup({ folder: vault.folder, keys: { cases, identity }, world: vault.world })
    await during(vault, vault.unlocked, 'cases', (open) => addThing(open, 'mer'))
    await fillUp(disk)
    const slots = readFileSync(join(vault.folder, 'slots.a.json'), 'utf8')
    expect(await codeOf(makeBackup({ folder: vault.folder, keys: { cases, identity }, world: vault.world }))).toBe(
      'vault/disk-full',
    )
    expect(await listBackups(vault.folder)).toMatchObject([{ id, checked: true }])
    expect(await codeOf(vault.open())).toBe('vault/disk-full')
    expect(readFileSync(join(vault.folder, 'slots.a.json'), 'utf8')).toBe(slots)
    rmSync(join(disk, 'ballast'))
    expect(await codeOf(vault.open())).toBe('nothing was refused')
  })

  test('a write-protected vault says so and is left alone', async () => {
    const disk = smallDisk('4m')
    const vault = await makeVault(join(disk, 'vault'))
    expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0)
    expect(await inspectVault(vault.folder, vault.world.now())).toMatchObject({ kind: 'unusable', code: 'vault/read-only' })
    expect(await codeOf(vault.open())).toBe('vault/read-only')
    expect(await codeOf(holdFolder(vault.folder))).toBe('vault/read-only')
    expect(existsSync(join(vault.folder, 'probe'))).toBe(false)
  })
})
