import { requireModestZip } from './modest-zip'

/** The words of a Word document, a line a paragraph. @throws DomainError `file/damaged`, `file/too-much-inside` */
export async function docxWords(bytes: Uint8Array): Promise<string> {
  requireModestZip(bytes)
  const { extractRawText } = await import('mammoth')
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) })
  // It ends every paragraph with an empty line; in a field one line break says the same.
  return value.replace(/\n\n/g, '\n')
}
