import type { Asked, Read, ReadingName } from '../../../shared/domain/enclosure/reading'
import { DomainError } from '../../../shared/lib/domain-error'
import { readTable } from './read-table'
import { readWhole } from './read-whole'
import { readWords } from './read-words'

/** One reader a way of reading. */
const readers: { readonly [Name in ReadingName]: (asked: Asked<Name>) => Promise<Read<Name>> } = {
  words: readWords,
  whole: readWhole,
  table: readTable,
}

/**
 * Reads a foreign file. What a library says of what it could not read may quote it: only a code leaves here.
 * @throws DomainError `file/…`
 */
export async function readForeign<Name extends ReadingName>(name: Name, asked: Asked<Name>): Promise<Read<Name>> {
  try {
    return await readers[name](asked)
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('file/damaged')
  }
}
