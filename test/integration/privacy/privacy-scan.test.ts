// The check at a command line, started as a person starts it: what it prints, what it says, how it ends.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inRoot } from '../../../build/places.mts'
import { scanCommandText as words } from '../../../renderer/text/sv/scan-command'
import { finding } from '../../../shared/privacy/finding'
import { pdfFile, pngFile, wordFile, wordParts, zipOf } from '../../builders/foreign-files'
import { dashed, swedishNumber } from '../../builders/personal-number'

const folder = mkdtempSync(join(tmpdir(), 'samrum-scan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const onDisk = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

const SCRIPT = ['--import', inRoot('build', 'typescript.mjs'), inRoot('build', 'privacy', 'scan.mts')]
const scan = (args: readonly string[], input: string | Uint8Array = ''): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...SCRIPT, ...args], {
    input,
    maxBuffer: 200_000_000,
    cwd: folder,
    env: { ...process.env, npm_lifecycle_event: '' },
  })
  return { code: status, out: stdout.toString('utf8'), said: stderr.toString('utf8').trim() }
}
const npm = (args: readonly string[], cwd: string): Ended => {
  const windows = process.platform === 'win32'
  const { status, stdout, stderr } = spawnSync(windows ? 'npm.cmd' : 'npm', ['run', '-s', 'privacy:scan', '--', ...args], {
    cwd,
    shell: windows,
  })
  return { code: status, out: stdout.toString('utf8'), said: stderr.toString('utf8').trim() }
}

const lines = ({ out }: Ended) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => finding.parse(JSON.parse(line)))
const cut = (text: string, ended: Ended) => lines(ended).map(({ start, end }) => text.slice(start, end))
const refused = words.refused(40_000_000, 5_000_000)

const NUMBER = dashed(swedishNumber('900101'))
const PHONE = '070-1740612'
const TEXT = `😀 Åsa ringer ${PHONE} på torsdag.\r\nNumret är ${NUMBER}.\n`

