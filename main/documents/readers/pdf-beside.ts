import type { PdfBeside } from './pdf-words'

/** A note, or a field somebody has filled in, as pdf.js tells of them. */
interface Beside {
  readonly subtype?: unknown
  readonly fieldType?: unknown
  readonly fieldValue?: unknown
  readonly contentsObj?: { readonly str?: unknown }
}

const MOST_OF_A_PAGE = 5_000

/** What is filled in and noted on a page stands in no running text, and the title of a file on none of its pages. */
export const pdfBeside: PdfBeside = {
  async ofPage(page) {
    const notes = ((await page.getAnnotations()) as readonly Beside[]).slice(0, MOST_OF_A_PAGE)
    return notes.flatMap(wordsOf).join('\n')
  },
  async ofFile(file) {
    const { info } = await file.getMetadata()
    const said = info as Readonly<Record<string, unknown>>
    return ['Title', 'Subject', 'Keywords'].flatMap((key) => lines(said[key])).join('\n')
  },
}

function wordsOf({ subtype, fieldType, fieldValue, contentsObj }: Beside): string[] {
  // What stands on a button is no answer.
  if (subtype === 'Widget') return fieldType === 'Btn' ? [] : lines(fieldValue)
  return lines(contentsObj?.str)
}

const lines = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one.trim() !== '')
