import { requireModestZip } from './modest-zip'

/**
 * The words of a Word document, a line a paragraph.
 * @param see handed each part of the file, for what stands in others than the running text
 * @throws DomainError `file/damaged`, `file/too-much-inside`
 */
export async function docxWords(bytes: Uint8Array, see?: (name: string, content: Buffer) => void): Promise<string> {
  requireModestZip(bytes, see)
  const { extractRawText } = await import('mammoth')
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) })
  // It ends every paragraph with an empty line; in a field one line break says the same.
  return value.replace(/\n\n/g, '\n')
}
