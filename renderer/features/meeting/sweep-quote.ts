/** How much of a text stands around a finding, so that the place can be found again. */
const AROUND = 40

/** The finding with the words around it; undefined where the text is not at hand. */
export function quoteAt(
  text: string | undefined,
  place: { start: number; end: number },
): { before: string; found: string; after: string } | undefined {
  if (text === undefined || place.end > text.length || place.start >= place.end) return undefined
  const from = Math.max(0, place.start - AROUND)
  const to = Math.min(text.length, place.end + AROUND)
  const plain = (part: string) => part.replaceAll(/\s+/g, ' ')
  return {
    before: `${from > 0 ? '…' : ''}${plain(text.slice(from, place.start))}`,
    found: plain(text.slice(place.start, place.end)),
    after: `${plain(text.slice(place.end, to))}${to < text.length ? '…' : ''}`,
  }
}
