import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPaper } from '../../main/documents/render-paper'
import { titleOf } from '../builders/drawn-papers'
import { aPaper, paperKinds } from '../builders/papers'
import { flat } from '../builders/read-pdf'

// What another reader than ours makes of the papers (SECURITY.md J5): poppler, and the bare bytes.
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samrum-papers-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LETTERS: ReadonlySet<string> = new Set(['confirmation', 'summons', 'visitConfirmation'])
/** Keys of a model that say how something is printed, or are printed in other words. */
const NOT_PRINTED: ReadonlySet<string> = new Set(['kind', 'startsAt', 'role', 'sheet', 'about'])

const tool = (name: string, ...words: string[]) => execFileSync(name, words, { encoding: 'utf8' })

describe.each(paperKinds)('a paper of kind %s, read by poppler', (kind) => {
  const file = () => join(folder, `${kind}.pdf`)
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await renderPaper(aPaper(kind))
    writeFileSync(file(), bytes)
  })

  it('is tagged A4 without scripts or forms, its letters embedded and readable', () => {
    const info = tool('pdfinfo', file())
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/JavaScript: +no/)
    expect(info).toMatch(/Form: +none/)
    expect(info).toMatch(/\(A4\)/)
    const fonts = tool('pdffonts', file()).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+SourceSans3-\S+ +CID TrueType +Identity-H +yes yes yes/)
  })

  it('has its headings in its structure and its words in its text', () => {
    const tree = tool('pdfinfo', '-struct-text', file())
    expect(tree).toMatch(/^Document\n/)
    expect(flat(tree)).toContain(`H1 (block) "${titleOf(aPaper(kind))}"`)
    // A letter is one piece under its title.
    if (!LETTERS.has(kind)) expect(tree).toContain('H2 (block)')
    const { kind: _, ...rest } = aPaper(kind)
    const text = flat(tool('pdftotext', '-raw', file(), '-'))
    for (const words of wordsIn(rest)) for (const part of words.split('\n')) expect(text).toContain(flat(part))
  })

  it('holds nothing but page, fonts, colours and metadata, and no address of anything', () => {
    const raw = Buffer.from(bytes).toString('latin1')
    for (const name of [
      '/EmbeddedFiles',
      '/JavaScript',
      '/JS',
      '/URI',
      '/Launch',
      '/OpenAction',
      '/AA',
      '/Annots',
      '/OCProperties',
      '/AcroForm',
      '/Author',
    ])
      expect(raw).not.toMatch(new RegExp(`${name}[^a-zA-Z]`))
    // Every stream is one that we know how to open: nothing is hidden in another filter.
    for (const [, filter] of raw.matchAll(/\/Filter \/(\w+)/g)) expect(filter).toBe('FlateDecode')
  })
})

it('a marker in a field no paper has is refused, and a page holds its marker nowhere but in its text', async () => {
  const bytes = Buffer.from(await renderPaper(aPaper('recommendation', { reason: 'MARKER-Öhrn-7731' })))
  const outside = bytes.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, '')
  expect(outside).not.toContain('MARKER')
  let inside = 0
  for (const match of bytes.toString('latin1').matchAll(/FlateDecode[\s\S]{0,80}?stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    if (
      inflateSync(Buffer.from(match[1] ?? '', 'latin1'))
        .toString('latin1')
        .includes('MARKER')
    )
      inside += 1
  }
  // Drawn text is glyph numbers: its letters are in no stream either.
  expect(inside).toBe(0)
})

/** Every word of a model that a reader must find; numbers and switches are said in other words. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (NOT_PRINTED.has(key) ? [] : wordsIn(part)))
}
