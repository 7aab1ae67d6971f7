import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DomainError } from '../../../shared/lib/domain-error'

const MOST_PAGES = 1_000
/** Below the time limit of the one who asked, so that what has been read by then is handed over. */
const TIME_FOR_PAGES = 12_000

/** What stands beside a page's running text, and beside all pages. */
export interface PdfBeside {
  ofPage(page: PDFPageProxy): Promise<string>
  ofFile(file: PDFDocumentProxy): Promise<string>
}

/**
 * The words of a PDF, page after page. A scan has none.
 * @returns `wordless`: how many pages have no letter
 * @throws DomainError `file/password`, `file/damaged`
 */
export async function pdfWords(
  bytes: Uint8Array,
  most: number,
  beside?: PdfBeside,
): Promise<{ text: string; cut: boolean; wordless: number }> {
  const { openPdf } = await import('./pdf-js')
  const until = performance.now() + TIME_FOR_PAGES
  const loading = openPdf(bytes)
  try {
    const file = await loading.promise
    const pages: string[] = []
    let letters = 0
    let wordless = 0
    for (let number = 1; number <= file.numPages; number++) {
      if (number > MOST_PAGES || letters > most || performance.now() > until)
        return { text: pages.join('\n\n'), cut: true, wordless }
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      const words = [joinLines(text.trim()), (await beside?.ofPage(page)) ?? ''].filter(Boolean).join('\n')
      page.cleanup()
      pages.push(words)
      if (words === '') wordless += 1
      letters += words.length
    }
    // A scan that is called something has no words for that.
    const about = wordless < pages.length ? await beside?.ofFile(file) : ''
    return { text: [...pages, about ?? ''].join('\n\n'), cut: false, wordless }
  } catch (error) {
    throw new DomainError((error as Error).name === 'PasswordException' ? 'file/password' : 'file/damaged')
  } finally {
    await loading.destroy()
  }
}

/** A PDF knows lines and no sentences: one that goes on in small letters is the same, and a word that was parted is one word. */
const joinLines = (text: string): string =>
  text
    .replace(/-\n(?=(och|eller|samt)\b)/gu, '- ')
    .replace(/(?<=\p{L})[-\u00ad]\n(?=\p{Ll})/gu, '')
    .replace(/(?<=\S) ?\n(?=\p{Ll})/gu, ' ')
