// What the release edition is made of, read as bytes: what is not in it cannot be reached by any mistake.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { nativeModules } from '../../build/app-config.mts'
import { ensureApp } from '../../build/make-app.mts'
import { GIVEN } from '../../shared/privacy/lexicon/given-names'

let app: string
beforeAll(async () => {
  app = await ensureApp('app')
})

const scripts = (folder: string): string[] =>
  readdirSync(join(app, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(app, folder, name))
const text = (file: string): string => readFileSync(file, 'utf8')
/** Names of modules that a script asks for; a polyfill's "`+name+`" is no name. */
const required = (file: string): string[] =>
  [...text(file).matchAll(/\b(?:require|getBuiltinModule)\(["'`]([@\w][\w@/:.-]*)["'`]\)/g)].flatMap(([, name]) => name ?? [])

/** The scripts a page loads, and what those load in turn. */
const scriptsOfPage = (page: string): string[] => {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const [, next] of text(join(app, 'renderer', 'assets', name)).matchAll(/["'`]\.?\/?(?:assets\/)?([\w.-]+\.js)["'`]/g))
      if (next) visit(next)
  }
  for (const [, name] of text(join(app, 'renderer', page, 'index.html')).matchAll(/\/assets\/([\w.-]+\.js)/g))
    if (name) visit(name)
  return [...found].map((name) => join(app, 'renderer', 'assets', name))
}

describe('the release edition', () => {
  test('names no test hook', () => {
    for (const file of [...scripts('main'), ...scripts('preload')]) expect(/SAMRUM_TEST_[A-Z]/.test(text(file)), file).toBe(false)
  })

  test('knows no collaboration that only tests know', () => {
    const pages = readdirSync(join(app, 'renderer', 'assets')).filter((name) => name.endsWith('.js'))
    // A place of that name stands in the demonstration; the collaboration's own key and its own verksamhet stand nowhere else.
    for (const file of [...scripts('main'), ...pages.map((name) => join(app, 'renderer', 'assets', name))])
      expect(/tallanger-team|Ungdomsmottagningen/i.test(text(file)), file).toBe(false)
  })

  test('loads nothing that could reach a network, and nothing that is not packed with it', () => {
    const network = /^(node:)?(https?|http2|net|tls|dgram|dns)(\/|$)/
    const names = scripts('main').flatMap(required)
    expect(names).toContain('electron')
    for (const name of names) {
      expect(name).not.toMatch(network)
      // A driver or a dialect of another database that knex knows by name is left as a name, and never reached.
      const known = isBuiltin(name) || name === 'electron' || nativeModules.some((native) => native === name) || name === 'knex'
      expect(known, name).toBe(true)
    }
  })

  test('has preloads of one small file each that know Electron and nothing else', () => {
    expect(scripts('preload')).toHaveLength(2)
    for (const file of scripts('preload')) {
      expect(new Set(required(file))).toEqual(new Set(['electron']))
      expect(statSync(file).size).toBeLessThan(20_000)
      expect(text(file)).not.toContain('ZodError')
    }
  })

  test('paints its lock page from one small script without a framework', () => {
    const files = scriptsOfPage('lock')
    expect(files).toHaveLength(1)
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(40_000)
    for (const file of files) expect(text(file)).not.toMatch(/createRoot|QueryClient|mantine/i)
  })

  test('carries the list of names in the vault processes and in no page', () => {
    const names = GIVEN.steps.slice(0, 200)
    expect(scripts('main').some((file) => text(file).includes(names))).toBe(true)
    for (const name of readdirSync(join(app, 'renderer', 'assets')).filter((one) => one.endsWith('.js')))
      expect(text(join(app, 'renderer', 'assets', name)).includes(names), name).toBe(false)
  })

  test("knows no word of a record in the projector's page", () => {
    const files = scriptsOfPage('projector')
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(text(file)).not.toMatch(/personalNumber|familyName|givenName|withheld|originalKept|dossier/i)
  })
})
