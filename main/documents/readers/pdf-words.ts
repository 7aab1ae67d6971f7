import { DomainError } from '../../../shared/lib/domain-error'

const MOST_PAGES = 1_000
/** Below the time limit of the one who asked, so that what has been read by then is handed over. */
const TIME_FOR_PAGES = 12_000

/**
 * The words of a PDF, page after page. A scan has none.
 * @throws DomainError `file/password`, `file/damaged`
 */
export async function pdfWords(bytes: Uint8Array, most: number): Promise<{ text: string; cut: boolean }> {
  const { openPdf } = await import('./pdf-js')
  const until = performance.now() + TIME_FOR_PAGES
  const loading = openPdf(bytes)
  try {
    const file = await loading.promise
    const pages: string[] = []
    let letters = 0
    for (let number = 1; number <= file.numPages; number++) {
      if (number > MOST_PAGES || letters > most || performance.now() > until) return { text: pages.join('\n\n'), cut: true }
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      page.cleanup()
      pages.push(joinLines(text.trim()))
      letters += text.length
    }
    return { text: pages.join('\n\n'), cut: false }
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
