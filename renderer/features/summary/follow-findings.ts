import type { Finding } from '../../../shared/privacy/finding'

/** A finding with the words it is about and the key its answer is kept under. */
export type FieldFinding = { field: string; finding: Finding; quote: string; key: string }

/**
 * The findings as they stand after somebody has typed in one field: the words that are still there are marked where they are now,
 * those that were written away are gone. What was typed since is looked at by the next check, not here.
 */
export function followFindings(findings: readonly FieldFinding[], field: string, content: string): FieldFinding[] {
  const taken = new Map<string, number>()
  return findings.flatMap((found) => {
    if (found.field !== field) return [found]
    // The same words in one field are alike: the first finding follows the first place, and the last goes when one place is gone.
    const id = `${found.finding.rule} ${found.quote}`
    const nth = taken.get(id) ?? 0
    taken.set(id, nth + 1)
    const start = placesOf(found.quote, content)[nth]
    if (start === undefined) return []
    return [{ ...found, finding: { ...found.finding, start, end: start + found.quote.length } }]
  })
}

const inWord = /[\p{L}\p{N}]/u

/** Where the words stand by themselves, not as a part of a longer word. */
function placesOf(words: string, content: string): number[] {
  const places: number[] = []
  for (let at = content.indexOf(words); at !== -1; at = content.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!inWord.test(content.charAt(at - 1)) && !inWord.test(content.charAt(end))) places.push(at)
  }
  return places
}
