/** What stands around a place in a text. Nothing here looks further than a line, and no more than a few words back. */
const FAR_BACK = 80
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

export interface WordBefore {
  readonly text: string
  readonly start: number
}

/** The words right before a place, the nearest last: only those that nothing but space parts from it and from one another. */
export function wordsBefore(text: string, at: number): WordBefore[] {
  const from = Math.max(0, at - FAR_BACK)
  const line = text.slice(from, at)
  const found: WordBefore[] = []
  let next = line.length
  for (const match of [...line.matchAll(WORD)].reverse()) {
    const end = match.index + match[0].length
    if (!/^[^\S\n]*$/.test(line.slice(end, next)) || (found.length === 0 && end === next && next > 0)) break
    // A word that begins before the window may be the end of a longer one.
    if (match.index === 0 && from > 0) break
    found.unshift({ text: match[0], start: from + match.index })
    next = match.index
  }
  return found
}

/** What says on the same line what the next sign is: "Tel: ", "personnummer ". */
export function labelBefore(text: string, at: number): string {
  const line = text.slice(Math.max(0, at - FAR_BACK), at)
  const label = /([\p{L}.-]{2,30})\s{0,3}[:.]?\s{0,3}$/u.exec(line)
  return (label?.[1] ?? '').toLowerCase()
}

/** Whether a sentence begins there: the text, a line, after a full stop, or after the dash of a list. */
export function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FAR_BACK), at)
  return /(?:^|[.!?…]["”’)]?\s+|\n)\s*(?:[-–•*]\s+)?["”(]?$/u.test(before) && (at <= FAR_BACK || before.trim() !== '')
}

export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
