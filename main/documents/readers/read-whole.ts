import type { Asked, Read } from '../../../shared/domain/enclosure/reading'
import { MOST_SCANNED } from '../../../shared/domain/enclosure/reading'
import { DomainError } from '../../../shared/lib/domain-error'
import { wordsBeside } from './docx-beside'
import { docxWords } from './docx-words'
import { pdfBeside } from './pdf-beside'
import { pdfWords } from './pdf-words'
import { tidy } from './read-words'
import { decodeText } from './text-words'

/**
 * Everything that can be read in a file, for the check of any text: the running text first, then what stands beside it.
 * @param most letters; what is longer is cut, and told of
 * @throws DomainError `file/damaged`, `file/password`, `file/too-much-inside`, `file/no-words` for a picture or a workbook
 */
export async function readWhole({ kind, bytes }: Asked<'whole'>, most = MOST_SCANNED): Promise<Read<'whole'>> {
  const found = await wholeOf(kind, bytes, most)
  const text = tidy(found.text)
  return { text: text.slice(0, most), cut: found.cut || text.length > most, wordless: found.wordless }
}

async function wholeOf(kind: Asked<'whole'>['kind'], bytes: Uint8Array, most: number): Promise<Read<'whole'>> {
  switch (kind) {
    case 'pdf':
      return await pdfWords(bytes, most, pdfBeside)
    case 'docx': {
      const beside = wordsBeside()
      const running = await docxWords(bytes, beside.see)
      return { text: [running, beside.words()].filter(Boolean).join('\n\n'), cut: false, wordless: 0 }
    }
    case 'text':
    case 'csv':
      return { text: decodeText(bytes), cut: false, wordless: 0 }
    default:
      throw new DomainError('file/no-words')
  }
}
