import type { Asked, Read } from '../../../shared/domain/enclosure/reading'
import { MOST_WORDS } from '../../../shared/domain/enclosure/reading'
import { DomainError } from '../../../shared/lib/domain-error'
import { docxWords } from './docx-words'
import { pdfWords } from './pdf-words'
import { decodeText } from './text-words'

/**
 * The words of a file, fit for a field: composed letters, plain line breaks, no control characters.
 * @throws DomainError `file/damaged`, `file/password`, `file/too-much-inside`, `file/no-words` for a picture or a workbook
 */
export async function readWords({ kind, bytes }: Asked<'words'>): Promise<Read<'words'>> {
  const found = await wordsOf(kind, bytes)
  const text = tidy(found.text)
  return { text: text.slice(0, MOST_WORDS), cut: found.cut || text.length > MOST_WORDS }
}

async function wordsOf(kind: Asked<'words'>['kind'], bytes: Uint8Array): Promise<{ text: string; cut: boolean }> {
  switch (kind) {
    case 'pdf':
      return await pdfWords(bytes, MOST_WORDS)
    case 'docx':
      return { text: await docxWords(bytes), cut: false }
    case 'text':
    case 'csv':
      return { text: decodeText(bytes), cut: false }
    default:
      throw new DomainError('file/no-words')
  }
}

/** Composed letters, plain line breaks, no control characters. A run of blanks is looked at once, however long it is. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
