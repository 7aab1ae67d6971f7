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

  it('a PDF of thousands of pages is read until there is enough', async () => {
    const { cut, text } = await read('pdf', await pdfFile(Array.from({ length: 1_200 }, (_, page) => `Sida ${page}`)))
    expect([cut, text.startsWith('Sida 0\n\nSida 1'), text.includes('Sida 1100')]).toEqual([true, true, false])
  }, 30_000)
})
