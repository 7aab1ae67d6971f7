import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readForeign } from '../../../../main/documents/readers/read'
import { readWhole } from '../../../../main/documents/readers/read-whole'
import type { FileKind } from '../../../../shared/domain/enclosure/enclosure'
import { pdfFile, pngFile, textFile, wordParts, type ZipPart, zipOf } from '../../../builders/foreign-files'

const read = (kind: FileKind, bytes: Uint8Array<ArrayBuffer>) => readForeign('whole', { kind, bytes })

const part = (name: string, inner: string): ZipPart => ({ name, content: `<w:p><w:r>${inner}</w:r></w:p>` })
const besides = (...parts: ZipPart[]) => zipOf([...wordParts(['Löptext.']), ...parts])

/** A form with a field filled in, a note, and a title, on pages of which one has no letter. */
async function formFile(): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({ autoFirstPage: false, info: { Title: 'Titelns ord', Author: 'Författarens' } })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise((resolve) => document.on('end', resolve))
  document.addPage({ size: 'A6' }).fontSize(10).text('Löptext.')
  document.initForm()
  document.formText('namn', 20, 60, 100, 20, { value: 'Ifyllda ordet' })
  document.note(20, 100, 20, 20, 'Lappens ord')
  document.addPage({ size: 'A6' })
  document.end()
  await done
  return Uint8Array.from(Buffer.concat(chunks))
}

describe('everything that can be read in a file', () => {
  it.each([
    ['a head', part('word/header1.xml', '<w:t>Sidhuvudets ord</w:t>'), 'Sidhuvudets ord'],
    ['a foot', part('word/footer2.xml', '<w:t xml:space="preserve">Sidfotens ord</w:t>'), 'Sidfotens ord'],
    ['a footnote', part('word/footnotes.xml', '<w:t>Fotnotens ord</w:t>'), 'Fotnotens ord'],
    ['a comment in two runs', part('word/comments.xml', '<w:t>Kommen</w:t></w:r><w:r><w:t>tarens</w:t>'), 'Kommentarens'],
    [
      'letters written as numbers',
      part('word/header1.xml', '<w:t>S&#246;r&#xE9;n &amp; co &bad; &#9999999;</w:t>'),
      'Sörén & co &bad;',
    ],
    ['its title', { name: 'docProps/core.xml', content: '<p><dc:title>Titelns ord</dc:title></p>' }, 'Titelns ord'],
  ])('holds %s of a Word document', async (_what, beside, words) => {
    expect(await read('docx', besides(beside))).toEqual({ text: `Löptext.\n\n${words}`, cut: false, wordless: 0 })
  })

  it('leaves out who wrote the document, and parts that are no words', async () => {
    const author = { name: 'docProps/core.xml', content: '<p><dc:creator>Författarens</dc:creator></p>' }
    const style = part('word/styles.xml', '<w:t>Formatets</w:t>')
    expect((await read('docx', besides(author, style))).text).toBe('Löptext.')
  })

  it('holds what is filled in, noted and called in a PDF, and says how many pages have no letter', async () => {
    const { text, cut, wordless } = await read('pdf', await formFile())
    expect(text.split('\n').filter(Boolean).sort()).toEqual(['Ifyllda ordet', 'Lappens ord', 'Löptext.', 'Titelns ord'].sort())
    expect([cut, wordless]).toEqual([false, 1])
  })

  it('is nothing of a scan, and says so of a picture', async () => {
    expect(await read('pdf', await pdfFile(['', '']))).toEqual({ text: '', cut: false, wordless: 2 })
    await expect(read('jpeg', pngFile)).rejects.toMatchObject({ code: 'file/no-words' })
  })

  it('is cut where there is more than is read, and told of', async () => {
    expect(await readWhole({ kind: 'text', bytes: textFile('ett två') }, 3)).toEqual({ text: 'ett', cut: true, wordless: 0 })
    expect(await readWhole({ kind: 'pdf', bytes: await pdfFile(['ett två', 'tre']) }, 3)).toMatchObject({
      text: 'ett',
      cut: true,
    })
  })

  it('takes no longer for a run of blanks that is long', async () => {
    const started = performance.now()
    const { text } = await read('text', textFile(`a${' '.repeat(400_000)}b ${'<w:t '.repeat(50_000)}`))
    const hostile = await read('docx', besides(part('word/header1.xml', `<w:t ${'<w:t '.repeat(50_000)}`)))
    expect([text.length > 400_000, hostile.text]).toEqual([true, 'Löptext.'])
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
