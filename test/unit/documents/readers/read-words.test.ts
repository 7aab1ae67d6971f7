import { describe, expect, it } from 'vitest'
import { readForeign } from '../../../../main/documents/readers/read'
import type { FileKind } from '../../../../shared/domain/enclosure/enclosure'
import { MOST_WORDS } from '../../../../shared/domain/enclosure/reading'
import { pdfFile, pngFile, textFile, wordFile, wordParts, zipOf } from '../../../builders/foreign-files'

const read = (kind: FileKind, bytes: Uint8Array<ArrayBuffer>) => readForeign('words', { kind, bytes })
const codeOf = (kind: FileKind, bytes: Uint8Array<ArrayBuffer>) =>
  read(kind, bytes).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  )
const words = 'Åsa söker något nytt. Hon vill pröva “praktik” – 20 timmar.'

describe('the words of a foreign file', () => {
  it('are read out of Word, a line a paragraph', async () => {
    expect(await read('docx', wordFile('Första stycket.', '', words))).toEqual({
      text: `Första stycket.\n\n${words}`,
      cut: false,
    })
  })

  it('are read out of a PDF, page after page', async () => {
    const { text, cut } = await read('pdf', await pdfFile(['Sida ett: åäö.', 'Sida två.']))
    expect([text, cut]).toEqual(['Sida ett: åäö.\n\nSida två.', false])
  })

  it('of a PDF go on where a printed line ended in the middle of a sentence or of a word', async () => {
    const page = 'Hon har prövat\narbets-\nträning och vård-\noch omsorg.\nHon trivs.\n- en punkt'
    expect((await read('pdf', await pdfFile([page]))).text).toBe(
      'Hon har prövat arbetsträning och vård- och omsorg.\nHon trivs.\n- en punkt',
    )
  })

  const utf16 = Buffer.from(`\ufeff${words}`, 'utf16le')
  const windows = Buffer.from(words.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96'), 'latin1')
  it.each([
    ['UTF-8', Buffer.from(words, 'utf8')],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${words}`, 'utf8')],
    ['UTF-16', utf16],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
    ['Windows-1252', windows],
  ])('are the same in a text of %s', async (_, bytes) => {
    expect(await read('text', Uint8Array.from(bytes))).toEqual({ text: words, cut: false })
  })

  it('have plain line breaks, whole letters and no control characters', async () => {
    const { text } = await read('text', textFile('a\u030a\r\nb\r\r\r\rc  \u0000\u0007d\u200b\te\n'))
    expect(text).toBe('å\nb\n\nc  d\u200b\te')
  })

  it('are cut where a window can take no more', async () => {
    const { text, cut } = await read('text', textFile('ord '.repeat(MOST_WORDS / 2)))
    expect([text.length <= MOST_WORDS, cut]).toEqual([true, true])
  })
})

describe('a foreign file that is not what it should be', () => {
  it.each([
    ['a Word file cut in the middle', 'docx', wordFile('x'.repeat(5_000)).slice(0, 700), 'file/damaged'],
    ['a Word file without its text', 'docx', zipOf(wordParts(['x']).slice(0, 2)), 'file/damaged'],
    [
      'a Word file whose text is no XML',
      'docx',
      zipOf([...wordParts([]).slice(0, 2), { name: 'word/document.xml', content: '<w:p' }]),
      'file/damaged',
    ],
    ['letters that call themselves PDF', 'pdf', textFile('%PDF-1.7\nnothing more'), 'file/damaged'],
    ['a picture', 'png', pngFile, 'file/no-words'],
  ] as const)('%s is refused with a code', async (_, kind, bytes, code) => {
    expect(await codeOf(kind, bytes as Uint8Array<ArrayBuffer>)).toBe(code)
  })

  it('a PDF with a password says so', async () => {
    expect(await codeOf('pdf', await pdfFile(['hemligt'], { password: 'öppna' }))).toBe('file/password')
  })

  it('a zip that unpacks to more than any document is refused, whatever it says of its own size', async () => {
    const bomb = zipOf([...wordParts(['x']), { name: 'word/media/a.bin', content: Buffer.alloc(200_000_000), claims: 10 }])
    expect(bomb.length).toBeLessThan(300_000)
    const begun = performance.now()
    expect(await codeOf('docx', bomb)).toBe('file/too-much-inside')
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  it('a zip that can be read in two ways is refused: what a library would unpack is what was looked at', async () => {
    const whole = Buffer.from(wordFile('ett', 'två'))
    const end = whole.lastIndexOf('PK\x05\x06', undefined, 'latin1')
    const changed = (change: (zip: Buffer) => void) => {
      const zip = Buffer.from(whole)
      change(zip)
      return codeOf('docx', Uint8Array.from(zip))
    }
    expect(await changed(() => undefined)).toBe('read')
    const parts = whole.readUInt16LE(end + 10)
    const directory = whole.readUInt32LE(end + 16)
    for (const change of [
      // On another disk, which sends a library to look for a longer directory (Zip64).
      (zip: Buffer) => zip.writeUInt16LE(0xffff, end + 4),
      (zip: Buffer) => zip.writeUInt16LE(0xffff, end + 8),
      // Fewer entries than there are: a library reads on.
      (zip: Buffer) => {
        zip.writeUInt16LE(parts - 1, end + 8)
        zip.writeUInt16LE(parts - 1, end + 10)
      },
      // A directory that is said to end earlier: a library moves everything.
      (zip: Buffer) => zip.writeUInt32LE(zip.readUInt32LE(end + 12) - 46, end + 12),
      // A part that is said to be larger: room is made for it.
      (zip: Buffer) => zip.writeUInt32LE(0xfffffff0, directory + 24),
    ])
      expect(await changed(change)).toBe('file/damaged')
  })

  it('a Word file fetches nothing from outside and grows by no word of its own', async () => {
    const [types, rels, document] = wordParts(['före &lagom; &utifrån; efter'])
    const entities = [...'bcdefghi'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`).join('')
    const doctype = `<!DOCTYPE w:document [<!ENTITY a "stor">${entities}<!ENTITY lagom "&i;"><!ENTITY utifrån SYSTEM "file:///etc/passwd">]>`
    const linked = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`
    const content = String(document?.content).replace('?>', `?>${doctype}`)
    const file = zipOf([
      ...(types && rels ? [types, rels] : []),
      { name: 'word/document.xml', content },
      { name: 'word/_rels/document.xml.rels', content: linked },
    ])
    const begun = performance.now()
    const told = await read('docx', file).catch((error: { code?: string }) => ({ text: error.code ?? '' }))
    expect(told.text).not.toContain('root:')
    expect(told.text.length).toBeLessThan(200)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  it('a PDF with a script, a file inside and objects within objects gives its words or a code', async () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const actions = `<< /S /JavaScript /JS (app.launchURL('http://127.0.0.1:9/')) >>`
    const pdf = (extra: string) =>
      textFile(
        `%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction ${actions} /AA << /WC ${actions} >> /X ${extra} >> endobj\n` +
          `2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /AA << /O ${actions} >> >> endobj\n` +
          `trailer << /Root 1 0 R >>\n%%EOF`,
      )
    for (const file of [pdf('null'), pdf(nested)]) {
      const begun = performance.now()
      expect(['read', 'file/damaged']).toContain(await codeOf('pdf', file))
      expect(performance.now() - begun).toBeLessThan(5_000)
    }
  })

  it('a PDF of thousands of pages is read until there is enough', async () => {
    const { cut, text } = await read('pdf', await pdfFile(Array.from({ length: 1_200 }, (_, page) => `Sida ${page}`)))
    expect([cut, text.startsWith('Sida 0\n\nSida 1'), text.includes('Sida 1100')]).toEqual([true, true, false])
  }, 30_000)
})