describe('the check at a command line', () => {
  it('prints one line of JSON a finding, in order, with offsets into the text as it was read, and ends with 1', () => {
    const ended = scan([onDisk('text.txt', TEXT)])
    expect(ended).toMatchObject({ code: 1, said: '' })
    expect(cut(TEXT, ended)).toEqual(expect.arrayContaining([PHONE, NUMBER]))
    const starts = lines(ended).map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    for (const line of ended.out.trimEnd().split('\n'))
      expect(line).toMatch(/^\{"start":\d+,"end":\d+,"kind":"\w+","certainty":"(certain|asked)","rule":"[\w/-]+"\}$/)
    expect(ended.out.endsWith('\n')).toBe(true)
  })

  it('counts no mark of the beginning, and reads UTF-16 in both orders', () => {
    const plain = scan([onDisk('plain.txt', TEXT)]).out
    const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const bytes of [Buffer.from(`\ufeff${TEXT}`, 'utf8'), little, big]) expect(scan(['-'], bytes).out).toBe(plain)
  })

  it('ends with 0 and says nothing where there is nothing', () => {
    expect(scan(['-'], 'insatsen gäller 2 gånger per termin.\n')).toEqual({ code: 0, out: '', said: '' })
    expect(scan(['-'], '')).toEqual({ code: 0, out: '', said: '' })
  })

  it('reads Word and PDF by what they are and not by what they are called', async () => {
    const word = scan([onDisk('brev.txt', wordFile('Ring', `till ${PHONE}.`))])
    expect(cut(`Ring\ntill ${PHONE}.`, word)).toEqual([PHONE])
    const pdf = scan([onDisk('brev.dat', await pdfFile([`ring ${PHONE}.`]))])
    expect(cut(`ring ${PHONE}.`, pdf)).toEqual([PHONE])
  })

  it('reads what stands beside the running text of a Word document: its head, its notes, its title, what was struck out', () => {
    const paragraph = (inner: string) => `<w:p xmlns:w="w"><w:r>${inner}</w:r></w:p>`
    const parts = [
      ...wordParts(['ordning och reda']),
      { name: 'word/header1.xml', content: paragraph(`<w:t>070-17</w:t></w:r><w:r><w:t>40613</w:t>`) },
      { name: 'word/comments.xml', content: paragraph('<w:t xml:space="preserve">ring 070&#45;1740614</w:t>') },
      {
        name: 'docProps/core.xml',
        content: `<p xmlns:dc="d"><dc:title>om ${PHONE}</dc:title><dc:creator>Elin Forsmyr</dc:creator></p>`,
      },
    ]
    const [, , body] = parts
    const struck = {
      ...body,
      name: 'word/document.xml',
      content: String(body?.content).replace(
        '</w:body>',
        '<w:p><w:del><w:r><w:delText>070-1740615</w:delText></w:r></w:del></w:p></w:body>',
      ),
    }
    const ended = scan([onDisk('beside.docx', zipOf(parts.map((part) => (part.name === 'word/document.xml' ? struck : part))))])
    expect(lines(ended).map(({ kind }) => kind)).toEqual(['phone', 'phone', 'phone', 'phone'])
  })

  it('says in one sentence why a file was not read, prints nothing and ends with 2', async () => {
    mkdirSync(join(folder, 'mapp'), { recursive: true })
    const word = wordFile('ord')
    const table: readonly (readonly [string, string])[] = [
      ['finns-inte.txt', 'scan/missing'],
      ['mapp', 'scan/folder'],
      [onDisk('latin.txt', Buffer.from('Åsa är här', 'latin1')), 'scan/encoding'],
      [onDisk('wide.txt', Buffer.from('hej', 'utf16le')), 'scan/encoding'],
      [onDisk('odd.txt', Uint8Array.from([0xff, 0xfe, 0x41])), 'scan/encoding'],
      [onDisk('lone.txt', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])), 'scan/encoding'],
      [onDisk('brev.rtf', `{\\rtf1 ring ${PHONE}}`), 'scan/encoding'],
      [onDisk('bild.png', pngFile), 'scan/encoding'],
      [onDisk('skadad.docx', word.slice(0, word.length - 30)), 'file/damaged'],
      [onDisk('skadad.pdf', '%PDF-1.7 och sedan inget'), 'file/damaged'],
      [onDisk('inget.docx', wordFile('')), 'scan/no-text'],
      [onDisk('skannad.pdf', await pdfFile(['', ''])), 'scan/no-text'],
      [onDisk('last.pdf', await pdfFile([`ring ${PHONE}`], { password: 'hemligt' })), 'file/password'],
      [onDisk('gammal.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])), 'file/unknown-kind'],
      [onDisk('stor.txt', Buffer.alloc(40_000_001, 'a ')), 'scan/too-large'],
      [onDisk('lang.txt', Buffer.alloc(5_000_001, 'a ')), 'scan/too-long'],
    ]
    for (const [file, code] of table) expect(scan([file]), file).toEqual({ code: 2, out: '', said: refused[code] })
  }, 180_000)

  it('takes one file at a time, no option it does not know, and tells how it is used', () => {
    expect(scan([])).toEqual({ code: 2, out: '', said: words.noFile })
    expect(scan(['a.txt', 'b.txt'])).toEqual({ code: 2, out: '', said: words.oneFile })
    expect(scan(['--json', 'a.txt'])).toEqual({ code: 2, out: '', said: words.unknownOption })
    const help = scan(['--help'])
    expect(help).toMatchObject({ code: 0, said: '' })
    expect(help.out).toContain('En BOM räknas inte')
  })

  it('tells of pages that nobody has read, beside what was found on the others', async () => {
    const ended = scan([onDisk('halv.pdf', await pdfFile([`ring ${PHONE}`, '']))])
    expect(ended).toMatchObject({ code: 1, said: words.wordless(1) })
    expect(lines(ended)).toHaveLength(1)
  })

  it('never says a word of the text', () => {
    const ended = scan(['-'], `Qvambrolin Zwixelsson ringer ${PHONE}`)
    expect(`${ended.out}${ended.said}`).not.toMatch(/qvambrolin|zwixel|070/i)
  })

  it('takes a megabyte, and many findings, whoever reads them slowly or stops', async () => {
    const text = `${'insatsen är bra. '.repeat(20)}ring ${PHONE}\n`.repeat(3_000)
    const file = onDisk('lang-nog.txt', text)
    const ended = scan([file])
    expect(text.length).toBeGreaterThan(1_000_000)
    expect(ended).toMatchObject({ code: 1, said: '' })
    expect(lines(ended)).toHaveLength(3_000)
    const child = spawn(process.execPath, [...SCRIPT, file])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((done) => child.once('close', done))).toBe(1)
  }, 60_000)

  it('is what `npm run -s privacy:scan` starts, and finds a file where the person stands', () => {
    onDisk('nara.txt', TEXT)
    const fromRoot = npm([join(folder, 'nara.txt')], inRoot())
    expect(fromRoot).toMatchObject({ code: 1 })
    expect(fromRoot.out).toBe(scan(['nara.txt']).out)
    expect(npm(['package.json'], inRoot('build'))).toEqual({ code: 2, out: '', said: refused['scan/missing'] })
  }, 60_000)
})
