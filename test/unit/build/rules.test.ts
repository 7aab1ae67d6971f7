import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSource } from '../../../build/rules/read-source.mts'
import { type House, roomsWithReadme, rules } from '../../../build/rules/rules.mts'
import { listSources } from '../../../build/rules/sources.mts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samrum-house-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A small house of its own, with every README in place. */
const house = (files: Record<string, string>, readmes: Record<string, number> = {}): House => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const paths = listSources([...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))], root)
  return {
    sources: paths.map((path) => readSource(root, path)),
    readmes: new Map([...roomsWithReadme.map((room): [string, number] => [`${room}/README.md`, 10]), ...Object.entries(readmes)]),
  }
}
const broken = (of: House): string[] => rules.filter((rule) => rule.breaches(of).length > 0).map(({ name }) => name)

const rightHouse = {
  'shared/lib/ids.ts': `import { z } from 'zod'\nexport const id = z.string()\n`,
  'shared/slides/slide.ts': `export type Slide = { kind: 'blank' }\n`,
  'shared/domain/matter/matter.ts': `import { id } from '../../lib/ids'\nexport const matter = id\n`,
  'main/index.ts': `import { app, ipcMain } from 'electron'\nimport { join } from 'node:path'\nipcMain.on('x', () => app.quit())\njoin('a')\n`,
  'main/vault/store/factory.ts': `import Database from '@signalapp/sqlcipher'\nimport knex from 'knex'\nexport const open = () => [new Database('x'), knex]\n`,
  'main/vault/features/matter/matter-repository.ts': `import type { Knex } from 'knex'\nexport const list = (k: Knex) => k('matter')\n`,
  'main/vault/features/matter/matter-service.ts': `import type { open } from '../../store/factory'\nexport type Opened = typeof open\n`,
  'renderer/projector/main.tsx': `import type { Slide } from '../../shared/slides/slide'\nexport const View = (_: Slide) => <iframe title="Bild" />\n`,
  'renderer/features/matter/panel.tsx': `import { matter } from '../../../shared/domain/matter/matter'\nexport const Panel = () => <p>{String(matter)}</p>\n`,
}

describe('the house rules', () => {
  test('find nothing in a house that is in order', () => {
    const found = house(rightHouse)
    expect(rules.flatMap((rule) => rule.breaches(found))).toEqual([])
  })

  test.each<[string, Record<string, string>]>([
    [
      'a room imports only from the rooms it may',
      { 'renderer/features/notes/marks.ts': `import '../../../shared/privacy/find-personal-data'\n` },
    ],
    [
      'a room imports only from the rooms it may',
      { 'build/privacy/open.mts': `import { open } from '../../main/vault/store/factory.ts'\nopen()\n` },
    ],
    ['a room imports only from the rooms it may', { 'shared/lib/late.ts': `import '../domain/matter/matter'\n` }],
    [
      'a room imports only from the rooms it may',
      { 'main/vault/features/matter/take.ts': `import { open } from '../../store/factory'\nopen()\n` },
    ],
    [
      'a room imports only from the rooms it may',
      { 'main/vault/features/matter/app.ts': `import { app } from 'electron'\napp.quit()\n` },
    ],
    [
      'a room imports only from the rooms it may',
      { 'renderer/features/matter/file.ts': `import { readFile } from 'node:fs'\nreadFile\n` },
    ],
    [
      'a room imports only from the rooms it may',
      { 'renderer/lock/kit.tsx': `import { Button } from '@mantine/core'\nButton\n` },
    ],
    [
      'a room imports only from the rooms it may',
      { 'shared/lib/hidden.ts': `export type M = import('../domain/matter/matter').M\n` },
    ],
    ['a room imports only from the rooms it may', { 'attic/old.ts': `export const a = 1\n` }],
    [
      "a feature never imports a sibling's service",
      { 'main/vault/features/consent/x.ts': `import '../matter/matter-service'\n` },
    ],
    [
      'knex appears in the store, in repositories and in migrations only',
      { 'main/vault/features/matter/q.ts': `import type { Knex } from 'knex'\nexport type K = Knex\n` },
    ],
    ['ipcMain stands in one file', { 'main/second.ts': `import { ipcMain } from 'electron'\nipcMain.on('y', () => {})\n` }],
    [
      'ipcRenderer stands in one file',
      {
        'main/preload/a.ts': `import { ipcRenderer } from 'electron'\nipcRenderer.send('a')\n`,
        'main/preload/b.ts': `import { ipcRenderer } from 'electron'\nipcRenderer.send('b')\n`,
      },
    ],
    [
      'a database is opened in one place: the factory of the store',
      { 'main/vault/store/other.ts': `import Database from '@signalapp/sqlcipher'\nnew Database('y')\n` },
    ],
    ['nothing in the program can send', { 'main/send.ts': `import https from 'node:https'\nhttps.get('x')\n` }],
    ['nothing in the program can send', { 'main/send.ts': `import { connect } from 'net'\nconnect(1)\n` }],
    ['nothing in the program can send', { 'renderer/features/matter/send.ts': `export const go = () => fetch('/x')\n` }],
    [
      'nothing in the program can send',
      { 'renderer/features/matter/send.tsx': `export const A = () => <a href="mailto:a@b">x</a>\n` },
    ],
    ['nothing in the program can send', { 'main/open.ts': `import { shell } from 'electron'\nshell.openExternal('x')\n` }],
    ['a page keeps nothing', { 'renderer/desk/keep.ts': `localStorage.setItem('a', 'b')\n` }],
    ['shared has no clock and no random', { 'shared/domain/matter/now.ts': `export const now = () => Date.now()\n` }],
    ['shared has no clock and no random', { 'shared/domain/matter/now.ts': `export const now = () => new Date()\n` }],
    [
      'no title attribute: what is hovered stays in the memory of the main process',
      { 'renderer/desk/t.tsx': `export const T = () => <p title="x" />\n` },
    ],
    [
      'the projector can reach no record, however far one follows its imports',
      {
        'renderer/projector/deep.tsx': `import '../ui/card'\n`,
        'renderer/ui/card.tsx': `import type { matter } from '../../shared/domain/matter/matter'\nexport type C = typeof matter\n`,
      },
    ],
    [
      'no file imports itself by way of others, types included',
      {
        'shared/domain/matter/a.ts': `import type { B } from './b'\nexport type A = B\n`,
        'shared/domain/matter/b.ts': `import type { A } from './a'\nexport type B = A\n`,
      },
    ],
    ['a file has at most 300 lines', { 'shared/domain/matter/long.ts': 'export {}\n'.repeat(301) }],
  ])('say so when this is broken: %s', (rule, files) => {
    expect(broken(house({ ...rightHouse, ...files }))).toContain(rule)
  })

  test('want a README of at most forty lines in every room', () => {
    expect(broken(house(rightHouse, { 'shared/README.md': 41 }))).toContain('a room has a README of at most 40 lines')
    const without = house(rightHouse)
    expect(broken({ ...without, readmes: new Map() })).toContain('a room has a README of at most 40 lines')
  })
})
