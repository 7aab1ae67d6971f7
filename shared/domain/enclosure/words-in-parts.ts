import type { TextField } from '../text/unchecked-text'
import type { EnclosureId } from './enclosure'

/** As much as an unchecked text may hold. */
const PART = 20_000

/** The words of a file under the fields they are kept in: `enclosure:<id>`, `enclosure:<id>:2` …, parted where a line or a word ends. */
export function wordsInParts(id: EnclosureId, words: string): { field: TextField; text: string }[] {
  const parts: string[] = []
  for (let rest = words; rest !== ''; ) {
    const at = rest.length <= PART ? rest.length : partEnd(rest)
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return parts.map((text, index) => ({ field: index === 0 ? enclosureField(id) : `${enclosureField(id)}:${index + 1}`, text }))
}

/** Under this field cases knows that an enclosure is there, with or without words. */
export const enclosureField = (id: EnclosureId): TextField => `enclosure:${id}`

function partEnd(text: string): number {
  const line = text.lastIndexOf('\n', PART - 1)
  const space = text.lastIndexOf(' ', PART - 1)
  const at = line > PART / 2 ? line + 1 : space > PART / 2 ? space + 1 : PART
  // Not in the middle of a letter of two units.
  return at === PART && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at
}
